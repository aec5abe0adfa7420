// Hostile input: npm run fuzz [-- --inputs 10000 --seed 1 --only bot]. The seed is printed; the same one gives the same inputs.
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    only: { type: 'string' },
    path: { type: 'string' },
  },
});
const { only, path } = values;
const seed = Number(values.seed);

process.stdout.write(`seed ${seed}\n`);
const done = await fuzz(
  { seed, inputs: Number(values.inputs), ...(only ? { only } : {}), ...(path ? { path } : {}) },
  ({ target, inputs, slowest, failure }) => {
    process.stdout.write(
      `${target.padEnd(12)} ${String(inputs).padStart(6)} inputs, slowest ${Math.round(slowest)} ms${failure ? `\nFAILED ${failure}` : ', nothing broke'}\n`,
    );
  },
);
process.exitCode = done.some(({ failure }) => failure) ? 1 : 0;
