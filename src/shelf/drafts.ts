import { z } from 'zod';
import { type Details, makeArticle, type Reading, redescribe } from '../article/index.ts';
import { Fault } from '../fault.ts';
import type { Database } from './database.ts';
import { newId } from './ids.ts';
import type { Schema } from './schema.ts';
import { dropLoose, type Texts } from './texts.ts';

/** An article that a member looks at before it comes to the shelf. `replaces`: the id of the entry that it is to replace. */
export type DraftEntry = Readonly<{ id: string; server: string; owner: string; reading: Reading; replaces?: string }>;

/** Hours that a draft waits for its member. */
const DRAFT_LIFE = 24;

/** What a draft's row says of its article, all but the words. */
const About = z.strictObject({
  slug: z.string(),
  title: z.string(),
  language: z.string(),
  byline: z.string().optional(),
  date: z.string().optional(),
  printedDate: z.string().optional(),
  publication: z.string().optional(),
  source: z.string().optional(),
});

/** Drafts that one member may have waiting on a server: each holds a text with its vectors, some megabytes at the longest. */
export const MOST_DRAFTS = 10;

/** @throws Fault `drafts-full` where the member has as many of other texts */
export async function requireFewDrafts(
  db: Database,
  { server, owner, hash }: Readonly<{ server: string; owner: string; hash: string }>,
  now: Date,
): Promise<void> {
  const others = await db
    .selectFrom('draft')
    .select('id')
    .where('server', '=', server)
    .where('owner', '=', owner)
    .where('hash', '!=', hash)
    .where('made_at', '>=', oldest(now))
    .execute();
  if (others.length < MOST_DRAFTS) return;
  throw new Fault(
    'drafts-full',
    `You have ${MOST_DRAFTS} drafts waiting. Add or cancel one of them first; each goes after a day.`,
    { most: MOST_DRAFTS },
  );
}

/** Keeps a draft whose text is stored; one of the same text by the same member takes its place. @returns its id */
export async function keepDraft(
  db: Database,
  { server, owner, reading, replaces }: Omit<DraftEntry, 'id'>,
  now: Date,
): Promise<string> {
  const { paragraphs, hash, ...about } = reading.article;
  const id = newId();
  await db
    .deleteFrom('draft')
    .where('server', '=', server)
    .where('owner', '=', owner)
    .where('hash', '=', hash)
    .execute();
  await db
    .insertInto('draft')
    .values({
      id,
      server,
      owner,
      hash,
      about: JSON.stringify(about),
      dropped: JSON.stringify(reading.dropped),
      healed: JSON.stringify(reading.healed),
      replaces: replaces ?? null,
      made_at: now.toISOString(),
    })
    .execute();
  return id;
}

/** The draft, or undefined where it never was, was added, was given up or has expired. */
export async function findDraft(
  db: Database,
  texts: Texts,
  { server, id }: Readonly<{ server: string; id: string }>,
  now: Date,
): Promise<DraftEntry | undefined> {
  const row = await db
    .selectFrom('draft')
    .selectAll()
    .where('id', '=', id)
    .where('server', '=', server)
    .where('made_at', '>=', oldest(now))
    .executeTakeFirst();
  return row && { id, server, owner: row.owner, reading: await readingOf(row, texts), ...replacing(row) };
}

/** Puts a draft's article under other details. */
export async function describeDraft(db: Database, { id, reading }: DraftEntry, details: Details): Promise<void> {
  const { paragraphs, hash, ...about } = redescribe(reading.article, details);
  await db
    .updateTable('draft')
    .set({ about: JSON.stringify(about) })
    .where('id', '=', id)
    .execute();
}

/** Takes a draft away. @returns whether it was there: of two who try, one is told so */
export async function takeDraft(db: Database, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('draft').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Lets go of drafts that nobody came back to, and of their words. */
export async function sweepDrafts(db: Database, now: Date): Promise<void> {
  const old = await db.selectFrom('draft').select(['id', 'hash']).where('made_at', '<', oldest(now)).execute();
  for (const { id } of old) await takeDraft(db, id);
  await dropLoose(
    db,
    old.map(({ hash }) => hash),
  );
}

async function readingOf(row: Schema['draft'], texts: Texts): Promise<Reading> {
  const { slug, title, language, ...rest } = About.parse(JSON.parse(row.about));
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    article: makeArticle({ slug, title, language, ...given }, await texts.paragraphs(row.hash)),
    dropped: JSON.parse(row.dropped) as Reading['dropped'],
    healed: JSON.parse(row.healed) as Reading['healed'],
  };
}

function replacing({ replaces }: Schema['draft']): Pick<DraftEntry, 'replaces'> {
  return replaces === null ? {} : { replaces };
}

function oldest(now: Date): string {
  return new Date(now.getTime() - DRAFT_LIFE * 60 * 60 * 1000).toISOString();
}
