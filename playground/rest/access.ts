import { refuse } from '../refusal.ts';
import { type Channel, has, type Message, Permission, type World } from '../world/index.ts';

/** A channel that the bot can see and in which it has `needed`; refused as Discord would. */
export function botChannel(world: World, id: string, needed = 0n): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw refuse.unknownChannel();
  if (!world.sees(world.bot, channel)) throw refuse.missingAccess();
  if (!has(world.permissions(world.bot, channel), needed)) throw refuse.missingPermissions();
  return channel;
}

/** What it takes to write there: threads have a permission of their own, and archived ones are closed. */
export function writableChannel(world: World, id: string, withFiles: boolean): Channel {
  const channel = botChannel(world, id);
  const write = channel.thread ? Permission.sendInThreads : Permission.sendMessages;
  botChannel(world, id, withFiles ? write | Permission.attachFiles : write);
  if (channel.thread?.locked) throw refuse.archivedThread();
  return channel;
}

/** A message of a channel; ephemeral ones cannot be reached this way, not even by the bot that wrote them. */
export function channelMessage(world: World, channelId: string, messageId: string): Message {
  const message = world.messages.get(messageId);
  if (!message || message.channelId !== channelId || message.onlyFor !== undefined) throw refuse.unknownMessage();
  return message;
}
