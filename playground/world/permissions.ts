import type { Channel, Member, Role, Server } from './types.ts';

/** Discord's permission bits, those that something here depends on. */
export const Permission = {
  administrator: 1n << 3n,
  manageChannels: 1n << 4n,
  manageServer: 1n << 5n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  useCommands: 1n << 31n,
  manageThreads: 1n << 34n,
  createPublicThreads: 1n << 35n,
  createPrivateThreads: 1n << 36n,
  sendInThreads: 1n << 38n,
} as const;

/** Every bit that Discord has given a meaning so far. */
const ALL_PERMISSIONS = (1n << 51n) - 1n;

type Scene = Readonly<{ server: Server; roles: ReadonlyMap<string, Role> }>;

/** What a member may do in the whole server: the union of their roles; the owner and administrators may do all. */
export function serverPermissions(member: Member, { server, roles }: Scene): bigint {
  if (member.id === server.ownerId) return ALL_PERMISSIONS;
  const granted = [server.id, ...member.roles].reduce((sum, id) => sum | (roles.get(id)?.permissions ?? 0n), 0n);
  return granted & Permission.administrator ? ALL_PERMISSIONS : granted;
}

/**
 * What a member may do in a channel, by Discord's order: everyone's overwrite, then those of the member's roles
 * together, then the member's own. A thread has the permissions of the channel it hangs from; give that one.
 */
export function channelPermissions(member: Member, channel: Channel, scene: Scene): bigint {
  const base = serverPermissions(member, scene);
  if (base === ALL_PERMISSIONS) return base;
  const everyone = channel.overwrites.find((o) => o.id === scene.server.id);
  const byRole = channel.overwrites.filter((o) => o.kind === 0 && member.roles.includes(o.id));
  const own = channel.overwrites.find((o) => o.kind === 1 && o.id === member.id);
  const groups = [everyone ? [everyone] : [], byRole, own ? [own] : []];
  return groups.reduce((sum, group) => {
    const deny = group.reduce((bits, o) => bits | o.deny, 0n);
    const allow = group.reduce((bits, o) => bits | o.allow, 0n);
    return (sum & ~deny) | allow;
  }, base);
}

export function has(permissions: bigint, needed: bigint): boolean {
  return (permissions & needed) === needed;
}
