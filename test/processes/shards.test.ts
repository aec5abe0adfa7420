import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Playground, startPlayground } from '../../playground/index.ts';
import { join, type Member, type Reply } from '../../playground/scripted-member/index.ts';
import { NO_POSTGRES, postgresFor, run } from '../shelf/databases.ts';
import { temporaryFolder } from '../shelf/stand-ins.ts';
import { BotProcess } from './process.ts';

/** One for each server; no name is part of another. */
const TOWNS =
  'Marsund Holm Vik Utvik Brack Nesby Olden Torv Skaldal Fjelby Grimo Havnes Lerum Sandoy Kvam Ronne Elvik Tangen Bolstad Aksel'.split(
    ' ',
  );

/** A server's own article: five stops, one figure, one name that no other server has. */
const articleOf = (town: string, litres: number) => {
  // One long sentence a paragraph: as long as a stop wants it, and embedded at once.
  const filler = `The keeper wrote it down${', and the boats went out, and the boats came home'.repeat(10)}.`;
  const paragraphs = [
    `The lighthouse of ${town} burns ${litres} litres of oil a month, the harbour office said on Monday.`,
    `It was lit again in May after nine dark years, and the council of ${town} had paid for the lamp.`,
    `Letting it go dark was a foolish economy, and nobody in ${town} should forgive the council for it.`,
    `A town that saves on its light is a town that has stopped waiting for anybody.`,
  ];
  return [`The lighthouse of ${town}`, ...paragraphs.map((text) => `${text} ${filler}`)].join('\n\n');
};

/** Waits until the work is done: what is shown meanwhile begins with an hourglass. */
async function done(reply: Reply): Promise<Reply> {
  await reply.becomes((text) => !text.startsWith('⏳'));
  return reply;
}

type Server = Readonly<{ town: string; litres: number; shard: number; ada: Member; mira: Member }>;

async function serversOf(playground: Playground): Promise<readonly Server[]> {
  return Promise.all(
    playground.servers.map(async ({ id, url }, i) => ({
      town: TOWNS[i]!,
      litres: 111 + i,
      shard: Number((BigInt(id) >> 22n) % 2n),
      ada: await join(url, 'Ada'),
      mira: await join(url, 'Mira'),
    })),
  );
}

async function addArticle({ town, litres, mira }: Server): Promise<void> {
  const file = await mira.upload('light.txt', articleOf(town, litres));
  const preview = await done(await mira.slash('article add', { file }));
  await preview.press('Add');
}

/** Asks in a server, and holds that the answer is from its own article and names no other server's town. */
async function askIn({ town, litres, ada }: Server): Promise<void> {
  const answer = await ada.slash('ask', { question: 'How many litres of oil does the lighthouse burn a month?' });
  expect(answer.text()).toContain(`${litres} litres`);
  expect(TOWNS.filter((other) => answer.text().includes(other))).toEqual([town]);
}

/** Makes the next stop of every sitting due, long since. */
const DUE = `update sitting set next_at = '2026-01-01T12:00:00.000Z', version = version + 1,
  schedule = (schedule::jsonb || '{"stopAt": "2026-01-01T12:00:00.000Z"}'::jsonb)::text`;

/** Waits until the card of a stop is posted: for as long as a process takes to look, and some more. */
async function shown(member: Member, stop: number): Promise<void> {
  await expect
    .poll(async () => (await member.messages()).some((message) => message.text().includes(`Stop ${stop} of 4`)), {
      timeout: 45_000,
      interval: 200,
    })
    .toBe(true);
}

const asked = async (bot: BotProcess) =>
  [
    ...(await (await bot.get('metrics')).text()).matchAll(
      /^pullquote_interactions_total\{command="ask",kind="command",outcome="(\w+)"\} (\d+)$/gm,
    ),
  ].map(([, outcome, count]) => [outcome, Number(count)]);

