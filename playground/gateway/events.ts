import { channelPayload, guildPayload, memberPayload, messagePayload } from '../payloads/index.ts';
import type { World, WorldEvent } from '../world/index.ts';
import { type Dispatch, Intent } from './protocol.ts';

/** What the bot is told of a change: `undefined` where Discord would say nothing (ephemeral, hidden channels). */
export function asDispatch(event: WorldEvent, world: World, address: string): Dispatch | undefined {
  const guild_id = world.server.id;
  switch (event.type) {
    case 'message-created':
    case 'message-updated':
    case 'message-deleted': {
      const { message } = event;
      const channel = world.channels.get(message.channelId);
      if (message.onlyFor !== undefined || !channel || !world.sees(world.bot, channel)) return undefined;
      if (event.type === 'message-deleted') {
        const data = { id: message.id, channel_id: message.channelId, guild_id };
        return { event: 'MESSAGE_DELETE', intent: Intent.guildMessages, data };
      }
      const name = event.type === 'message-created' ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE';
      const author = world.members.get(message.authorId)!;
      const { user: _, ...member } = memberPayload(author);
      // Without the MessageContent intent, a bot reads only what it wrote itself and what mentions it.
      const readable = author.id === world.bot.id || message.pings.includes(world.bot.id);
      const full = messagePayload(message, world, address);
      const shown = readable ? full : { ...full, content: '', embeds: [], attachments: [], components: [] };
      return { event: name, intent: Intent.guildMessages, data: { ...shown, guild_id, member } };
    }
    case 'channel-created':
    case 'channel-updated':
    case 'channel-deleted': {
      const { channel } = event;
      if (!world.sees(world.bot, channel)) return undefined;
      const verb = { 'channel-created': 'CREATE', 'channel-updated': 'UPDATE', 'channel-deleted': 'DELETE' }[
        event.type
      ];
      const data = { ...channelPayload(channel, world), ...(verb === 'CREATE' ? { newly_created: true } : {}) };
      return { event: `${channel.thread ? 'THREAD' : 'CHANNEL'}_${verb}`, intent: Intent.guilds, data };
    }
    case 'member-joined':
    case 'member-updated': {
      const name = event.type === 'member-joined' ? 'GUILD_MEMBER_ADD' : 'GUILD_MEMBER_UPDATE';
      return { event: name, intent: Intent.guildMembers, data: { ...memberPayload(event.member), guild_id } };
    }
    case 'server-updated':
      return { event: 'GUILD_UPDATE', intent: Intent.guilds, data: guildPayload(world) };
    case 'commands-changed':
      return undefined;
  }
}
