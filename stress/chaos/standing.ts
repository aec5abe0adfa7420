import { makeArticle, type Reading } from '../../src/article/index.ts';
import { openSitting } from '../../src/reading/index.ts';
import type { Shelf } from '../../src/shelf/index.ts';

export const SERVER = '1001';
export const CHANNEL = '5001';
export const MEMBERS = ['7001', '7002', '7003', '7004', '7005'] as const;
/** When everything happens: what is compared afterwards must not depend on the clock. */
export const AT = '2026-03-03T19:00:00.000Z';

/** Two articles that always stand on the shelf, in words of our own, with enough sentences to vote and correct. */
export const STANDING = ['ferry', 'library'] as const;

export function readingOf(name: string): Reading {
  const texts = Array.from({ length: 6 }, (_, i) =>
    [
      `The ${name} opened at ${i + 6} in the morning, the harbour office said on Tuesday.`,
      `It had cost ${i + 1} million crowns, and “nobody has asked for it back”, said Inga Dahl.`,
      `To close the ${name} now would be a foolish economy that the town would regret for ${i + 2} years.`,
    ].join(' '),
  );
  const paragraphs = texts.map((text, i) => ({ number: i + 1, text }));
  return {
    article: makeArticle({ slug: name, title: `The ${name}`, language: 'en' }, paragraphs),
    dropped: [],
    healed: [],
  };
}

/** Puts there what every write needs, where it is not: the two articles, and a sitting with its readers. */
export async function furnish(shelf: Shelf): Promise<void> {
  const there = new Set((await shelf.summaries(SERVER)).map(({ slug }) => slug));
  for (const name of STANDING)
    if (!there.has(name)) await shelf.add({ server: SERVER, reading: readingOf(name), origin: 'added' });
  if (await shelf.sittings.inChannel(SERVER, CHANNEL)) return;
  const { plan } = await shelf.plan(SERVER, 'ferry');
  const stops = plan.stops.length;
  const polled = plan.stops.map(({ number }) => number);
  const opened = openSitting({ host: MEMBERS[0], pace: 'together', stops, polled, at: AT });
  await shelf.sittings.open({
    server: SERVER,
    channel: CHANNEL,
    article: 'ferry',
    plan,
    state: { ...opened, present: [...MEMBERS] },
  });
}
