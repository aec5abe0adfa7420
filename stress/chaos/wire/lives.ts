import { setTimeout as pause } from 'node:timers/promises';
import { seeded } from '../../../eval/random.ts';
import { type Playground, startPlayground } from '../../../playground/index.ts';
import { type Ground, sqliteGround } from '../ground.ts';
import { type Bot, startBot } from './bot.ts';
import { keepCompany } from './company.ts';
import { underWay } from './deeds.ts';
import { comesToRest, holdsWhenReady, holdsWhileDead } from './holds.ts';
import { type Stage, setStage } from './stage.ts';

/** What the lives of the whole bot came to. */
export type BotLives = Readonly<{
  kills: number;
  acknowledged: ReadonlyMap<string, number>;
  interrupted: ReadonlyMap<string, number>;
  /** Stops that came due while the bot was dead. */
  due: number;
  /** What members were not answered although the bot was there, in its words. */
  unanswered: readonly string[];
  wrong: readonly string[];
}>;

export type BotLivesOptions = Readonly<{
  kills: number;
  seed: number;
  ground?: () => Ground | Promise<Ground>;
  onLife?: (life: number, wrong: readonly string[]) => void;
}>;

/** Milliseconds from the start to the death of a life that does not come to be ready, and from being ready to the death of another. */
const DEATH = { starting: 3_000, living: 5_000, patient: 25_000 } as const;
/** One life in so many ends as it starts, one lives longer; before one the next stop comes due, the clock is put right, what command sync remembers is lost. */
const EVERY = { starting: 6, patient: 4, due: 4, right: 12, forgotten: 5 } as const;
/** A bot that is not connected by then has failed: claims of the dead take 10 s to expire. */
const PATIENCE = 60_000;
/** What the dead has sent is heard. */
const ECHO = 200;
const silent = { info: () => {}, error: () => {} };

/** Kills the whole bot again and again, with members at it over the wire, and sees after each death what they were told of. */
export async function killTheBot({
  kills,
  seed,
  ground = sqliteGround,
  onLife = () => {},
}: BotLivesOptions): Promise<BotLives> {
  const random = seeded(seed);
  const here = await ground();
  const playground = await startPlayground({ port: 0, log: silent });
  playground.limits.lift();
  const stage = await setStage(playground, here, random);
  const all: { wrong: string[]; unanswered: string[]; due: number } = { wrong: [], unanswered: [], due: 0 };
  let clock = 0;
  try {
    for (let life = 0; life < kills; life++) {
      if (here.begun()) {
        const due = random.below(EVERY.due) === 0 ? await untilDue(stage) : undefined;
        if (due !== undefined) all.due += 1;
        clock = due ?? (random.below(EVERY.right) === 0 ? 0 : clock);
        if (random.below(EVERY.forgotten) === 0) await forgetCommands(here);
      }
      const starting = random.below(EVERY.starting) === 0;
      const living = random.below(EVERY.patient) === 0 ? DEATH.patient : DEATH.living;
      const milliseconds = random.below(starting ? DEATH.starting : living);
      const bot = startBot({ ...playground, ground: here, clock });
      const wrong = starting ? await dieStarting(bot, milliseconds) : await live(bot, stage, milliseconds, all);
      if (here.begun()) wrong.push(...(await holdsWhileDead(stage)));
      all.wrong.push(...wrong.map((what) => `life ${life}: ${what}`));
      onLife(life, wrong);
    }
    all.wrong.push(...(await rest(playground, stage, clock)));
  } finally {
    for (const member of [stage.mira, ...stage.readers]) member.leave();
    await playground.close();
    await here.remove();
  }
  return { kills, ...stage.told, ...all };
}

async function dieStarting(bot: Bot, milliseconds: number): Promise<string[]> {
  await pause(milliseconds);
  await bot.kill();
  return [...bot.complaints];
}

async function live(
  bot: Bot,
  stage: Stage,
  milliseconds: number,
  { unanswered }: { unanswered: string[] },
): Promise<string[]> {
  const wrong: string[] = [];
  try {
    await readyIn(bot);
    wrong.push(...(await holdsWhenReady(stage)));
    const over = new AbortController();
    const company = keepCompany(stage, over.signal);
    await Promise.race([pause(milliseconds), bot.ended]);
    over.abort();
    await bot.kill();
    unanswered.push(...(await company).failed);
    await pause(ECHO);
  } catch (error) {
    wrong.push(String(error));
    await bot.kill();
  }
  return [...wrong, ...bot.complaints];
}

/** One last life, in which nobody does anything: the bot makes good what its deaths have left undone. */
async function rest(playground: Playground, stage: Stage, clock: number): Promise<readonly string[]> {
  const bot = startBot({ ...playground, ground: stage.ground, clock });
  try {
    await readyIn(bot);
    return [...(await holdsWhenReady(stage)), ...(await comesToRest(stage)), ...bot.complaints];
  } catch (error) {
    return [String(error)];
  } finally {
    await bot.kill();
  }
}

async function readyIn({ ready }: Bot): Promise<void> {
  const patience = new AbortController();
  const late = pause(PATIENCE, 'late', { signal: patience.signal }).catch(() => '');
  if ((await Promise.race([ready, late])) === 'late') throw new Error('the bot was not connected in time');
  patience.abort();
}

/** By how much the clock must be wrong for the next stop of the timetable to be due; undefined where none is set. */
async function untilDue(stage: Stage): Promise<number | undefined> {
  const sitting = await underWay(stage, true).catch(() => undefined);
  return sitting?.stopAt === undefined ? undefined : Date.parse(sitting.stopAt) - Date.now() + 1_000;
}

/** Command sync begins anew where what it remembers is lost. A database that is not complete yet has nothing to lose. */
async function forgetCommands(ground: Ground): Promise<void> {
  await ground.run("delete from note where key like 'commands-sent:%'").catch(() => {});
}
