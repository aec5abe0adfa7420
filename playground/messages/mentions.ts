import { ComponentType, everyComponent, type MessageBody } from '../body/index.ts';
import type { World } from '../world/index.ts';

/**
 * Whom a text notifies: the members and roles it mentions and the author may notify. `'everyone'` stands for
 * @everyone and @here. Without `allowed_mentions` Discord notifies all that are mentioned.
 */
export function pings(
  text: string,
  allowed: MessageBody['allowed_mentions'],
  mayPingEveryone: boolean,
  world: World,
): readonly string[] {
  const users = ids(text, /<@!?(\d{15,20})>/g).filter((id) => world.members.has(id));
  const roles = ids(text, /<@&(\d{15,20})>/g).filter((id) => world.roles.has(id));
  const everyone = mayPingEveryone && /@(everyone|here)\b/.test(text) ? ['everyone'] : [];
  if (!allowed) return [...users, ...roles, ...everyone];
  const parse = allowed.parse ?? [];
  return [
    ...(parse.includes('users') ? users : users.filter((id) => allowed.users?.includes(id))),
    ...(parse.includes('roles') ? roles : roles.filter((id) => allowed.roles?.includes(id))),
    ...(parse.includes('everyone') ? everyone : []),
  ];
}

/** All that can be read in a message: its content and its text displays. */
export function readableText(content: string, components: readonly unknown[]): string {
  const texts = [...everyComponent(components)].flatMap(({ component }) =>
    component.type === ComponentType.textDisplay ? [component.content ?? ''] : [],
  );
  return [content, ...texts].join('\n');
}

function ids(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))];
}
