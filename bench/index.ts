// Speed and memory: npm run bench [-- part …] [--json FILE]. Parts that compare with others do so in the same run, turn about.
// A part that fails is named at the end, and loses nothing of the others.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotatePart } from './annotate.ts';
import { askPart } from './ask.ts';
import { importPart } from './import.ts';
import { thisMachine } from './machine.ts';
import type { Figure, Part } from './part.ts';
import { splittingPart } from './splitting.ts';
import { startPart } from './start.ts';
import { storePart } from './store/index.ts';
import { table } from './table.ts';

/** All that is measured, in the order in which it is printed. */
const PARTS: readonly Part[] = [
  askPart,
  annotatePart,
  splittingPart,
  importPart,
  startPart,
  storePart(1_000),
  storePart(10_000),
];

/** Takes longer than all others together: measured where it is named. */
const LONG_PARTS: readonly Part[] = [storePart(100_000)];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });

const all = [...PARTS, ...LONG_PARTS];
const unknown = positionals.filter((name) => !all.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown[0]}". Parts: ${all.map((part) => part.name).join(', ')}.`);
  process.exitCode = 2;
} else {
  const machine = thisMachine();
  process.stdout.write(`${machine.processor}, ${machine.cores} cores, Node ${machine.node}, ${machine.date}\n\n`);
  const results: Record<string, readonly Figure[]> = {};
  const failed: string[] = [];
  for (const part of positionals.length === 0 ? PARTS : all.filter(({ name }) => positionals.includes(name))) {
    try {
      results[part.name] = await part.run();
      process.stdout.write(`${table(part.title, results[part.name]!)}\n`);
    } catch (error) {
      failed.push(part.name);
      console.error(`${part.name} failed:`, error);
    }
    if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, results }, null, 1)}\n`);
  }
  if (failed.length > 0) {
    console.error(`Not measured: ${failed.join(', ')}.`);
    process.exitCode = 1;
  }
}
