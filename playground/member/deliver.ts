import type { Gateway } from '../gateway/index.ts';
import type { Interaction } from '../interactions/index.ts';
import { MOST_FILE_BYTES } from '../messages/index.ts';
import { channelPayload, interactionMember, messagePayload } from '../payloads/index.ts';
import type { RestDesk } from '../rest/index.ts';
import type { Member, Message } from '../world/index.ts';
import type { Uploads } from './uploads.ts';

/** What members act with: all that the bot's routes have, and the way to the bot. */
export type MemberDesk = RestDesk & Readonly<{ gateway: Gateway; uploads: Uploads }>;

/** Sends the bot an interaction, as Discord's gateway carries it. */
export function deliver(
  interaction: Interaction,
  member: Member,
  data: object,
  source: Message | undefined,
  desk: MemberDesk,
): void {
  const { world } = desk;
  const channel = world.channels.get(interaction.channelId)!;
  const permissions = world.permissions(member, channel);
  desk.gateway.dispatch(world.server.id, {
    event: 'INTERACTION_CREATE',
    intent: 0,
    data: {
      version: 1,
      id: interaction.id,
      application_id: world.application.id,
      type: interaction.type,
      token: interaction.token,
      data,
      guild_id: world.server.id,
      guild: { id: world.server.id, locale: world.server.locale, features: [] },
      channel_id: channel.id,
      channel: { ...channelPayload(channel, world), permissions: permissions.toString() },
      member: interactionMember(member, permissions),
      ...(source ? { message: messagePayload(source, world, desk.address()) } : {}),
      app_permissions: world.permissions(world.bot, channel).toString(),
      locale: member.locale,
      guild_locale: world.server.locale,
      entitlements: [],
      authorizing_integration_owners: { '0': world.server.id },
      context: 0,
      attachment_size_limit: MOST_FILE_BYTES,
    },
  });
}
