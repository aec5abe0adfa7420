// A process that writes to a shelf and says of each write that it begins, and that it is done: to be killed meanwhile.
import { writeSync } from 'node:fs';
import { seeded } from '../../eval/random.ts';
import { openPlainShelf } from './open.ts';
import { furnish } from './standing.ts';
import { PATHS, type Write } from './writes.ts';

/** What the scribe says, one line each. `failed`: the write was refused, and the member would have been told. */
export type Said =
  | Readonly<{ type: 'begun' | 'done'; write: Write }>
  | Readonly<{ type: 'failed'; write: Write; why: string }>
  | Readonly<{ type: 'open' }>;

const [folder, seed, serial, clock, address] = process.argv.slice(2) as [string, string, string, string, string];
const random = seeded(Number(seed));
const shelf = await openPlainShelf({ folder, address }, Number(clock));
await furnish(shelf);
say({ type: 'open' });
const names = Object.keys(PATHS);
for (let n = Number(serial); ; n++) {
  const path = random.pick(names);
  const write: Write = { path, ...PATHS[path]!.choose(random, n) };
  say({ type: 'begun', write });
  try {
    await PATHS[path]!.write(shelf, write);
    say({ type: 'done', write });
  } catch (error) {
    say({ type: 'failed', write, why: String((error as Error).message) });
  }
}

function say(said: Said): void {
  // At once: a line in a buffer would die with the process, and the write would look as if nobody had been told.
  writeSync(1, `${JSON.stringify(said)}\n`);
}
