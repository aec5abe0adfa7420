import { h } from '../element.ts';

export type Suggestion = Readonly<{ words: string; note?: string; choose: () => void }>;

/**
 * The list above the composer, of commands or of choices. The focus stays in the field: arrow keys move the mark,
 * Enter and Tab choose, Escape puts the list away.
 */
export class Suggestions {
  readonly element = h('div', { class: 'suggestions', hidden: true });
  readonly #list = h('div', { role: 'listbox', id: 'suggestions' });
  readonly #title = h('div', { class: 'suggestions-title' });
  #items: readonly Suggestion[] = [];
  #marked = 0;
  #field: HTMLElement | undefined;

  constructor() {
    this.element.append(this.#title, this.#list);
    // A press must not take the focus from the field before the choice was made.
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get open(): boolean {
    return !this.element.hidden;
  }

  get empty(): boolean {
    return this.#items.length === 0;
  }

  /** Shows `items` for `field`; without any, the title alone. `mark` is the one that Enter would choose. */
  show(field: HTMLElement, title: string, items: readonly Suggestion[], mark = 0): void {
    this.#field = field;
    this.#items = items;
    this.#title.textContent = title;
    this.#list.setAttribute('aria-label', title);
    this.#list.replaceChildren(...items.map((item, index) => this.#option(item, index)));
    this.element.hidden = false;
    field.setAttribute('aria-controls', 'suggestions');
    field.setAttribute('aria-expanded', String(items.length > 0));
    this.#mark(mark);
  }

  hide(): void {
    this.element.hidden = true;
    this.#items = [];
    this.#field?.setAttribute('aria-expanded', 'false');
    this.#field?.removeAttribute('aria-activedescendant');
  }

  /** Takes the keys that are meant for the list; `true` where it did. */
  take(event: KeyboardEvent): boolean {
    if (!this.open || event.isComposing) return false;
    if (event.key === 'Escape') {
      this.hide();
      return true;
    }
    if (this.empty) return false;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.#mark((this.#marked + (event.key === 'ArrowDown' ? 1 : -1) + this.#items.length) % this.#items.length);
      return true;
    }
    const chosen = this.#items[this.#marked];
    if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && chosen) {
      chosen.choose();
      return true;
    }
    return false;
  }

  #option(item: Suggestion, index: number): HTMLElement {
    const option = h('div', { role: 'option', id: `suggestion-${index}` }, [
      h('span', { class: 'words' }, [item.words]),
      item.note ? h('small', {}, [item.note]) : undefined,
    ]);
    option.addEventListener('click', item.choose);
    option.addEventListener('mousemove', () => this.#mark(index));
    return option;
  }

  #mark(index: number): void {
    this.#marked = index;
    for (const [i, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(i === index));
      if (i === index) option.scrollIntoView({ block: 'nearest' });
    }
    if (this.#items[index]) this.#field?.setAttribute('aria-activedescendant', `suggestion-${index}`);
    else this.#field?.removeAttribute('aria-activedescendant');
  }
}
