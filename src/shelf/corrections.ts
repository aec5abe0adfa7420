import type { Voice } from '../article/index.ts';
import { Fault } from '../fault.ts';
import { type Annotation, correctSentence, type Sentence } from '../voices/index.ts';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

type Row = Readonly<Schema['correction']>;

/** A moderator's word on one sentence. */
export type NewCorrection = Readonly<{
  server: string;
  hash: string;
  sentence: Sentence;
  voice: Voice;
  by: string;
  at: Date;
  why?: string;
}>;

/**
 * Corrections belong to a server and to a text, not to an entry of the shelf: they outlive the removal of an article
 * and apply again when the same text comes back.
 */
export async function correctionsOf(db: Database, server: string, hash: string): Promise<readonly Row[]> {
  return db
    .selectFrom('correction')
    .selectAll()
    .where('server', '=', server)
    .where('hash', '=', hash)
    .orderBy('paragraph')
    .orderBy('start')
    .execute();
}

/** Corrections that hold on one server: nobody reads so much that more would be work and not mischief. */
export const MOST_CORRECTIONS = 5_000;

/** Keeps a correction; a later one of the same sentence replaces it, and still says what the label was at first. @throws Fault `corrections-full` */
export async function keepCorrection(
  db: Database,
  { server, hash, sentence, voice, by, at, why }: NewCorrection,
): Promise<void> {
  const said = { voice, by, at: at.toISOString(), why: why ?? null };
  if (!sentence.corrected) await requireRoom(db, server);
  await db
    .insertInto('correction')
    .values({
      server,
      hash,
      paragraph: sentence.paragraph,
      ...sentence.span,
      was: sentence.corrected?.from ?? sentence.voice,
      ...said,
    })
    .onConflict((conflict) => conflict.columns(['server', 'hash', 'paragraph', 'start', 'end']).doUpdateSet(said))
    .execute();
}

async function requireRoom(db: Database, server: string): Promise<void> {
  const { count } = await db
    .selectFrom('correction')
    .select((sql) => sql.fn.countAll<number | string>().as('count'))
    .where('server', '=', server)
    .executeTakeFirstOrThrow();
  if (Number(count) < MOST_CORRECTIONS) return;
  throw new Fault(
    'corrections-full',
    `This server has ${MOST_CORRECTIONS} corrections, and can have no more. Take one back first.`,
    { most: MOST_CORRECTIONS },
  );
}

/** Takes a correction back. @returns whether there was one */
export async function dropCorrection(
  db: Database,
  { server, hash, sentence }: Pick<NewCorrection, 'server' | 'hash' | 'sentence'>,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('correction')
    .where('server', '=', server)
    .where('hash', '=', hash)
    .where('paragraph', '=', sentence.paragraph)
    .where('start', '=', sentence.span.start)
    .where('end', '=', sentence.span.end)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** A corrected sentence as labelled data, whichever server corrected it. */
export type CorrectedSentence = Readonly<{
  text: string;
  voice: Voice;
  was: Voice;
  by: string;
  at: string;
  why?: string;
  server: string;
}>;

/** All corrections with the words that they are about, oldest first: labelled data for whoever improves the voices. */
export async function correctedSentences(db: Database): Promise<readonly CorrectedSentence[]> {
  const rows = await db
    .selectFrom('correction')
    .innerJoin('paragraph', (join) =>
      join.onRef('paragraph.hash', '=', 'correction.hash').onRef('paragraph.number', '=', 'correction.paragraph'),
    )
    .selectAll('correction')
    .select('paragraph.text')
    .orderBy('at')
    .execute();
  return rows.map(({ text, start, end, voice, was, by, at, why, server }) => ({
    text: text.slice(start, end),
    voice: voice as Voice,
    was: was as Voice,
    by,
    at,
    server,
    ...(why === null ? {} : { why }),
  }));
}

/** The annotation with a server's corrections in the place of the labels that they correct. */
export function applyCorrections(annotation: Annotation, rows: readonly Row[]): Annotation {
  if (rows.length === 0) return annotation;
  const byPlace = new Map(rows.map((row) => [place(row.paragraph, row.start, row.end), row]));
  const sentences = annotation.sentences.map((sentence): Sentence => {
    const row = byPlace.get(place(sentence.paragraph, sentence.span.start, sentence.span.end));
    if (!row) return sentence;
    const { by, at, why } = row;
    return correctSentence(sentence, row.voice as Voice, { by, at, ...(why === null ? {} : { why }) });
  });
  return { ...annotation, sentences };
}

function place(paragraph: number, start: number, end: number): string {
  return `${paragraph}:${start}-${end}`;
}
