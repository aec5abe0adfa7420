import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { planFor, readGuides } from '../../src/shelf/guides.ts';
import { annotate } from '../../src/voices/index.ts';
import { ferryReading, temporaryFolder } from './stand-ins.ts';

const guide = (last: number) =>
  `for: { title: The night ferry returns }\nstops:\n  - { paragraphs: [1, ${last}], question: 'What is told here?' }\n`;

async function guidesOf(files: Readonly<Record<string, string>>) {
  const folder = path.join(temporaryFolder(), 'guides');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return readGuides([folder, path.join(folder, 'missing')]);
}

const { article } = ferryReading();
const shelved = { article, annotation: annotate(article) };

it('a guide attaches itself to its article', async () => {
  const { guides } = await guidesOf({ 'ferry.yaml': guide(3) });
  expect(planFor(shelved, guides)).toMatchObject({
    plan: { by: 'guide', hash: article.hash, stops: [{ first: 1, last: 3, question: { text: 'What is told here?' } }] },
  });
});

it('an article without a guide, or with one for other paragraphs, gets a plan from its text, and the reason', async () => {
  expect(planFor(shelved, [])).toMatchObject({ plan: { by: 'text' } });
  const { guides } = await guidesOf({ 'ferry.yaml': guide(2) });
  expect(planFor(shelved, guides)).toMatchObject({
    plan: { by: 'text' },
    setAside: expect.stringMatching(/¶2.*3 paragraphs/),
  });
});

it('a guide that cannot be read is left out, and named', async () => {
  const { guides, refused } = await guidesOf({
    'a.yaml': 'for: nothing',
    'b.yaml': guide(3),
    'notes.txt': 'not a guide',
  });
  expect(guides).toHaveLength(1);
  expect(refused).toEqual([{ file: expect.stringMatching(/a\.yaml$/), reason: expect.stringMatching(/line 1/) }]);
});
