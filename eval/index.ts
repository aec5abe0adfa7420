import { parseArgs } from 'node:util';
import { annotationParts } from './annotation.ts';
import { checkingPart } from './checking-part.ts';
import type { Part } from './part.ts';
import { missLines, table } from './table.ts';

/** All that is measured, in the order in which it is printed. */
const PARTS: readonly Part[] = [...annotationParts, checkingPart];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, misses: { type: 'boolean' } },
});

const unknown = positionals.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown[0]}". Parts: ${PARTS.map((part) => part.name).join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const part of PARTS.filter((one) => positionals.length === 0 || positionals.includes(one.name))) {
    const result = await part.run();
    if (values.json) for (const measure of result.measures) print(`${JSON.stringify(measure)}\n`);
    else if (values.misses) print(missLines(result.misses));
    else print(`${table(part, result)}\n`);
  }
}

function print(text: string): void {
  process.stdout.write(text);
}
