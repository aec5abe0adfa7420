// A crowd: npm run load [-- --minutes 10 --warm 2 --step 15 --members 100 --seed 1]. On loopback, and it ends by itself.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readQuestions } from '../../eval/finding/questions.ts';
import { seeded } from '../../eval/random.ts';
import { startPlaygroundApart } from '../../playground/index.ts';
import { join } from '../../playground/scripted-member/index.ts';
import { packageRoot } from '../../src/package.ts';
import { type Delay, type Memory, startBotApart } from './apart.ts';
import type { Crowd } from './members.ts';
import { type Traffic, traffic } from './traffic.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    warm: { type: 'string', default: '2' },
    step: { type: 'string', default: '15' },
    members: { type: 'string', default: '100' },
    rest: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    /** Acts a second, instead of twice what is answered at rising rates. */
    rate: { type: 'string' },
  },
});

/** Acts a second, rising until twice as many are no longer answered. */
const RATES = [10, 40, 80, 120, 160, 320];
const EVERY_MINUTE = 60_000;
/** Readers of the sitting, who vote. */
const READERS = 10;

const folder = mkdtempSync(path.join(os.tmpdir(), 'pullquote-load-'));
const playground = await startPlaygroundApart({ port: 0 });
const bot = await startBotApart(playground, folder);
try {
  const crowd = await gather();
  tell('seed', values.seed);
  tell('members', String(crowd.members.length));
  const rate = values.rate === undefined ? Math.ceil((await saturation(crowd)) * 2) : Number(values.rate);
  // What the bot remembers within bounds is remembered before the first look: what grows after it has no bound.
  const warm = await traffic(crowd, rate, Number(values.warm) * 60);
  tell(`${rate} a second, ${values.warm} min`, `${described(warm)}; ${heldUp()}`);
  const before = await atRest();
  tell('at rest before', memory(before));
  bot.delays.splice(0);
  const heaps: number[] = [];
  const looking = setInterval(
    () => void bot.collected().then(({ heap }) => heaps.push(Math.round(heap))),
    EVERY_MINUTE,
  );
  const long = await traffic(crowd, rate, Number(values.minutes) * 60);
  clearInterval(looking);
  tell(`${rate} a second, ${values.minutes} min`, `${described(long)}; ${heldUp()}`);
  tell('heap under it, MB', heaps.join(', '));
  const after = await atRest();
  tell(
    'at rest after',
    `${memory(after)}: ${change(before.heap, after.heap)} of the heap, ${change(before.resident, after.resident)} of all`,
  );
  process.exitCode = long.became.lost + long.became.nothing > 0 || after.heap > before.heap * 1.1 ? 1 : 0;
} finally {
  await bot.close();
  await playground.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();

/** How many a second are answered at the most, found by rising rates. */
async function saturation(crowd: Crowd): Promise<number> {
  let best = 0;
  for (const rate of RATES) {
    const step = await traffic(crowd, rate, Number(values.step));
    tell(`${rate} a second`, `${described(step)}; ${heldUp()}`);
    best = Math.max(best, step.answeredPerSecond);
    if (step.answeredPerSecond < rate * 0.6) break;
  }
  return best;
}

async function gather(): Promise<Crowd> {
  const random = seeded(Number(values.seed));
  const members = [];
  for (let i = 0; i < Number(values.members); i++)
    members.push(await join(playground.url, `Member ${i}`, { moderator: i === 0 }));
  const text = readFileSync(path.join(packageRoot(), 'corpus/samples/forty-one-boxes.md'), 'utf8').replace(
    /^---[\s\S]*?---/,
    '',
  );
  const sentences = text
    .split(/(?<=\.)\s+/)
    .map((one) => one.trim())
    .filter((one) => one.split(' ').length > 6);
  await members[0]!.slash('read start', { article: 'forty-one-boxes' });
  for (const reader of members.slice(1, READERS)) {
    const card = (await reader.messages()).find((one) => one.text().includes('Stop 1 of'));
    await card?.press('Join');
  }
  return { members, random, sentences, questions: readQuestions('tune').map(({ question }) => question) };
}

async function atRest(): Promise<Memory> {
  await pause(Number(values.rest) * 500);
  await bot.collected();
  await pause(Number(values.rest) * 500);
  return bot.collected();
}

function described({ became, nothing, answeredPerSecond, p50, p95, p99 }: Traffic): string {
  const late = Object.entries(nothing).map(([act, count]) => `${act} ${count}`);
  const counts = `answered ${became.answered} (${answeredPerSecond.toFixed(1)} a second), told to come back ${became.later}, lost ${became.lost}, no answer within 15 s ${became.nothing}${late.length > 0 ? ` (${late.join(', ')})` : ''}`;
  return `${counts}; p50 ${Math.round(p50)}, p95 ${Math.round(p95)}, p99 ${Math.round(p99)} ms`;
}

/** How long the bot's loop was held up, over the seconds since this was last asked. */
function heldUp(): string {
  const seconds = bot.delays.splice(0);
  const worst = (of: (one: Delay) => number) => Math.round(Math.max(0, ...seconds.map(of)));
  return `loop held up: p99 of the worst second ${worst(({ p99 }) => p99)} ms, at most ${worst(({ max }) => max)} ms`;
}

function memory({ resident, heap }: Memory): string {
  return `${Math.round(resident)} MB resident, ${Math.round(heap)} MB heap`;
}

function change(before: number, after: number): string {
  return `${after >= before ? '+' : ''}${((after / before - 1) * 100).toFixed(1)} %`;
}

function tell(what: string, result: string): void {
  process.stdout.write(`${what.padEnd(24)} ${result}\n`);
}
