import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Random, seeded } from '../../eval/random.ts';
import { packageRoot } from '../../src/package.ts';
import { chooseDeath, type Death, momentOf, Paces } from './death.ts';
import { type Ground, sqliteGround } from './ground.ts';
import { Ledger } from './ledger.ts';
import { openPlainShelf } from './open.ts';
import type { Said } from './scribe.ts';

/** What a series of lives came to. `wrong`: what did not hold, with the life in which it was seen. */
export type Lives = Readonly<{
  kills: number;
  acknowledged: ReadonlyMap<string, number>;
  interrupted: ReadonlyMap<string, number>;
  failed: number;
  wrong: readonly string[];
}>;

export type LivesOptions = Readonly<{
  kills: number;
  seed: number;
  /** Makes what a shelf stands on; SQLite in a folder where it is left out. */
  ground?: () => Ground | Promise<Ground>;
  onLife?: (life: number, wrong: readonly string[]) => void;
}>;

/** A shelf lasts so many lives. Then all of it is audited, and the next one is new: a shelf that grew for ever would take ever longer. */
const LIVES_A_SHELF = 50;
/** One life in so many has a full disk, one a clock that is wrong; after one the claims of the dead are left to expire. */
const EVERY = { full: 12, clock: 5, claims: 25 } as const;
const DAY = 86_400_000;
/** Bytes that the database may grow by on a disk that is full. */
const LAST_ROOM = 40_000;

/** Node 20 starts no TypeScript: from the source tree (tests) the built one is started. */
const PROGRAM = import.meta.url.endsWith('.ts')
  ? path.join(packageRoot(), 'dist/stress/chaos/scribe.js')
  : fileURLToPath(new URL('./scribe.js', import.meta.url));

/** Lets a scribe live and die so many times, and audits the shelf after each death. */
export async function liveAndDie({
  kills,
  seed,
  ground = sqliteGround,
  onLife = () => {},
}: LivesOptions): Promise<Lives> {
  const random = seeded(seed);
  const ledger = new Ledger();
  const paces = new Paces();
  const wrong: string[] = [];
  let failed = 0;
  let serial = 0;
  for (let life = 0; life < kills; ) {
    const here = await ground();
    try {
      for (const last = Math.min(kills, life + LIVES_A_SHELF); life < last; life++) {
        const fresh = !here.begun();
        const full = random.below(EVERY.full) === 0 && !fresh && here.address === undefined;
        const clock = random.below(EVERY.clock) === 0 ? Math.round((random.next() - 0.5) * 4 * DAY) : 0;
        const scribe = startScribe(
          here,
          [random.below(2 ** 31), serial, clock],
          full ? roomOf(here.folder) : undefined,
        );
        await liveOnce(scribe, chooseDeath(random), paces, (said) => {
          if (said.type === 'begun') serial += 1;
          if (said.type === 'failed') failed += 1;
          ledger.hear(said);
        });
        const audited = await audit(here, ledger, { random, life, last: life + 1 === last });
        wrong.push(...audited.map((what) => `life ${life}${full ? ', full disk' : ''}: ${what}`));
        onLife(life, audited);
      }
    } finally {
      await here.remove();
    }
    ledger.beginAnew();
  }
  return { kills, acknowledged: ledger.acknowledged, interrupted: ledger.interrupted, failed, wrong };
}

/** From the scribe's start to its death by `kill -9`, and everything that it said. */
async function liveOnce(scribe: ChildProcess, death: Death, paces: Paces, hear: (said: Said) => void): Promise<void> {
  const waiting: { path: string; resolve: () => void }[] = [];
  const opened = new Promise<void>((resolve) => {
    createInterface(scribe.stdout!).on('line', (line) => {
      const said = JSON.parse(line) as Said;
      hear(said);
      paces.hear(said);
      if (said.type === 'open') resolve();
      if (said.type === 'begun')
        for (const { path: awaited, resolve: go } of waiting) if (awaited === said.write.path) go();
    });
  });
  const closed = once(scribe, 'close');
  const begun = (awaited: string) => new Promise<void>((resolve) => waiting.push({ path: awaited, resolve }));
  await momentOf(death, { opened, closed, begun }, paces);
  scribe.kill('SIGKILL');
  await closed;
}

function startScribe(
  { folder, address = '' }: Ground,
  given: readonly number[],
  kilobytes: number | undefined,
): ChildProcess {
  const args = [PROGRAM, folder, ...given.map(String), address];
  const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
  if (kilobytes === undefined) return spawn(process.execPath, args, { stdio });
  // No file may grow beyond this: what a full disk is to a database, without one. The signal would end the process unasked.
  const limited = `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$0" "$@"`;
  return spawn('bash', ['-c', limited, process.execPath, ...args], { stdio });
}

function roomOf(folder: string): number {
  const size = (name: string) => {
    const file = path.join(folder, name);
    return existsSync(file) ? statSync(file).size : 0;
  };
  return Math.ceil((Math.max(size('pullquote.sqlite'), size('pullquote.sqlite-wal')) + LAST_ROOM) / 1024);
}

async function audit(
  ground: Ground,
  ledger: Ledger,
  { random, life, last }: Readonly<{ random: Random; life: number; last: boolean }>,
): Promise<readonly string[]> {
  const waits = random.below(EVERY.claims) === 0 && life >= EVERY.claims;
  if (!ground.begun()) return [];
  const unsound = await ground.inspect();
  // Claims that nobody lets go of expire, which takes ten seconds: seen to now and then, and not in a short run.
  if (!waits) await ground.releaseClaims();
  const shelf = await openPlainShelf(ground);
  try {
    return [...unsound, ...(await ledger.audit(shelf, last ? 'all' : random))];
  } finally {
    await shelf.close();
  }
}
