import type { APIApplicationCommand, APIAttachment, APIMessage } from 'discord.js';
import { type Attachment, type Command, type Message, MessageFlag, type World } from '../world/index.ts';
import { userPayload } from './people.ts';

/** Discord's JSON for a message. `address` is the server's own (`http://127.0.0.1:…`), for the links to files. */
export function messagePayload(message: Message, world: World, address: string): APIMessage {
  const { occasion } = message;
  const reference = message.repliesTo ? world.messages.get(message.repliesTo) : undefined;
  return {
    id: message.id,
    channel_id: message.channelId,
    author: userPayload(world.members.get(message.authorId)!),
    content: message.content,
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.editedAt === undefined ? null : new Date(message.editedAt).toISOString(),
    tts: false,
    mention_everyone: message.pings.includes('everyone'),
    mentions: message.pings.flatMap((id) => world.members.get(id) ?? []).map(userPayload),
    mention_roles: message.pings.filter((id) => world.roles.has(id)),
    attachments: message.attachments.map((attachment) => attachmentPayload(attachment, address)),
    embeds: message.embeds,
    components: absolute(message.components, message.attachments, address),
    pinned: false,
    type: message.kind,
    flags: message.flags | (message.threadId ? MessageFlag.hasThread : 0),
    ...(message.authorId === world.application.id ? { application_id: world.application.id } : {}),
    ...(occasion && message.authorId === world.application.id ? occasionPayload(message, world) : {}),
    ...(message.repliesTo
      ? {
          message_reference: { type: 0, message_id: message.repliesTo, channel_id: message.channelId },
          referenced_message: reference ? messagePayload({ ...reference, repliesTo: '' }, world, address) : null,
        }
      : {}),
  } as unknown as APIMessage;
}

export function attachmentPayload(attachment: Attachment, address: string): APIAttachment {
  const url = address + attachment.path;
  return {
    id: attachment.id,
    filename: attachment.filename,
    size: attachment.size,
    url,
    proxy_url: url,
    content_type: attachment.contentType,
    ...(attachment.description === undefined ? {} : { description: attachment.description }),
    ...(attachment.ephemeral ? { ephemeral: true } : {}),
  };
}

export function commandPayload(command: Command, world: World): APIApplicationCommand {
  return {
    ...command.body,
    id: command.id,
    version: command.version,
    application_id: world.application.id,
    ...(command.guildId ? { guild_id: command.guildId } : {}),
    type: command.type,
    name: command.name,
    description: command.description,
    options: command.options,
    default_member_permissions: command.permissions === null ? null : command.permissions.toString(),
    nsfw: false,
  } as unknown as APIApplicationCommand;
}

/** Why the bot wrote it: "Ada used /ask". */
function occasionPayload(message: Message, world: World): Readonly<Record<string, unknown>> {
  const occasion = message.occasion!;
  const user = userPayload(world.members.get(occasion.memberId)!);
  const owners = { '0': world.server.id };
  return {
    webhook_id: world.application.id,
    interaction_metadata: {
      id: occasion.id,
      type: occasion.type,
      user,
      authorizing_integration_owners: owners,
      original_response_message_id: message.id,
    },
    ...(occasion.command && occasion.type === 2
      ? { interaction: { id: occasion.id, type: occasion.type, name: occasion.command, user } }
      : {}),
  };
}

/**
 * Components with `attachment://name` replaced by where the file is. Discord writes the resolved address into the
 * message it hands back; here that happens as it is sent, since the port may differ after a restart.
 */
export function absolute<T>(components: T, attachments: readonly Attachment[], address: string): T {
  if (attachments.length === 0) return components;
  return JSON.parse(JSON.stringify(components), (key, value: unknown) => {
    if (key !== 'url' || typeof value !== 'string' || !value.startsWith('attachment://')) return value;
    const found = attachments.find((a) => a.filename === value.slice('attachment://'.length));
    return found ? address + found.path : value;
  }) as T;
}
