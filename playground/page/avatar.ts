import type { MemberView } from '../protocol.ts';
import { cssColour, h } from './element.ts';

/** A member's picture: a disc of their colour with their initial; the bot's is an opening quotation mark. */
export function avatar(member: MemberView | undefined): HTMLElement {
  const disc = h('span', { class: member?.bot ? 'avatar bot' : 'avatar', 'aria-hidden': 'true' }, [
    member?.bot ? '“' : (member?.name.slice(0, 1).toUpperCase() ?? '?'),
  ]);
  if (member) disc.style.backgroundColor = cssColour(member.colour);
  return disc;
}

/** A name in the colour of the member's role, with the tag that Discord gives to bots. */
export function nameOf(member: MemberView | undefined): HTMLElement {
  const name = h('span', { class: 'name' }, [member?.name ?? 'Someone who left']);
  if (member?.roleColour) name.style.setProperty('--role', cssColour(member.roleColour));
  return name;
}

export function appTag(): HTMLElement {
  return h('span', { class: 'tag' }, ['APP']);
}
