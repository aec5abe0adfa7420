import { type Article, type Reading, splitSentences } from '../article/index.ts';
import { articleOf, columnsOf, type Entry, freeSlug } from './articles.ts';
import { type Carried, carryOver } from './carry.ts';
import type { Database } from './database.ts';
import { newId } from './ids.ts';
import { textsIn } from './texts.ts';

/**
 * Puts a corrected version in the place of an article, under the name that the article has, and carries over what is known
 * of unchanged words; in the transaction that `db` is. The earlier version leaves the shelf as one that was removed: it can
 * be brought back for as long as one of those.
 * @returns what was carried over, and the name under which the earlier version can be brought back
 */
export async function replaceEntry(
  db: Database,
  entry: Entry,
  { reading, by, at }: Readonly<{ reading: Reading; by: string; at: Date }>,
): Promise<Readonly<{ carried: Carried; earlier: string }>> {
  const earlier = await articleOf(entry, textsIn(db));
  const sentences = splitSentences(reading.article).length;
  const { server } = entry;
  const columns = columnsOf({ server, reading, origin: 'added', sentences, by, at });
  await db.updateTable('article').set(columns).where('id', '=', entry.id).execute();
  const slug = await freeSlug(db, server, `${entry.slug}-earlier`);
  await db
    .insertInto('article')
    .values({ ...entry, id: newId(), slug, removed_at: at.toISOString() })
    .execute();
  return { carried: await carryOver(db, server, earlier, reading.article), earlier: slug };
}

/** The article of a server's own of which this may be a corrected version: of the same title, or from the same address. */
export function earlierVersion(own: readonly Entry[], { title, source, hash }: Article): Entry | undefined {
  const wanted = plain(title);
  return own.find(
    (entry) =>
      entry.hash !== hash && (plain(entry.title) === wanted || (source !== undefined && entry.source === source)),
  );
}

function plain(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
