// Speed and memory: npm run bench [-- part …] [--json FILE]. Parts that compare with others do so in the same run, turn about.
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
  storePart(100_000),
];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });

const unknown = positionals.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown[0]}". Parts: ${PARTS.map((part) => part.name).join(', ')}.`);
  process.exitCode = 2;
} else {
  const machine = thisMachine();
  process.stdout.write(`${machine.processor}, ${machine.cores} cores, Node ${machine.node}, ${machine.date}\n\n`);
  const results: Record<string, readonly Figure[]> = {};
  for (const part of PARTS.filter((one) => positionals.length === 0 || positionals.includes(one.name))) {
    results[part.name] = await part.run();
    process.stdout.write(`${table(part.title, results[part.name]!)}\n`);
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, results }, null, 1)}\n`);
}
