import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { pino } from 'pino';
import { startPlayground } from '../../../playground/index.ts';
import { type Desk, startDiscord } from '../../../src/discord/index.ts';
import { anyText } from '../hostile/texts.ts';

/** What comes over the wire: an event from the gateway, or a request to the playground. */
export type Carried =
  | Readonly<{ to: 'bot'; event: string; data: unknown }>
  | Readonly<{ to: 'playground'; method: string; path: string; body: string }>;

const EVENTS = [
  'INTERACTION_CREATE',
  'INTERACTION_CREATE',
  'INTERACTION_CREATE',
  'GUILD_CREATE',
  'CHANNEL_DELETE',
  'THREAD_DELETE',
  'MESSAGE_CREATE',
  'GUILD_MEMBER_UPDATE',
  'GUILD_ROLE_DELETE',
  'NO_SUCH_EVENT',
];

const PATHS = [
  ...[
    '/api/v10/channels/C/messages',
    '/api/v10/applications/A/commands',
    '/api/v10/interactions/1/x/callback',
    '/api/v10/webhooks/A/x',
  ],
  ...[
    '/api/v10/channels/C/threads',
    '/api/v10/channels/C',
    '/member/acts',
    '/member/messages',
    '/member/uploads',
    '/member/server',
    '/member/members',
  ],
  ...[
    '/attachments/1/2/..%2f..%2fpackage.json',
    '/..%2f..%2fpackage.json',
    '/page/%00',
    '/api/v10/users/@me',
    '/member/messages/1',
  ],
];

const junk = fc.oneof(
  fc.json({ maxDepth: 4 }).map((json) => JSON.parse(json) as unknown),
  anyText,
  fc.constantFrom<unknown>(null, true, Number.POSITIVE_INFINITY, [], {}, '1', { __proto__: null }, { constructor: 1 }),
);

/** Keys that payloads have, with values that they should not have. */
const object = fc.dictionary(
  fc.constantFrom(
    ...[
      'id',
      'type',
      'data',
      'token',
      'guild_id',
      'channel_id',
      'channel',
      'member',
      'user',
      'message',
      'custom_id',
      'components',
      'content',
      'flags',
      'options',
      'name',
      'description',
      'values',
      'permissions',
      'locale',
      'locked',
      'command',
      'fields',
      'interaction',
      'allowed_mentions',
      'embeds',
      'attachments',
    ],
  ),
  fc.oneof(
    { arbitrary: junk, weight: 3 },
    {
      arbitrary: fc.dictionary(
        fc.constantFrom('id', 'type', 'name', 'options', 'user', 'roles', 'custom_id', 'resolved'),
        junk,
      ),
      weight: 1,
    },
  ),
  { maxKeys: 8 },
);

export const anyCarried: fc.Arbitrary<Carried> = fc.oneof(
  fc.record({
    to: fc.constant('bot' as const),
    event: fc.constantFrom(...EVENTS),
    data: fc.oneof({ arbitrary: object, weight: 4 }, junk),
  }),
  fc.record({
    to: fc.constant('playground' as const),
    method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE'),
    path: fc.constantFrom(...PATHS),
    body: fc.oneof(
      { arbitrary: fc.oneof(object, junk).map((value) => JSON.stringify(value) ?? ''), weight: 4 },
      anyText,
    ),
  }),
);

export type WireUnderFire = Readonly<{ check(carried: Carried): Promise<void>; close(): Promise<void> }>;

/** The playground and a client of discord.js as the bot has it, over the wire; what the process meets unhandled counts. */
export async function wireUnderFire(): Promise<WireUnderFire> {
  const failed: string[] = [];
  const log = {
    info: () => {},
    error: (details: object, message: string) =>
      void failed.push(`${message}: ${String((details as { err?: Error }).err?.stack)}`),
  };
  const playground = await startPlayground({ port: 0, log });
  const notes = { read: async () => undefined, write: async () => {} };
  const alone = async <Result>(_: string, work: (lost: AbortSignal) => Promise<Result>) => ({
    result: await work(new AbortController().signal),
  });
  const claims = {
    attempt: alone,
    inTurn: async (...given: Parameters<typeof alone>) => (await alone(...given)).result,
  };
  const shelf = { notes, claims, settings: { at: async () => ({}) } };
  const silent = pino({ level: 'silent' });
  const discord = await startDiscord({
    token: playground.token,
    api: playground.api,
    commands: [],
    desk: { shelf, log: silent } as unknown as Desk,
    log: silent,
  });
  const unhandled = (error: unknown) =>
    void failed.push(`unhandled: ${error instanceof Error ? error.stack : String(error)}`);
  process.on('uncaughtException', unhandled);
  const member = (await (
    await fetch(new URL('member/members', playground.url), { method: 'PUT', body: '{"name":"Ada"}' })
  ).json()) as { id: string };
  const channel = [...discord.client.channels.cache.keys()][0]!;
  return {
    async check(carried) {
      failed.length = 0;
      if (carried.to === 'bot') {
        playground.gateway.dispatch(playground.guildId, { event: carried.event, intent: 0, data: carried.data });
        await pause(2);
        if (!playground.gateway.online) throw new Error('the bot has left');
      } else {
        const { method, body } = carried;
        const path = carried.path.replace('/C', `/${channel}`).replace('/A', `/${playground.applicationId}`);
        const url = new URL(path, playground.url);
        if (path.startsWith('/member')) url.searchParams.set('as', member.id);
        const headers = { authorization: `Bot ${playground.token}`, 'content-type': 'application/json' };
        const response = await fetch(url, { method, headers, ...(method === 'GET' ? {} : { body }) });
        await response.arrayBuffer();
        if (response.status >= 500) throw new Error(`answered ${response.status}: ${failed.join('\n')}`);
      }
      if (failed.length > 0) throw new Error(failed.join('\n'));
    },
    async close() {
      process.off('uncaughtException', unhandled);
      await discord.stop();
      await playground.close();
    },
  };
}
