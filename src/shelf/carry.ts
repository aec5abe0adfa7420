import { type Article, type Span, splitSentences, type Voice } from '../article/index.ts';
import type { Database } from './database.ts';

/** What became of corrections and kept quotations when a corrected version took an article's place. */
export type Carried = Readonly<{
  corrections: Readonly<{ kept: number; lost: readonly Readonly<{ text: string; voice: Voice }>[] }>;
  /** Members' own: counted, never shown. Those that are lost keep the words of the earlier version. */
  quotes: Readonly<{ kept: number; lost: number }>;
}>;

/** A stretch of one paragraph. */
export type Place = Readonly<{ paragraph: number; span: Span }>;

/**
 * Moves what a server knows about one text to another: a moderator's correction goes to the sentence of the same words, a
 * kept quotation to the same words from a sentence's beginning to a sentence's end. Words that are not there stay behind.
 */
export async function carryOver(db: Database, server: string, from: Article, to: Article): Promise<Carried> {
  const find = placesIn(from, to);
  const corrections = await carryCorrections(db, server, { from, to }, find);
  return { corrections, quotes: await carryQuotes(db, server, { from, to }, find) };
}

/**
 * Where the words of a place in one article stand in another. Of words that occur more than once the same occurrence is
 * meant, counted from the beginning: the second stays the second.
 */
export function placesIn(from: Article, to: Article): (place: Place) => Place | undefined {
  const [here, there] = [edgesOf(from), edgesOf(to)];
  return (place) => {
    const words = from.paragraphs[place.paragraph - 1]?.text.slice(place.span.start, place.span.end) ?? '';
    if (words === '') return undefined;
    // What begins or ends where a sentence does must do so in the other text too.
    const [begins, ends] = [here.begins(place), here.ends(place)];
    const before = occurrences(from, words).filter((one) => (!begins || here.begins(one)) && (!ends || here.ends(one)));
    const after = occurrences(to, words).filter((one) => (!begins || there.begins(one)) && (!ends || there.ends(one)));
    const rank = before.findIndex((one) => one.paragraph === place.paragraph && one.span.start === place.span.start);
    return after[Math.max(0, rank)] ?? after.at(-1);
  };
}

/** Whether places of an article begin and end where its sentences do. */
function edgesOf(article: Article): Readonly<{ begins(place: Place): boolean; ends(place: Place): boolean }> {
  const sentences = splitSentences(article);
  const starts = new Set(sentences.map(({ paragraph, span }) => `${paragraph}:${span.start}`));
  const ends = new Set(sentences.map(({ paragraph, span }) => `${paragraph}:${span.end}`));
  return {
    begins: ({ paragraph, span }) => starts.has(`${paragraph}:${span.start}`),
    ends: ({ paragraph, span }) => ends.has(`${paragraph}:${span.end}`),
  };
}

function occurrences({ paragraphs }: Article, words: string): readonly Place[] {
  return paragraphs.flatMap(({ number: paragraph, text }) => {
    const found: Place[] = [];
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
      found.push({ paragraph, span: { start, end: start + words.length } });
    return found;
  });
}

type Versions = Readonly<{ from: Article; to: Article }>;
type Find = (place: Place) => Place | undefined;

async function carryCorrections(
  db: Database,
  server: string,
  { from, to }: Versions,
  find: Find,
): Promise<Carried['corrections']> {
  const rows = await db
    .selectFrom('correction')
    .selectAll()
    .where('server', '=', server)
    .where('hash', '=', from.hash)
    .orderBy('at')
    .execute();
  const lost: { text: string; voice: Voice }[] = [];
  for (const { paragraph, start, end, ...row } of rows) {
    const found = find({ paragraph, span: { start, end } });
    if (!found) {
      const text = from.paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
      lost.push({ text, voice: row.voice as Voice });
      continue;
    }
    // A correction of the new version itself comes before one of the old.
    await db
      .insertInto('correction')
      .values({ ...row, hash: to.hash, paragraph: found.paragraph, ...found.span })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return { kept: rows.length - lost.length, lost };
}

async function carryQuotes(
  db: Database,
  server: string,
  { from, to }: Versions,
  find: Find,
): Promise<Carried['quotes']> {
  const rows = await db
    .selectFrom('kept')
    .selectAll()
    .where('server', '=', server)
    .where('hash', '=', from.hash)
    .execute();
  const taken = new Set(
    (
      await db
        .selectFrom('kept')
        .select(['member', 'paragraph', 'start', 'end'])
        .where('server', '=', server)
        .where('hash', '=', to.hash)
        .execute()
    ).map((row) => `${row.member}:${row.paragraph}:${row.start}:${row.end}`),
  );
  let kept = 0;
  for (const { id, member, paragraph, start, end } of rows) {
    const found = find({ paragraph, span: { start, end } });
    if (!found) continue;
    kept++;
    // Whoever keeps the same words of the new version already has both pages: nothing is deleted from a notebook.
    const key = `${member}:${found.paragraph}:${found.span.start}:${found.span.end}`;
    if (taken.has(key)) continue;
    taken.add(key);
    await db
      .updateTable('kept')
      .set({ hash: to.hash, paragraph: found.paragraph, ...found.span })
      .where('id', '=', id)
      .execute();
  }
  return { kept, lost: rows.length - kept };
}
