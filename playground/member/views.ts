import { absolute } from '../payloads/index.ts';
import type { ChannelView, CommandView, MemberView, MessageView, Scene } from '../protocol.ts';
import {
  type Channel,
  type Command,
  has,
  type Member,
  type Message,
  MessageFlag,
  Permission,
  type World,
} from '../world/index.ts';

/** The world as one member sees it. */
export function sceneFor(member: Member, world: World, botOnline: boolean): Scene {
  return {
    you: memberView(member, world),
    server: { id: world.server.id, name: world.server.name, locale: world.server.locale },
    members: [...world.members.values()].map((other) => memberView(other, world)),
    roles: [...world.roles.values()].map(({ id, name, colour }) => ({ id, name, colour })),
    channels: [...world.channels.values()]
      .filter((channel) => world.sees(member, channel))
      .map((channel) => channelView(channel, member, world)),
    commands: world.commands.filter((command) => mayUse(command, member, world)).map(commandView),
    botOnline,
  };
}

/** Whether Discord would show the command to a member: by `default_member_permissions`, all of which they need. */
export function mayUse(command: Command, member: Member, world: World): boolean {
  if (command.permissions === null) return true;
  const needed = command.permissions === 0n ? Permission.administrator : command.permissions;
  return has(world.serverPermissions(member), needed);
}

function memberView(member: Member, world: World): MemberView {
  const roles = member.roles.flatMap((id) => world.roles.get(id) ?? []).sort((a, b) => b.position - a.position);
  const top = roles[0];
  return {
    id: member.id,
    name: member.name,
    colour: member.colour,
    bot: member.bot,
    ...(top && !member.bot ? { role: top.name, roleColour: top.colour } : {}),
  };
}

function channelView(channel: Channel, member: Member, world: World): ChannelView {
  const needed = channel.thread ? Permission.sendInThreads : Permission.sendMessages;
  return {
    id: channel.id,
    name: channel.name,
    topic: channel.topic,
    mayWrite: has(world.permissions(member, channel), needed) && !channel.thread?.locked,
    ...(channel.thread ? { parent: channel.thread.parentId, archived: channel.thread.archived } : {}),
  };
}

function commandView({ id, type, name, description, options }: Command): CommandView {
  return { id, type, name, description, options };
}

/** Links to files stay relative to the server, so that the page may be opened under any of its names. */
export function messageView(message: Message, member: Member): MessageView {
  const { occasion } = message;
  const { pings } = message;
  return {
    id: message.id,
    channel: message.channelId,
    author: message.authorId,
    content: message.content,
    components: absolute(message.components, message.attachments, ''),
    embeds: message.embeds,
    attachments: message.attachments.map(({ path, ephemeral: _, ...rest }) => ({ ...rest, url: path })),
    ephemeral: message.onlyFor !== undefined,
    thinking: (message.flags & MessageFlag.loading) !== 0,
    v2: (message.flags & MessageFlag.componentsV2) !== 0,
    createdAt: message.createdAt,
    ...(message.editedAt === undefined ? {} : { editedAt: message.editedAt }),
    pings,
    pingsYou: pings.includes(member.id) || pings.includes('everyone') || pings.some((id) => member.roles.includes(id)),
    ...(message.repliesTo ? { repliesTo: message.repliesTo } : {}),
    ...(occasion?.command ? { usedBy: { member: occasion.memberId, command: occasion.command } } : {}),
    ...(message.threadId ? { thread: message.threadId } : {}),
  };
}
