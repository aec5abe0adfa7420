// Bad days: npm run chaos [-- --kills 1000 --seed 1 --lanes 2 --garbled 100 --postgres <address at which databases may be made>].
// The seed is printed; the same one makes the same choices.
import { parseArgs } from 'node:util';
import { garbleIndexes } from './garbled.ts';
import { postgresGround } from './ground.ts';
import { type Lives, liveAndDie } from './lives.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    lanes: { type: 'string', default: '2' },
    garbled: { type: 'string', default: '100' },
    postgres: { type: 'string' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
});
const [kills, lanes, garbled, seed] = [values.kills, values.lanes, values.garbled, values.seed].map(Number) as [
  number,
  number,
  number,
  number,
];
const { postgres } = values;
const start = performance.now();

tell('seed', String(seed));
const indexes = await garbleIndexes(garbled, seed);
tell(
  `indexes garbled ${garbled} times`,
  indexes.length === 0 ? 'answered the same each time' : `${indexes.length} WRONG`,
);
const lives = await Promise.all(
  Array.from({ length: lanes }, (_, lane) =>
    liveAndDie({
      kills: Math.ceil(kills / lanes),
      seed: seed + lane,
      ...(postgres ? { ground: () => postgresGround(postgres) } : {}),
      onLife: (life, wrong) => {
        if ((life + 1) % 50 === 0) process.stderr.write(`lane ${lane}: ${life + 1} lives, ${wrong} did not hold\n`);
      },
    }),
  ),
);
const wrong = [...indexes, ...lives.flatMap((one) => one.wrong)];
tell('killed with kill -9', `${sum(({ kills: each }) => each)} times`);
tell('writes acknowledged', described('acknowledged'));
tell('writes interrupted', described('interrupted'));
tell('writes refused (full disk)', String(sum(({ failed }) => failed)));
tell('did not hold', wrong.length === 0 ? 'nothing' : `${wrong.length}:\n${wrong.slice(0, 20).join('\n')}`);
tell('took', `${Math.round((performance.now() - start) / 1_000)} s`);
process.exitCode = wrong.length > 0 ? 1 : 0;

function sum(of: (lives: Lives) => number): number {
  return lives.reduce((all, one) => all + of(one), 0);
}

function described(which: 'acknowledged' | 'interrupted'): string {
  const counts = new Map<string, number>();
  for (const one of lives) for (const [path, count] of one[which]) counts.set(path, (counts.get(path) ?? 0) + count);
  const all = [...counts.values()].reduce((total, count) => total + count, 0);
  return `${all} (${[...counts]
    .sort()
    .map(([path, count]) => `${path} ${count}`)
    .join(', ')})`;
}

function tell(what: string, result: string): void {
  process.stdout.write(`${what.padEnd(30)} ${result}\n`);
}
