import { type Article, type Dropped, type Healed, makeArticle, type Reading } from '../article/index.ts';
import { Fault } from '../fault.ts';
import type { Database } from './database.ts';
import { newId } from './ids.ts';
import { EVERYONE, type Schema } from './schema.ts';
import type { Texts } from './texts.ts';
import type { ArticleSummary, Origin } from './types.ts';

/** A row of a shelf: one article on one server's shelf (or on everyone's). */
export type Entry = Readonly<Schema['article']>;

/** What is stored when an article comes to a shelf. */
export type NewEntry = Readonly<{
  server: string;
  reading: Reading;
  origin: Origin;
  sentences: number;
  by?: string;
  at: Date;
}>;

/** Entries that a server sees: its own and everyone's; what was removed or hidden is not among them. */
export async function entriesFor(db: Database, server: string): Promise<readonly Entry[]> {
  const entries = await db
    .selectFrom('article')
    .selectAll()
    .where('server', 'in', [server, EVERYONE])
    .where('removed_at', 'is', null)
    .where('id', 'not in', db.selectFrom('hidden').select('article').where('server', '=', server))
    .execute();
  // Ordered here, since databases differ in how they order words.
  return entries.sort((a, b) => inOrder(b.added_at, a.added_at) || inOrder(a.slug, b.slug));
}

/**
 * Puts an article whose text is stored on a shelf, in the transaction that `db` is. An entry of the same text there is brought up to date
 * instead of doubled; a slug that another text holds gets a number (`the-tram-2`).
 * @returns the entry's id and slug
 */
export async function putEntry(
  db: Database,
  entry: NewEntry,
): Promise<Readonly<{ id: string; slug: string; known: boolean }>> {
  const { server, at } = entry;
  const { article } = entry.reading;
  const about = columnsOf(entry);
  const same = await db
    .selectFrom('article')
    .select(['id', 'slug'])
    .where('server', '=', server)
    .where('hash', '=', article.hash)
    .executeTakeFirst();
  if (same) {
    await db.updateTable('article').set(about).where('id', '=', same.id).execute();
    return { ...same, known: true };
  }
  const id = newId();
  const slug = await freeSlug(db, server, article.slug);
  await db
    .insertInto('article')
    .values({ id, server, slug, added_at: at.toISOString(), ...about })
    .execute();
  return { id, slug, known: false };
}

/**
 * Holds a server to its number of articles. Everyone's shelf is the operator's, and has no bound.
 * @throws Fault `input-wrong` where the shelf is full and the text does not stand on it already
 */
export async function requireRoom(db: Database, server: string, hash: string, most: number): Promise<void> {
  if (server === EVERYONE || most === Number.POSITIVE_INFINITY) return;
  const rows = await db
    .selectFrom('article')
    .select('hash')
    .where('server', '=', server)
    .where('removed_at', 'is', null)
    .execute();
  if (rows.length < most || rows.some((row) => row.hash === hash)) return;
  throw new Fault(
    'shelf-full',
    `This server’s shelf is full: it holds ${most} articles of its own. Remove one first, or ask whoever runs Pullquote for more room.`,
    { most },
  );
}

/** What an entry's row says of its article. */
export function columnsOf({ reading: { article, dropped, healed }, origin, sentences, by }: NewEntry) {
  return {
    hash: article.hash,
    ...aboutColumns(article),
    origin,
    language: article.language,
    paragraphs: article.paragraphs.length,
    sentences,
    dropped: JSON.stringify(dropped),
    healed: JSON.stringify(healed),
    added_by: by ?? null,
    removed_at: null,
  };
}

/** The columns that a moderator may edit. */
export function aboutColumns({ title, byline, date, printedDate, publication, source }: Article) {
  return {
    title,
    byline: byline ?? null,
    date: date ?? null,
    printed_date: printedDate ?? null,
    publication: publication ?? null,
    source: source ?? null,
  };
}

/** The article of an entry, with its words. */
export async function articleOf(entry: Entry, texts: Texts): Promise<Article> {
  const { slug, title, language, byline, date, printed_date: printedDate, publication, source } = entry;
  const about = { slug, title, language, ...defined({ byline, date, printedDate, publication, source }) };
  return makeArticle(about, await texts.paragraphs(entry.hash));
}

/** What was done to the file when it was read. */
export function readingNotes(entry: Entry): Readonly<{ dropped: readonly Dropped[]; healed: readonly Healed[] }> {
  return { dropped: JSON.parse(entry.dropped) as Dropped[], healed: JSON.parse(entry.healed) as Healed[] };
}

export function summaryOf(entry: Entry): ArticleSummary {
  const { server, slug, title, language, byline, date, publication, origin, paragraphs, sentences } = entry;
  return {
    slug,
    title,
    language,
    origin: origin as Origin,
    own: server !== EVERYONE,
    paragraphs,
    sentences,
    ...defined({ byline, date, publication }),
  };
}

/**
 * Everyone's articles are on every shelf: a server's own article never takes a slug that is in use there or with everyone,
 * and everyone's never one that any server uses, or it would stand before that server's own.
 */
export async function freeSlug(db: Database, server: string, wanted: string): Promise<string> {
  const taken = new Set(
    (
      await db
        .selectFrom('article')
        .select('slug')
        .$if(server !== EVERYONE, (all) => all.where('server', 'in', [server, EVERYONE]))
        .where('slug', 'like', `${wanted}%`)
        .execute()
    ).map(({ slug }) => slug),
  );
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(slug)) return slug;
  }
}

function defined<Fields extends Record<string, string | null>>(fields: Fields): { [Name in keyof Fields]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as {
    [Name in keyof Fields]?: string;
  };
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
