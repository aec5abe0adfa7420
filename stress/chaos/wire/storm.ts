import { setTimeout as pause } from 'node:timers/promises';
import { seeded } from '../../../eval/random.ts';
import { type BadDay, startPlayground } from '../../../playground/index.ts';
import { sqliteGround } from '../ground.ts';
import { startBot } from './bot.ts';
import { keepCompany } from './company.ts';
import { comesToRest, holdsWhenReady, holdsWhileDead } from './holds.ts';
import { setStage } from './stage.ts';

/** What a bad day of Discord's came to. */
export type Storm = Readonly<{
  /** What went wrong on the way, by kind. */
  faults: ReadonlyMap<string, number>;
  acknowledged: ReadonlyMap<string, number>;
  deeds: number;
  /** What members were not answered, in the words of who acted for them. */
  unanswered: readonly string[];
  wrong: readonly string[];
}>;

export type StormOptions = Readonly<{ seed: number; seconds: number }>;

/** One request in twelve fails in some way, one event in ten comes late, twice, or with a line that breaks. */
const REQUESTS = { 429: 0.02, 500: 0.02, 502: 0.02, lost: 0.02, nothing: 0.005 } as const;
const EVENTS = { twice: 0.05, late: 0.05, lateBy: 800, cut: 0.01 } as const;
const silent = { info: () => {}, error: () => {} };

/** Members at it over the wire while Discord has a bad day; then it is over, and everything must be as they were told. */
export async function weather({ seed, seconds }: StormOptions): Promise<Storm> {
  const random = seeded(seed);
  const ground = sqliteGround();
  const playground = await startPlayground({ port: 0, log: silent });
  playground.limits.lift();
  const stage = await setStage(playground, ground, random);
  const bot = startBot({ ...playground, ground });
  try {
    await bot.ready;
    const wrong = [...(await holdsWhenReady(stage))];
    const faults = seeded(seed + 1);
    const day: BadDay = {
      chance: faults.next,
      requests: { shares: REQUESTS, of: /interactions|webhooks|channels/ },
      events: EVENTS,
    };
    playground.badDays.begin(day);
    const over = new AbortController();
    const company = keepCompany(stage, over.signal);
    await Promise.race([pause(seconds * 1_000), bot.ended]);
    over.abort();
    const { done, failed } = await company;
    playground.badDays.end();
    wrong.push(...(await comesToRest(stage)));
    await bot.kill();
    wrong.push(...(await holdsWhileDead(stage)), ...bot.complaints);
    const { acknowledged } = stage.told;
    return { faults: playground.badDays.counts, acknowledged, deeds: done, unanswered: failed, wrong };
  } finally {
    await bot.kill();
    for (const member of [stage.mira, ...stage.readers]) member.leave();
    await playground.close();
    await ground.remove();
  }
}
