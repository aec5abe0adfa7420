// Bad days: npm run chaos [-- --kills 1000 --lanes 2 --garbled 100 --seed 1] kills a writer to the shelf, and garbles indexes;
// -- --bot 100 kills the whole bot, with members at it over the wire; -- --storm 300 gives Discord so many bad seconds.
// --postgres <address at which databases may be made> has the shelf there. The seed is printed; the same one makes the same choices.
import { parseArgs } from 'node:util';
import { garbleIndexes } from './garbled.ts';
import { postgresGround } from './ground.ts';
import { liveAndDie } from './lives.ts';
import { described, end, tell } from './report.ts';
import { killTheBot } from './wire/lives.ts';
import { weather } from './wire/storm.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    lanes: { type: 'string', default: '2' },
    garbled: { type: 'string', default: '100' },
    bot: { type: 'string' },
    storm: { type: 'string' },
    postgres: { type: 'string' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
});
const { postgres } = values;
const seed = Number(values.seed);
const where = postgres ? { ground: () => postgresGround(postgres) } : {};

/** What does not hold is told at once, and how far it is now and then. */
const told = (every: number, lane?: number) => (life: number, wrong: readonly string[]) => {
  const name = lane === undefined ? '' : `lane ${lane}: `;
  for (const one of wrong) process.stderr.write(`${name}life ${life}: ${one}\n`);
  if ((life + 1) % every === 0) process.stderr.write(`${name}${life + 1} lives\n`);
};

tell('seed', values.seed);
if (values.bot !== undefined) await bot(Number(values.bot));
else if (values.storm !== undefined) await storm(Number(values.storm));
else await writers(Number(values.kills), Number(values.lanes), Number(values.garbled));
process.exit();

async function writers(kills: number, lanes: number, garbled: number): Promise<void> {
  const indexes = await garbleIndexes(garbled, seed);
  tell(`indexes garbled ${garbled} times`, indexes.length === 0 ? 'answered the same each time' : 'WRONG');
  const lives = await Promise.all(
    Array.from({ length: lanes }, (_, lane) =>
      liveAndDie({ kills: Math.ceil(kills / lanes), seed: seed + lane, ...where, onLife: told(50, lane) }),
    ),
  );
  tell('killed with kill -9', `${lives.reduce((sum, one) => sum + one.kills, 0)} times`);
  tell('writes acknowledged', described(lives.map(({ acknowledged }) => acknowledged)));
  tell('writes interrupted', described(lives.map(({ interrupted }) => interrupted)));
  tell('writes refused', String(lives.reduce((sum, one) => sum + one.failed, 0)));
  end([...indexes, ...lives.flatMap(({ wrong }) => wrong)]);
}

async function bot(kills: number): Promise<void> {
  const lives = await killTheBot({ kills, seed, ...where, onLife: told(10) });
  tell('the bot killed with kill -9', `${lives.kills} times`);
  tell('told to members', described([lives.acknowledged]));
  tell('died before telling', described([lives.interrupted]));
  tell('stops due during a death', String(lives.due));
  tell('unanswered while it lived', `${lives.unanswered.length}`);
  for (const one of lives.unanswered) process.stderr.write(`unanswered: ${one}\n`);
  end(lives.wrong);
}

async function storm(seconds: number): Promise<void> {
  const { faults, acknowledged, deeds, unanswered, wrong } = await weather({ seed, seconds });
  tell('went wrong at Discord', described([faults]));
  tell('members did', String(deeds));
  tell('told to members', described([acknowledged]));
  tell('unanswered', String(unanswered.length));
  for (const one of unanswered) process.stderr.write(`unanswered: ${one}\n`);
  end(wrong);
}
