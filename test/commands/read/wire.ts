import { DiscordAPIError } from 'discord.js';
import pino from 'pino';
import type { Venue } from '../../../commands/read/venue.ts';
import { type Desk, type Message, wordsIn } from '../../../src/discord/index.ts';
import type { Shelf } from '../../../src/shelf/index.ts';

export type Sent = Readonly<{ method: 'POST' | 'PATCH'; path: string; body: Message }>;

/** A REST API that answers everything, notes it, and can refuse a channel as Discord does. */
export function wire() {
  const sent: Sent[] = [];
  const refused = new Map<string, number>();
  let ids = 0;
  const take = async (method: Sent['method'], path: string, { body }: { body: Message }) => {
    const code = [...refused].find(([channel]) => path.includes(`/channels/${channel}`))?.[1];
    if (code !== undefined)
      throw new DiscordAPIError({ code, message: 'refused' }, code, 403, method, path, { body, files: [] });
    sent.push({ method, path, body });
    ids += 1;
    return { id: path === '/users/@me/channels' ? 'private' : `message${ids}` };
  };
  return {
    sent,
    /** What was posted into a channel, as Markdown. */
    posted: (channel: string) =>
      sent
        .filter(({ method, path }) => method === 'POST' && path === `/channels/${channel}/messages`)
        .map(({ body }) => JSON.stringify(body.components)),
    refuse: (channel: string, code: number) => refused.set(channel, code),
    allow: (channel: string) => refused.delete(channel),
    rest: {
      post: (path: string, options: { body: Message }) => take('POST', path, options),
      patch: (path: string, options: { body: Message }) => take('PATCH', path, options),
    } as unknown as Venue['rest'],
  };
}

/** A desk with a real shelf, and nothing else that works. */
export function deskWith(shelf: Shelf): Desk {
  return { shelf, log: pino({ level: 'silent' }) } as unknown as Desk;
}

export const words = wordsIn('en');
