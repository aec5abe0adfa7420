import type {
  APIApplicationCommandOption,
  APIEmbed,
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
} from 'discord.js';

/**
 * What the playground's page and the tests' member say to the server, and hear from it: plain JSON over HTTP under
 * `/member`, and one WebSocket (`/member/events?as=…`) for what happens. `as` names the member who acts.
 */

export type MemberView = Readonly<{
  id: string;
  name: string;
  colour: number;
  bot: boolean;
  /** The highest named role, with its colour. */
  role?: string;
  roleColour?: number;
}>;

export type ChannelView = Readonly<{
  id: string;
  name: string;
  topic: string;
  mayWrite: boolean;
  /** For a thread: the channel it hangs from. */
  parent?: string;
  archived?: boolean;
}>;

export type AttachmentView = Readonly<{
  id: string;
  filename: string;
  description?: string;
  contentType: string;
  size: number;
  url: string;
  spoiler: boolean;
}>;

export type MessageView = Readonly<{
  id: string;
  channel: string;
  author: string;
  content: string;
  components: readonly APIMessageTopLevelComponent[];
  embeds: readonly APIEmbed[];
  attachments: readonly AttachmentView[];
  /** Only the member who gets this view sees the message. */
  ephemeral: boolean;
  thinking: boolean;
  v2: boolean;
  createdAt: number;
  editedAt?: number;
  /** Whether it notifies the member who gets this view. */
  pingsYou: boolean;
  /** All whom it notifies. */
  pings: readonly string[];
  repliesTo?: string;
  /** "Ada used /ask". */
  usedBy?: Readonly<{ member: string; command: string }>;
  thread?: string;
}>;

export type CommandView = Readonly<{
  id: string;
  type: 1 | 2 | 3;
  name: string;
  description: string;
  options: readonly APIApplicationCommandOption[];
}>;

/** All that one member sees when they come in, except the messages. */
export type Scene = Readonly<{
  you: MemberView;
  server: Readonly<{ id: string; name: string; locale: string }>;
  members: readonly MemberView[];
  roles: readonly Readonly<{ id: string; name: string; colour: number }>[];
  channels: readonly ChannelView[];
  commands: readonly CommandView[];
  botOnline: boolean;
}>;

export type OptionValue = string | number | boolean;

/** What a member does that the bot must answer. Options go by name; `path` names subcommands. */
export type Act =
  | Readonly<{
      type: 'slash';
      channel: string;
      command: string;
      path?: readonly string[];
      options: Readonly<Record<string, OptionValue>>;
    }>
  | Readonly<{
      type: 'autocomplete';
      channel: string;
      command: string;
      path?: readonly string[];
      options: Readonly<Record<string, OptionValue>>;
      focused: string;
    }>
  | Readonly<{ type: 'message-command'; channel: string; command: string; message: string }>
  | Readonly<{ type: 'user-command'; channel: string; command: string; user: string }>
  | Readonly<{ type: 'component'; message: string; customId: string; values?: readonly string[] }>
  | Readonly<{
      type: 'modal';
      /** The interaction that opened it. */
      interaction: string;
      fields: Readonly<Record<string, string | readonly string[]>>;
    }>;

/** Why an act was not sent at all, as Discord's own client would not send it. */
export type ActProblem = Readonly<{ field?: string; message: string }>;

export type ActAnswer = Readonly<{ interaction: string }> | Readonly<{ problems: readonly ActProblem[] }>;

export type OutcomeView =
  | Readonly<{ kind: 'thinking' | 'message' | 'update' | 'follow-up'; message: string }>
  | Readonly<{ kind: 'deferred-update' | 'failed' }>
  | Readonly<{ kind: 'choices'; choices: readonly Readonly<{ name: string; value: string | number }>[] }>
  | Readonly<{ kind: 'modal'; modal: APIModalInteractionResponseCallbackData }>;

/** What a member's WebSocket carries. */
export type MemberEvent =
  | Readonly<{ type: 'message'; message: MessageView }>
  | Readonly<{ type: 'message-gone'; id: string; channel: string }>
  | Readonly<{ type: 'outcome'; interaction: string; outcome: OutcomeView }>
  | Readonly<{ type: 'scene'; scene: Scene }>;
