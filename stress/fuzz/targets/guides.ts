import fc from 'fast-check';
import { Fault } from '../../../src/fault.ts';
import { readGuide } from '../../../src/reading/index.ts';
import { anyText } from '../hostile/texts.ts';

const quoted = anyText.map((text) => JSON.stringify(text.slice(0, 700)));
const plain = anyText.map((text) => text.slice(0, 300));

/** Guides with hostile values in the right places, in wrong ones, and files that are no guides at all. */
export const anyGuide: fc.Arbitrary<string> = fc.oneof(
  fc
    .record({ title: quoted, question: quoted, term: quoted, first: fc.integer(), last: fc.integer(), more: plain })
    .map(
      ({ title, question, term, first, last, more }) =>
        `for:\n  title: ${title}\nstops:\n  - paragraphs: [${first}, ${last}]\n    question: ${question}\nglossary:\n  - { term: ${term}, meaning: ${title} }\n${more}`,
    ),
  anyText,
  fc.constantFrom(
    `a: &a [x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*a, *a, *a]`).join('\n')}`,
    'a: &a [*a]',
    `${'['.repeat(5_000)}`,
    `${'{a: '.repeat(5_000)}`,
    `${'- '.repeat(20_000)}`,
    '!!js/function "function () { process.exit(1) }"',
    'for: { title: !!binary "AAAA" }',
    '? [a]\n: b',
    '<<: *x',
    '"\\ud800": 1',
    '__proto__: { polluted: true }\nfor: { title: x }\nstops: []',
  ),
);

/** Read, or refused with the mistakes named. */
export function checkGuide(yaml: string): void {
  try {
    readGuide(yaml, 'guide.yaml');
  } catch (error) {
    if (!(error instanceof Fault) || error.message.length > 20_000) throw error;
  }
  if ('polluted' in {}) throw new Error('a guide has changed every object');
}
