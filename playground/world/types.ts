import type { APIApplicationCommandOption, APIEmbed, APIMessageTopLevelComponent } from 'discord.js';

/** What the playground knows. Ids are Discord's (snowflakes as text), times are milliseconds since 1970. */
export type Role = Readonly<{ id: string; name: string; permissions: bigint; colour: number; position: number }>;

export type Member = Readonly<{
  id: string;
  username: string;
  name: string;
  /** The hue of the picture, 0xRRGGBB; the playground has no photographs. */
  colour: number;
  roles: readonly string[];
  bot: boolean;
  locale: string;
  joinedAt: number;
}>;

/** Allows and denies for one role (`kind` 0) or member (1) in one channel. */
export type Overwrite = Readonly<{ id: string; kind: 0 | 1; allow: bigint; deny: bigint }>;

export type Thread = Readonly<{
  parentId: string;
  ownerId: string;
  archived: boolean;
  locked: boolean;
  autoArchiveMinutes: number;
  /** The message it grew from; absent for a thread without one. */
  messageId?: string;
}>;

export type Channel = Readonly<{
  id: string;
  /** Discord's channel type: 0 text, 11 public thread, 12 private thread. */
  kind: 0 | 11 | 12;
  name: string;
  topic: string;
  position: number;
  overwrites: readonly Overwrite[];
  thread?: Thread;
}>;

export type Attachment = Readonly<{
  id: string;
  filename: string;
  description?: string;
  contentType: string;
  size: number;
  /** Where the bytes are served, from the server's root: `/attachments/…`. */
  path: string;
  ephemeral: boolean;
  spoiler: boolean;
}>;

/** Which command or component a message answers, and for whom. */
export type Occasion = Readonly<{ id: string; type: number; memberId: string; command?: string }>;

export type Message = Readonly<{
  id: string;
  channelId: string;
  authorId: string;
  /** Discord's message type: 0 default, 18 thread created, 19 reply, 20 chat-input command, 23 context-menu command. */
  kind: number;
  content: string;
  components: readonly APIMessageTopLevelComponent[];
  embeds: readonly APIEmbed[];
  attachments: readonly Attachment[];
  flags: number;
  createdAt: number;
  editedAt?: number;
  /** The members whom it notifies, after `allowed_mentions`. */
  pings: readonly string[];
  repliesTo?: string;
  occasion?: Occasion;
  /** Set for an ephemeral message: the one member who sees it. */
  onlyFor?: string;
  threadId?: string;
}>;

/** A command as the bot registered it. */
export type Command = Readonly<{
  id: string;
  version: string;
  /** Set when it was registered for this server alone. */
  guildId?: string;
  /** 1 chat input, 2 user, 3 message. */
  type: 1 | 2 | 3;
  name: string;
  description: string;
  options: readonly APIApplicationCommandOption[];
  /** Permissions a member needs, all of them; `null`: none; `0n`: administrators only. */
  permissions: bigint | null;
  /** The registered body, for keys that the playground only hands back. */
  body: Readonly<Record<string, unknown>>;
}>;

export type Server = Readonly<{ id: string; name: string; ownerId: string; locale: string; createdAt: number }>;

export type Application = Readonly<{ id: string; name: string; token: string }>;

export type WorldEvent =
  | Readonly<{ type: 'message-created' | 'message-updated'; message: Message }>
  | Readonly<{ type: 'message-deleted'; message: Message }>
  | Readonly<{ type: 'channel-created' | 'channel-updated' | 'channel-deleted'; channel: Channel }>
  | Readonly<{ type: 'member-joined' | 'member-updated'; member: Member }>
  | Readonly<{ type: 'server-updated'; server: Server }>
  | Readonly<{ type: 'commands-changed' }>;

export const MessageFlag = {
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  suppressEmbeds: 1 << 2,
  hasThread: 1 << 5,
  componentsV2: 1 << 15,
} as const;
