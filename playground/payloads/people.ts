import type { APIGuildMember, APIInteractionGuildMember, APIRole, APIUser } from 'discord.js';
import type { Member, Role, World } from '../world/index.ts';

/** Discord's JSON for the members of the playground's server. */
export function userPayload(member: Member): APIUser {
  return {
    id: member.id,
    username: member.username,
    discriminator: '0',
    global_name: member.bot ? null : member.name,
    avatar: null,
    bot: member.bot,
  } as APIUser;
}

export function memberPayload(member: Member): APIGuildMember {
  return {
    user: userPayload(member),
    nick: null,
    avatar: null,
    roles: [...member.roles],
    joined_at: new Date(member.joinedAt).toISOString(),
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    communication_disabled_until: null,
  } as unknown as APIGuildMember;
}

/** As interactions carry it: with what the member may do in that channel. */
export function interactionMember(member: Member, permissions: bigint): APIInteractionGuildMember {
  return { ...memberPayload(member), permissions: permissions.toString() } as APIInteractionGuildMember;
}

export function rolePayload(role: Role): APIRole {
  return {
    id: role.id,
    name: role.name,
    color: role.colour,
    colors: { primary_color: role.colour, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: role.position,
    permissions: role.permissions.toString(),
    managed: false,
    mentionable: false,
    flags: 0,
  } as unknown as APIRole;
}

/** A member without the user around it, as `resolved.members` has it. */
export function resolvedMember(member: Member, world: World): Readonly<Record<string, unknown>> {
  const { user: _, deaf: __, mute: ___, ...rest } = memberPayload(member);
  return { ...rest, permissions: world.serverPermissions(member).toString() };
}
