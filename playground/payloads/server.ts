import type { APIChannel, APIGuild, GatewayGuildCreateDispatchData } from 'discord.js';
import type { Channel, World } from '../world/index.ts';
import { memberPayload, rolePayload } from './people.ts';

/** Discord's JSON for the server and its channels. */
export function guildPayload(world: World): APIGuild {
  const { server } = world;
  return {
    id: server.id,
    name: server.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: server.ownerId,
    region: '',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    nsfw: false,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: server.locale,
    vanity_url_code: null,
    application_id: null,
    features: [],
    emojis: [],
    stickers: [],
    roles: [...world.roles.values()].map(rolePayload),
    hub_type: null,
    incidents_data: null,
  } as unknown as APIGuild;
}

/** What a bot is told about the server when it connects: only itself among the members, as without GuildMembers. */
export function guildCreatePayload(world: World): GatewayGuildCreateDispatchData {
  const visible = [...world.channels.values()].filter((channel) => world.sees(world.bot, channel));
  return {
    ...guildPayload(world),
    joined_at: new Date(world.bot.joinedAt).toISOString(),
    large: false,
    unavailable: false,
    member_count: world.members.size,
    voice_states: [],
    members: [memberPayload(world.bot)],
    channels: visible.filter((channel) => !channel.thread).map((channel) => channelPayload(channel, world)),
    threads: visible.filter((channel) => channel.thread).map((channel) => channelPayload(channel, world)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  } as unknown as GatewayGuildCreateDispatchData;
}

export function channelPayload(channel: Channel, world: World): APIChannel {
  const last = world.newestIn(channel.id) ?? null;
  const base = {
    id: channel.id,
    type: channel.kind,
    guild_id: world.server.id,
    name: channel.name,
    last_message_id: last,
    rate_limit_per_user: 0,
    flags: 0,
  };
  const { thread } = channel;
  if (thread) {
    return {
      ...base,
      parent_id: thread.parentId,
      owner_id: thread.ownerId,
      message_count: world.countIn(channel.id),
      member_count: 1,
      total_message_sent: world.countIn(channel.id),
      thread_metadata: {
        archived: thread.archived,
        locked: thread.locked,
        auto_archive_duration: thread.autoArchiveMinutes,
        archive_timestamp: new Date(world.clock.now()).toISOString(),
        ...(channel.kind === 12 ? { invitable: true } : {}),
      },
    } as unknown as APIChannel;
  }
  return {
    ...base,
    topic: channel.topic || null,
    position: channel.position,
    parent_id: null,
    nsfw: false,
    permission_overwrites: channel.overwrites.map((o) => ({
      id: o.id,
      type: o.kind,
      allow: o.allow.toString(),
      deny: o.deny.toString(),
    })),
  } as unknown as APIChannel;
}
