import type { MessageView } from '../../protocol.ts';
import { announce } from '../announce.ts';
import { button, h, onKey } from '../element.ts';
import { icon } from '../icons.ts';
import { moveByArrows } from '../menu.ts';
import { openOverlay } from '../overlay.ts';
import type { Store } from '../store.ts';
import type { Control } from './buttons.ts';

type Option = Readonly<{ label: string; value: string; description?: string; emoji?: string; chosen: boolean }>;

/** A select menu of a message: one choice is sent at once, several when the list closes. */
export function selectElement(control: Control, message: MessageView, store: Store): HTMLElement {
  const customId = control.custom_id ?? '';
  return selectBox(control, store, `${message.id} ${customId}`, store.isBusy(message.id, customId), async (values) => {
    const act = { type: 'component', message: message.id, customId, values } as const;
    const [problem] = await store.send(act, { control: { message: message.id, customId } });
    if (problem) announce(problem.message);
  });
}

/** The box itself, as messages and forms share it; `choose` hears what was chosen. */
export function selectBox(
  control: Control,
  store: Store,
  name: string,
  busy: boolean,
  choose: (values: readonly string[]) => void,
): HTMLElement {
  const options = optionsOf(control, store);
  const most = Math.min(control.max_values ?? 1, options.length || 1);
  const chosen = new Set(options.filter((option) => option.chosen).map((option) => option.value));
  const face = h('span', { class: 'face' });
  const draw = () => {
    const words = options.filter((option) => chosen.has(option.value)).map((option) => option.label);
    face.textContent = words.join(', ') || (control.placeholder ?? 'Make a selection');
    face.classList.toggle('quiet', words.length === 0);
  };
  draw();
  const box = button(
    {
      class: busy ? 'select busy' : 'select',
      disabled: control.disabled === true,
      'aria-haspopup': 'listbox',
      'data-control': name,
      'aria-label': control.placeholder ?? 'Make a selection',
    },
    [face, icon('chevron')],
    () => {
      const before = [...chosen].join('\n');
      const items = options.map((option) => optionItem(option, chosen, most > 1));
      const list = h(
        'div',
        { class: 'menu listbox', role: 'listbox', 'aria-multiselectable': most > 1 ? 'true' : undefined },
        items,
      );
      list.style.minWidth = `${box.offsetWidth}px`;
      const enough = () => chosen.size >= (control.min_values ?? 1) && chosen.size <= most;
      const close = openOverlay(list, {
        anchor: box,
        closed: () => {
          draw();
          if (most > 1 && enough() && [...chosen].join('\n') !== before) choose([...chosen]);
        },
      });
      moveByArrows(list, items);
      for (const [index, item] of items.entries()) {
        const { value } = options[index]!;
        const pick = () => {
          if (most === 1) {
            chosen.clear();
            chosen.add(value);
            close();
            choose([value]);
            return;
          }
          if (chosen.has(value)) chosen.delete(value);
          else if (chosen.size < most) chosen.add(value);
          item.setAttribute('aria-selected', String(chosen.has(value)));
        };
        item.addEventListener('click', pick);
        onKey(item, 'Enter', pick);
        onKey(item, ' ', pick);
      }
      (items.find((item) => item.getAttribute('aria-selected') === 'true') ?? items[0])?.focus();
    },
  );
  return box;
}

function optionItem(option: Option, chosen: ReadonlySet<string>, several: boolean): HTMLElement {
  return h(
    'div',
    {
      role: 'option',
      tabindex: '-1',
      'aria-selected': String(chosen.has(option.value)),
      class: several ? 'several' : undefined,
    },
    [
      option.emoji ? h('span', { class: 'emoji' }, [option.emoji]) : undefined,
      h('span', {}, [option.label, option.description ? h('small', {}, [option.description]) : undefined]),
      icon('check'),
    ],
  );
}

/** A string menu brings its options; menus of members, roles and channels take those of the server. */
function optionsOf(control: Control, store: Store): readonly Option[] {
  if (control.type === 3)
    return (control.options ?? []).map(({ label, value, description, emoji, default: chosen }) => ({
      label,
      value,
      ...(description ? { description } : {}),
      ...(emoji?.name ? { emoji: emoji.name } : {}),
      chosen: chosen === true,
    }));
  const { scene } = store;
  const before = new Set((control.default_values ?? []).map(({ id }) => id));
  const named = (prefix: string) => (it: { id: string; name: string }) => ({
    label: prefix + it.name.replace(/^@/, ''),
    value: it.id,
    chosen: before.has(it.id),
  });
  const members = (scene?.members ?? []).map(named('@'));
  const roles = (scene?.roles ?? []).map(named('@'));
  if (control.type === 5) return members;
  if (control.type === 6) return roles;
  return control.type === 7 ? [...members, ...roles] : (scene?.channels ?? []).map(named('#'));
}
