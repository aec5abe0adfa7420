import type { Attachment } from 'discord.js';
import { Fault } from '../fault.ts';

/**
 * Bytes of an attachment that are fetched at most. Discord takes more from members who pay for it; an article of more is
 * made of pictures.
 */
const LARGEST_ATTACHMENT = 25_000_000;
/** Milliseconds for fetching one. */
const LONGEST = 20_000;

/** Where Discord keeps what members attach. */
const CDN: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);

/** What a member attached, as `Importing.read` takes it; its type is told from its bytes, whatever Discord says of it. */
export type Attached = Readonly<{ bytes: Uint8Array; name: string }>;

/** `api`: the address of the REST API that the bot speaks to. */
export type AttachmentOptions = Readonly<{ api?: string | undefined; most?: number; timeout?: number }>;

/**
 * Fetches what a member attached to a command, from Discord's own servers alone. Its size is looked at before, and counted as
 * it comes.
 * @throws Fault `article-too-long`, `attachment-failed`, `timeout`
 */
export async function fetchAttachment(
  { name, size, url }: Pick<Attachment, 'name' | 'size' | 'url'>,
  { api, most = LARGEST_ATTACHMENT, timeout = LONGEST }: AttachmentOptions = {},
): Promise<Attached> {
  if (size > most) throw tooLarge(name, most);
  holdToDiscord(url, api);
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, { redirect: 'error', signal });
    if (!response.ok) throw failed(name, `${response.status}`);
    return { bytes: await bytesOf(response, name, most), name };
  } catch (error) {
    if (error instanceof Fault) throw error;
    if (signal.aborted)
      throw new Fault('timeout', `Discord did not hand over ${name} within ${timeout / 1000} s. Try again.`);
    throw failed(name, (error as Error).message, error);
  }
}

/**
 * Discord's gateway gives the address, so it should be Discord's. Where the API is another (the playground), its host has the files.
 * @throws Error where it is neither: nobody but Discord can have caused that
 */
function holdToDiscord(url: string, api: string | undefined): void {
  const { protocol, hostname, host } = new URL(url);
  if (protocol === 'https:' && CDN.has(hostname)) return;
  if (api !== undefined && URL.canParse(api) && new URL(api).host === host) return;
  throw new Error(`an attachment lies at ${host}, which is not Discord's`);
}

async function bytesOf(response: Response, name: string, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    // Leaving the loop ends the download.
    if (size > most) throw tooLarge(name, most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, most: number): Fault {
  return new Fault(
    'article-too-long',
    `${name} has more than ${most / 1e6} MB. Give the article’s words in a .txt file.`,
    { name },
  );
}

function failed(name: string, why: string, cause?: unknown): Fault {
  return new Fault(
    'attachment-failed',
    `Discord does not hand over ${name} (${why}). Attach it again.`,
    { name },
    cause,
  );
}
