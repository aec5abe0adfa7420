/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway */
export const Op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presenceUpdate: 3,
  voiceStateUpdate: 4,
  resume: 6,
  reconnect: 7,
  requestGuildMembers: 8,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

export const Close = {
  unknownError: 4000,
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  sessionTimedOut: 4009,
  invalidShard: 4010,
  invalidVersion: 4012,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

export const Intent = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  messageContent: 1 << 15,
} as const;

/** Intents that Discord gives only to those who apply for them; the playground's application has not. */
export const PRIVILEGED = Intent.guildMembers | Intent.guildPresences | Intent.messageContent;

/** How often a client must say that it lives; Discord's own figure. */
export const HEARTBEAT_MS = 41_250;
/** A session that lost its connection can be resumed for this long. */
export const RESUMABLE_MS = 120_000;
/** Events kept for a session to resume from. */
export const BACKLOG = 2_000;

export type Frame = Readonly<{ op: number; d?: unknown; s?: number | null; t?: string | null }>;

/** An event to a bot, and the intent it needs: 0 where Discord sends it to all. */
export type Dispatch = Readonly<{ event: string; data: unknown; intent: number }>;
