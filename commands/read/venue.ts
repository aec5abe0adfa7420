import { createHash, randomUUID } from 'node:crypto';
import { type BaseInteraction, DiscordAPIError, type RawFile, type REST, Routes } from 'discord.js';
import { type Desk, type Message, type Words, wordsFor, wordsForAll } from '../../src/discord/index.ts';

/** What a sitting takes place with, whether somebody pressed a button or the time of a stop has come. */
export type Venue = Readonly<{
  desk: Desk;
  rest: REST;
  /** For whoever acts, in private. */
  words: Words;
  /** For what everyone in the channel sees. */
  forAll: Words;
  now(): Date;
}>;

export function venueOf(interaction: BaseInteraction, desk: Desk): Venue {
  return {
    desk,
    rest: interaction.client.rest,
    words: wordsFor(interaction),
    forAll: wordsForAll(interaction),
    now: () => new Date(),
  };
}

/** Nobody is pinged, whoever is named. */
const NO_PINGS = { allowed_mentions: { parse: [] } };

/** Characters of a nonce: Discord takes 25. */
const NONCE = 22;

/**
 * Posts a message into a channel by its id: a channel need not be cached, and a thread may have been archived. Within some
 * minutes Discord takes one message with a nonce, and answers a second one with the first: a request that is sent again
 * since its answer was lost posts nothing twice, nor does a process that does again what one before it died in.
 * @param what names what is posted, where another process may post the same
 * @returns its id
 */
export async function post(
  { rest }: Pick<Venue, 'rest'>,
  channel: string,
  message: Message,
  { files = [], what = randomUUID() }: Readonly<{ files?: readonly RawFile[]; what?: string }> = {},
): Promise<string> {
  const nonce = createHash('sha256').update(what).digest('base64url').slice(0, NONCE);
  const body = { ...message, ...NO_PINGS, nonce, enforce_nonce: true };
  const { id } = (await rest.post(Routes.channelMessages(channel), { body, files: [...files] })) as { id: string };
  return id;
}

export async function edit(
  { rest }: Pick<Venue, 'rest'>,
  channel: string,
  id: string,
  message: Message,
): Promise<void> {
  await rest.patch(Routes.channelMessage(channel, id), { body: { ...message, ...NO_PINGS } });
}

/** Writes to a member alone. Members may refuse such messages; then only the log has it. */
export async function writeTo({ rest, desk }: Venue, member: string, message: Message): Promise<void> {
  try {
    const { id } = (await rest.post(Routes.userChannels(), { body: { recipient_id: member } })) as { id: string };
    await post({ rest }, id, message);
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    desk.log.warn({ err: error, member }, 'a host could not be told of their sitting');
  }
}

/** Discord's codes: unknown channel; missing access, missing permissions, archived thread that is locked; unknown message. */
const GONE: ReadonlySet<number | string> = new Set([10003]);
const CLOSED: ReadonlySet<number | string> = new Set([50001, 50013, 50083, 160005]);
const UNKNOWN_MESSAGE = 10008;

/** Why a channel cannot be written into; undefined for any other failure. */
export function lossOf(error: unknown): 'gone' | 'closed' | undefined {
  if (!(error instanceof DiscordAPIError)) return undefined;
  return GONE.has(error.code) ? 'gone' : CLOSED.has(error.code) ? 'closed' : undefined;
}

export function isUnknownMessage(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === UNKNOWN_MESSAGE;
}

/** The address of a message in Discord's own notation of links. */
export function linkTo(server: string, channel: string, message?: string): string {
  return `https://discord.com/channels/${server}/${channel}${message ? `/${message}` : ''}`;
}
