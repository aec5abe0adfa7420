import type { MemberView } from '../protocol.ts';
import { appTag, avatar, nameOf } from './avatar.ts';
import { button, h } from './element.ts';
import { openMenu } from './menu.ts';
import type { Store } from './store.ts';
import { userCommands } from './user-commands.ts';

/** Who is in the server, moderators first; each with the commands that can be run on them, and to be spoken as. */
export function membersView(place: HTMLElement, store: Store): void {
  let shown = '';
  store.onChange(() => {
    const { scene } = store;
    const key = JSON.stringify([scene?.members, scene?.you, scene?.botOnline]);
    if (!scene || key === shown) return;
    shown = key;
    const groups = new Map<string, MemberView[]>();
    for (const member of scene.members) {
      const group = member.bot ? 'Apps' : (member.role ?? 'Members');
      groups.set(group, [...(groups.get(group) ?? []), member]);
    }
    const order = [...groups].sort(([a], [b]) => rank(a) - rank(b));
    place.replaceChildren(
      ...order.flatMap(([group, members]) => [
        h('h2', {}, [`${group} — ${members.length}`]),
        h(
          'ul',
          {},
          members.map((member) => h('li', {}, [memberItem(member, store)])),
        ),
      ]),
    );
  });
}

function rank(group: string): number {
  return { Apps: 1, Members: 2 }[group] ?? 0;
}

function memberItem(member: MemberView, store: Store): HTMLElement {
  const offline = member.bot && !store.scene?.botOnline;
  const item = button(
    { class: offline ? 'member offline' : 'member', 'aria-haspopup': 'menu' },
    [avatar(member), nameOf(member), member.bot && appTag()],
    () => {
      const speak = { words: `Speak as ${member.name}`, run: () => store.speakAs(member.id) };
      const entries = [...(member.bot || member.id === store.server.as ? [] : [speak]), ...userCommands(member, store)];
      openMenu(item, member.name, entries);
    },
  );
  return item;
}