describe(`two processes on one PostgreSQL, with half of 20 servers each${NO_POSTGRES ? ` (${NO_POSTGRES})` : ''}`, () => {
  it.skipIf(NO_POSTGRES)(
    'keep servers apart, do each thing once, and one goes on when the other is killed and catches up later',
    async () => {
      const folder = temporaryFolder();
      const record = path.join(folder, 'traffic.jsonl');
      const playground = await startPlayground({
        port: 0,
        servers: TOWNS.length,
        shards: 2,
        record,
        log: { info: () => {}, error: () => {} },
      });
      onTestFinished(() => playground.close());
      playground.limits.lift();
      const address = await postgresFor(folder);
      mkdirSync(path.join(folder, 'corpus'));
      const start = (shard: number) =>
        new BotProcess({
          DISCORD_TOKEN: playground.token,
          DISCORD_API: playground.api,
          DATABASE_URL: address,
          DATA_FOLDER: path.join(folder, `data-${shard}`),
          CORPUS_FOLDER: path.join(folder, 'corpus'),
          SHARDS: `${shard}/2`,
          SAMPLES: 'off',
        });

      // Both begin at once: tables are made, samples read and commands sent by one of them.
      const first = start(0);
      let second = start(1);
      const servers = await serversOf(playground);
      await Promise.all([first.connected(), second.connected()]);
      const sent = readFileSync(record, 'utf8')
        .split('\n')
        .filter((line) => /"method":"PUT","path":"[^"]*\/commands"/.test(line));
      expect(sent).toHaveLength(1);
      expect((await first.get('healthz')).status).toBe(200);

      // In both halves at once, in each one after the other: this is about who does what, not about speed.
      await Promise.all(
        [0, 1].map(async (shard) => {
          for (const server of servers) if (server.shard === shard) await addArticle(server);
        }),
      );
      await Promise.all(servers.map(askIn));
      const offered = await Promise.all(servers.map(({ ada }) => ada.autocomplete('ask', 'article', 'lighthouse')));
      expect(offered.map((choices) => choices.map(({ name }) => TOWNS.find((town) => name.includes(town))))).toEqual(
        TOWNS.map((town) => [town]),
      );
      expect([await asked(first), await asked(second)]).toEqual([[['answered', 10]], [['answered', 10]]]);

      // Two readings on each shard, and the next stop of each is due while one process is away.
      const readers = [0, 1].flatMap((shard) => servers.filter((server) => server.shard === shard).slice(0, 2));
      await Promise.all(
        readers.map(async ({ ada, town }) => {
          await ada.slash('read start', { article: town });
          await ada.slash('read schedule set', { days: 'Mon Tue Wed Thu Fri Sat Sun', hour: 12, zone: 'UTC' });
        }),
      );
      await second.crash();
      await run(address, DUE);
      const [alive, orphaned] = [0, 1].map((shard) => servers.filter((server) => server.shard === shard));
      await Promise.all(alive!.map(askIn));
      await expect(askIn(orphaned![0]!)).rejects.toThrow();
      // It looks every 30 seconds at what is due, and keeps to the times of the other's servers too.
      await Promise.all(readers.map(({ ada }) => shown(ada, 2)));

      // The other comes back. What is due now is seen by both, and done by one.
      await run(address, DUE);
      second = start(1);
      await second.connected();
      await Promise.all(readers.map(({ ada }) => shown(ada, 3)));
      await Promise.all(orphaned!.map(askIn));
      expect(await asked(second)).toEqual([['answered', 10]]);

      // What was begun before the crash goes on after it, and no stop was posted twice.
      await Promise.all(
        readers.map(async ({ ada }) => {
          const card = (await ada.messages()).find((message) => message.text().includes('Stop 3 of 4'))!;
          void card.press('Next').catch(() => {});
          await shown(ada, 4);
          const posted = (await ada.messages()).map((message) => message.text());
          for (const stop of [1, 2, 3, 4])
            expect(posted.filter((text) => text.includes(`Stop ${stop} of 4`))).toHaveLength(1);
        }),
      );
      const errors = [...first.log, ...second.log].filter(({ level }) => level >= 50);
      expect(errors).toEqual([]);
      expect(await Promise.all([first.stop(), second.stop()])).toEqual([0, 0]);
      expect((await playground.violations()).violations).toEqual([]);
      for (const { ada, mira } of servers) for (const member of [ada, mira]) member.leave();
    },
    120_000,
  );
});
