import type { Entry } from './articles.ts';
import type { Database } from './database.ts';
import { EVERYONE } from './schema.ts';
import { dropLoose } from './texts.ts';

/** An article that a server can have back: one of its own that it removed, or one of everyone's that it does not see. */
export type Away = Readonly<{ slug: string; title: string; how: 'removed' | 'hidden' }>;

/** Hours in which a removal can be undone. */
const REMOVAL_LIFE = 24;

/** Takes one of a server's own articles off its shelf; it can be brought back until {@link sweepRemoved} has taken it. */
export async function removeEntry(db: Database, { id }: Entry, now: Date): Promise<void> {
  await db.updateTable('article').set({ removed_at: now.toISOString() }).where('id', '=', id).execute();
}

/** Keeps one of everyone's articles from a server's sight. */
export async function hideEntry(db: Database, server: string, { id }: Entry): Promise<void> {
  await db
    .insertInto('hidden')
    .values({ server, article: id })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What a server can have back, the last removed first. */
export async function awayFrom(db: Database, server: string, now: Date): Promise<readonly Away[]> {
  const removed = await db
    .selectFrom('article')
    .select(['slug', 'title'])
    .where('server', '=', server)
    .where('removed_at', '>=', oldest(now))
    .orderBy('removed_at', 'desc')
    .execute();
  const hidden = await db
    .selectFrom('article')
    .innerJoin('hidden', 'hidden.article', 'article.id')
    .select(['article.slug', 'article.title'])
    .where('hidden.server', '=', server)
    .where('article.removed_at', 'is', null)
    .orderBy('article.slug')
    .execute();
  return [
    ...removed.map((one) => ({ ...one, how: 'removed' as const })),
    ...hidden.map((one) => ({ ...one, how: 'hidden' as const })),
  ];
}

/** Brings an article back. @returns its title, or undefined where nothing of that name can come back any more */
export async function restoreEntry(db: Database, server: string, slug: string, now: Date): Promise<string | undefined> {
  const found = (await awayFrom(db, server, now)).find((one) => one.slug === slug);
  if (!found) return undefined;
  if (found.how === 'removed')
    await db
      .updateTable('article')
      .set({ removed_at: null })
      .where('server', '=', server)
      .where('slug', '=', slug)
      .execute();
  else
    await db
      .deleteFrom('hidden')
      .where('server', '=', server)
      .where(
        'article',
        'in',
        db.selectFrom('article').select('id').where('server', '=', EVERYONE).where('slug', '=', slug),
      )
      .execute();
  return found.title;
}

/**
 * Lets go of articles whose removal cannot be undone any more, and of their texts where nothing else holds them. The row of
 * a file in `corpus/` stays: without it the file would come back at the next start.
 */
export async function sweepRemoved(db: Database, now: Date): Promise<void> {
  const gone = await db
    .selectFrom('article')
    .select(['id', 'hash'])
    .where('removed_at', '<', oldest(now))
    .where('id', 'not in', db.selectFrom('corpus_file').select('article'))
    .execute();
  for (const { id } of gone) await db.deleteFrom('article').where('id', '=', id).execute();
  await dropLoose(
    db,
    gone.map(({ hash }) => hash),
  );
}

function oldest(now: Date): string {
  return new Date(now.getTime() - REMOVAL_LIFE * 60 * 60 * 1000).toISOString();
}
