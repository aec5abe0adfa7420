import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotationParts } from './annotation.ts';
import { checkingPart } from './checking-part.ts';
import { findingParts } from './finding-part.ts';
import { importPart } from './import-part.ts';
import type { Measure, Part } from './part.ts';
import { publicDataParts } from './public-data/index.ts';
import { missLines, table } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    against: { type: 'string' },
    misses: { type: 'boolean' },
    squad: { type: 'string' },
    checkthat: { type: 'string' },
    polnear: { type: 'string' },
  },
});

/** All that is measured, in the order in which it is printed. */
const PARTS: readonly Part[] = [
  importPart,
  ...annotationParts,
  ...findingParts,
  checkingPart,
  ...publicDataParts(values),
];

const before = readBefore(values.against);
const unknown = positionals.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown[0]}". Parts: ${PARTS.map((part) => part.name).join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const part of PARTS.filter((one) => positionals.length === 0 || positionals.includes(one.name))) {
    const result = await part.run();
    if (values.json) for (const measure of result.measures) print(`${JSON.stringify(measure)}\n`);
    else if (values.misses) print(missLines(result.misses));
    else print(`${table(part, result, before)}\n`);
  }
}

/** What `--json` printed at another commit, by id. */
function readBefore(file: string | undefined): ReadonlyMap<string, Measure> {
  if (!file) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as Measure).map((measure) => [measure.id, measure]));
}

function print(text: string): void {
  process.stdout.write(text);
}
