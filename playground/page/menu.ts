import { button, h } from './element.ts';
import { openOverlay } from './overlay.ts';

export type Entry = Readonly<{ words: string; note?: string; before?: Node; run: () => void }>;

/** A menu beside `anchor`: arrow keys move, Enter chooses, Escape closes and gives the focus back. */
export function openMenu(anchor: HTMLElement, title: string, entries: readonly Entry[]): void {
  const menu = h('div', { class: 'menu', role: 'menu', 'aria-label': title }, [
    h('div', { class: 'menu-title', 'aria-hidden': 'true' }, [title]),
    entries.length === 0 && h('div', { class: 'menu-none' }, ['Nothing to choose here']),
  ]);
  let close = () => {};
  const items = entries.map((entry) =>
    button(
      { role: 'menuitem', tabindex: '-1' },
      [entry.before, h('span', {}, [entry.words]), entry.note ? h('small', {}, [entry.note]) : undefined],
      () => {
        close();
        entry.run();
      },
    ),
  );
  menu.append(...items);
  close = openOverlay(menu, { anchor });
  moveByArrows(menu, items);
  items[0]?.focus();
}

/** Up, Down, Home and End move the focus within a list and around its ends. */
export function moveByArrows(list: HTMLElement, items: readonly HTMLElement[]): void {
  list.addEventListener('keydown', (event) => {
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined || items.length === 0) return;
    event.preventDefault();
    items.at(to % items.length)?.focus();
  });
}
