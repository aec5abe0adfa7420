import type { MessageView } from '../../protocol.ts';
import { announce } from '../announce.ts';
import { button, h } from '../element.ts';
import { icon } from '../icons.ts';
import { safeLink } from '../markdown/index.ts';
import type { Store } from '../store.ts';

/** A button or select menu of a message. */
export type Control = Readonly<{
  type: number;
  style?: number;
  label?: string | null;
  emoji?: { name?: string | null } | null;
  custom_id?: string;
  url?: string | null;
  disabled?: boolean | null;
  placeholder?: string | null;
  min_values?: number | null;
  max_values?: number | null;
  options?: readonly Readonly<{
    label: string;
    value: string;
    description?: string | null;
    emoji?: { name?: string | null } | null;
    default?: boolean | null;
  }>[];
  default_values?: readonly { id: string }[] | null;
}>;

const STYLES: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'secondary',
  6: 'primary',
};

/** A button in its style; a link opens, anything else tells the bot. While the bot has not answered it is busy. */
export function buttonElement(control: Control, message: MessageView, store: Store): HTMLElement {
  const { emoji, label } = control;
  const face = [
    emoji?.name ? h('span', { class: 'emoji', 'aria-hidden': label ? 'true' : undefined }, [emoji.name]) : undefined,
    label ? h('span', {}, [label]) : undefined,
  ];
  const style = `control ${STYLES[control.style ?? 2] ?? 'secondary'}`;
  if (control.style === 5) {
    const href = safeLink(control.url ?? '');
    if (control.disabled || !href) return h('span', { class: `${style} off` }, [...face, icon('external')]);
    return h('a', { class: style, href, target: '_blank', rel: 'noopener noreferrer' }, [...face, icon('external')]);
  }
  const customId = control.custom_id ?? '';
  const busy = store.isBusy(message.id, customId);
  const attributes = {
    class: busy ? `${style} busy` : style,
    disabled: control.disabled === true,
    'aria-busy': busy ? 'true' : undefined,
    'data-control': `${message.id} ${customId}`,
  };
  return button(attributes, face, async () => {
    if (store.isBusy(message.id, customId)) return;
    const act = { type: 'component', message: message.id, customId } as const;
    const [problem] = await store.send(act, { control: { message: message.id, customId } });
    if (problem) announce(problem.message);
  });
}
