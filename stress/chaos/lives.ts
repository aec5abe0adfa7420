import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import SQLite from 'better-sqlite3';
import { seeded } from '../../eval/random.ts';
import { packageRoot } from '../../src/package.ts';
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

/** Milliseconds until a life is ended: some before the shelf is open, most amid writes, some late enough for the slow ones. */
const DEATH = { opening: 500, writing: 120, patient: 1_500 } as const;
/** One life in so many ends while its shelf is being opened; one lives longer, one has a full disk, one a clock that is wrong. */
const EVERY = { opening: 10, patient: 4, full: 12, clock: 5 } as const;
const DAY = 86_400_000;

/** Bytes that the database may grow by on a disk that is full. */
const LAST_ROOM = 40_000;
/** A life that does not even open its shelf is ended. */
const LONGEST = 30_000;

/** Node 20 starts no TypeScript: from the source tree (tests) the built one is started. */
const PROGRAM = import.meta.url.endsWith('.ts')
  ? path.join(packageRoot(), 'dist/stress/chaos/scribe.js')
  : fileURLToPath(new URL('./scribe.js', import.meta.url));

/** Lets a scribe live and die so many times on one folder, and audits the shelf after each death. */
export async function liveAndDie(kills: number, seed: number): Promise<Lives> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'pullquote-chaos-'));
  const random = seeded(seed);
  const ledger = new Ledger();
  const wrong: string[] = [];
  let failed = 0;
  let serial = 0;
  try {
    for (let life = 0; life < kills; life++) {
      const opening = life > 0 && random.below(EVERY.opening) === 0;
      const patient = random.below(EVERY.patient) === 0;
      const full = life > 0 && random.below(EVERY.full) === 0;
      const clock = random.below(EVERY.clock) === 0 ? Math.round((random.next() - 0.5) * 4 * DAY) : 0;
      const scribe = startScribe(folder, [random.below(2 ** 31), serial, clock], full ? roomOf(folder) : undefined);
      const opened = new Promise<void>((resolve) => {
        createInterface(scribe.stdout!).on('line', (line) => {
          const said = JSON.parse(line) as Said;
          if (said.type === 'open') resolve();
          if (said.type === 'begun') serial += 1;
          if (said.type === 'failed') failed += 1;
          ledger.hear(said);
        });
      });
      const closed = once(scribe, 'close');
      if (opening) await pause(random.below(DEATH.opening));
      else {
        await Promise.race([opened, closed, pause(LONGEST)]);
        await pause(random.below(patient ? DEATH.patient : DEATH.writing));
      }
      scribe.kill('SIGKILL');
      await closed;
      wrong.push(...(await audit(folder, ledger)).map((what) => `life ${life}${full ? ', full disk' : ''}: ${what}`));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { kills, acknowledged: ledger.acknowledged, interrupted: ledger.interrupted, failed, wrong };
}

function startScribe(folder: string, given: readonly number[], kilobytes: number | undefined): ChildProcess {
  const args = [PROGRAM, folder, ...given.map(String)];
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

async function audit(folder: string, ledger: Ledger): Promise<readonly string[]> {
  const file = path.join(folder, 'pullquote.sqlite');
  if (!existsSync(file)) return [];
  const database = new SQLite(file);
  const integrity = database.pragma('integrity_check', { simple: true });
  const dangling = database.pragma('foreign_key_check') as readonly unknown[];
  database.close();
  const shelf = await openPlainShelf(folder);
  try {
    return [
      ...(integrity === 'ok' ? [] : [`integrity_check: ${String(integrity)}`]),
      ...(dangling.length > 0 ? [`${dangling.length} rows refer to nothing`] : []),
      ...(await ledger.audit(shelf)),
    ];
  } finally {
    await shelf.close();
  }
}
