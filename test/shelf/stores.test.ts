import { readdirSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.ts';
import { countingEmbedder, shelfIn, temporaryFolder } from './stand-ins.ts';

const SUBJECTS = ['ferry', 'tram', 'archive', 'museum', 'harbour', 'school', 'reservoir', 'bakery', 'orchard'];
const first = (subject: string) =>
  `The ${subject} was opened again on Monday after a year of repairs to its roof and its gates.`;
const readingOn = (subject: string) =>
  readArticle(
    new TextEncoder().encode(
      `News of the ${subject}\n\n${first(subject)}\n\nNobody had asked for it, and everybody came to see it.`,
    ),
    { name: `${subject}.txt` },
  );

async function fullShelf(folder: string, server = '1001') {
  const { shelf } = await shelfIn(folder);
  for (const subject of SUBJECTS) await shelf.add({ server, reading: readingOn(subject), origin: 'added' });
  return shelf;
}

async function likeliest(shelf: Awaited<ReturnType<typeof fullShelf>>, question: string, server = '1001') {
  return (await shelf.library(server)).candidates(question, countingEmbedder().vectorOf(question));
}

it('a whole shelf gives the few articles that are worth a close reading, the one with the question’s words among them', async () => {
  const shelf = await fullShelf(temporaryFolder());
  const slugs = await likeliest(shelf, 'When was the reservoir opened?');
  expect(slugs.length).toBeLessThan(SUBJECTS.length);
  expect(slugs).toContain('news-of-the-reservoir');
});

it('an article that has gone is not among them, one that has come is', async () => {
  const shelf = await fullShelf(temporaryFolder());
  await likeliest(shelf, 'When was the reservoir opened?');
  await shelf.remove('1001', 'news-of-the-reservoir');
  await shelf.add({ server: '1001', reading: readingOn('lighthouse'), origin: 'added' });
  expect(await likeliest(shelf, 'When was the reservoir opened?')).not.toContain('news-of-the-reservoir');
  expect(await likeliest(shelf, 'When was the lighthouse opened?')).toContain('news-of-the-lighthouse');
});

it('another server’s articles are never among them', async () => {
  const shelf = await fullShelf(temporaryFolder());
  for (const subject of SUBJECTS)
    await shelf.add({ server: '2002', reading: readingOn(`other ${subject}`), origin: 'added' });
  expect(
    (await likeliest(shelf, 'When was the ferry opened?', '2002')).every((slug) =>
      slug.startsWith('news-of-the-other-'),
    ),
  ).toBe(true);
});

it('the files are read again after a restart, and made anew where they are broken', async () => {
  const folder = temporaryFolder();
  const shelf = await fullShelf(folder);
  const question = 'When was the orchard opened?';
  const slugs = await likeliest(shelf, question);
  await shelf.close();
  const index = path.join(folder, 'index', '1001.hnsw');
  const written = statSync(index).mtimeMs;

  const again = (await shelfIn(folder)).shelf;
  expect(await likeliest(again, question)).toEqual(slugs);
  expect(statSync(index).mtimeMs).toBe(written);
  await again.close();

  truncateSync(index, 64);
  const mended = (await shelfIn(folder)).shelf;
  expect(await likeliest(mended, question)).toEqual(slugs);
  expect(statSync(index).size).toBeGreaterThan(64);
  expect(readdirSync(path.join(folder, 'index')).filter((name) => name.endsWith('.new'))).toEqual([]);
});

it('a small shelf is read closely as a whole, and needs no files', async () => {
  const folder = temporaryFolder();
  const { shelf } = await shelfIn(folder);
  await shelf.add({ server: '1001', reading: readingOn('ferry'), origin: 'added' });
  expect(await likeliest(shelf, 'anything')).toEqual(['news-of-the-ferry']);
  expect(readdirSync(folder)).not.toContain('index');
});

it('stores of many servers stay within the memory that they may take, those asked last among them', async () => {
  const folder = temporaryFolder();
  const { shelf } = await shelfIn(folder, { indexMemory: 250_000 });
  const servers = ['1001', '2002', '3003', '4004'];
  for (const server of servers)
    for (const subject of SUBJECTS)
      await shelf.add({ server, reading: readingOn(`${subject} of ${server}`), origin: 'added' });
  for (const server of servers) {
    await likeliest(shelf, 'When was the tram opened?', server);
    expect(shelf.indexMemory().used).toBeGreaterThan(0);
    expect(shelf.indexMemory().used).toBeLessThanOrEqual(250_000);
  }
});
