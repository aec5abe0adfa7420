import { createHash } from 'node:crypto';
import type { Quote, Voice } from '../article/index.ts';
import { Fault } from '../fault.ts';
import type { Database } from './database.ts';
import { newId } from './ids.ts';
import type { Schema } from './schema.ts';

/** Whose notebook: a member's on one server. */
export type Owner = Readonly<{ server: string; member: string }>;

/** A quotation that a member keeps, and where it is from in words that outlive the article's stay on the shelf. */
export type NewKept = Owner &
  Readonly<{
    hash: string;
    quote: Pick<Quote, 'paragraph' | 'span' | 'voice' | 'speaker'>;
    slug: string;
    title: string;
    /** Author, publication and date in one line; may be empty. */
    citation: string;
  }>;

/** A page of a notebook. `paragraph.text` is the stored text, against which the quotation's words are checked again. */
export type KeptQuote = Readonly<{
  id: string;
  hash: string;
  slug: string;
  title: string;
  citation: string;
  paragraph: Readonly<{ number: number; text: string }>;
  quote: Pick<Quote, 'text' | 'paragraph' | 'span' | 'voice' | 'speaker'>;
  tag?: string;
  note?: string;
  /** ISO time. */
  keptAt: string;
}>;

/** Members' notebooks. Texts of which something is kept stay stored, on whatever shelf they stand or stood. */
export type Notebooks = Readonly<{
  /** @returns whether it was kept before. @throws Fault `notebook-full` */
  keep(kept: NewKept): Promise<Readonly<{ id: string; known: boolean }>>;
  /** The newest first. */
  list(owner: Owner): Promise<readonly KeptQuote[]>;
  /** Sets tag and note; an empty one is taken off. @returns false where the owner has no such page */
  write(owner: Owner, id: string, words: Readonly<{ tag: string; note: string }>): Promise<boolean>;
  /** @returns false where the owner has no such page */
  remove(owner: Owner, id: string): Promise<boolean>;
  /** @returns how many pages there were */
  clear(owner: Owner): Promise<number>;
}>;

/** More than this is no notebook; it also bounds what one export holds. */
export const MOST_KEPT = 500;

export function notebooksIn(db: Database, now: () => Date): Notebooks {
  const pages = ({ server, member }: Owner) =>
    db.selectFrom('kept').where('kept.server', '=', server).where('kept.member', '=', member);

  return {
    async keep({ server, member, hash, quote, slug, title, citation }) {
      const { paragraph, span } = quote;
      const place = { server, member, hash, paragraph, start: span.start, end: span.end };
      const same = pages({ server, member })
        .select('id')
        .where('hash', '=', hash)
        .where('paragraph', '=', paragraph)
        .where('start', '=', span.start)
        .where('end', '=', span.end);
      const known = await same.executeTakeFirst();
      if (known) return { id: known.id, known: true };
      const { count } = await pages({ server, member })
        .select((sql) => sql.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      if (count >= MOST_KEPT)
        throw new Fault(
          'notebook-full',
          `Your notebook is full: it holds ${MOST_KEPT} quotations. Export it with /kept export, then delete some.`,
          { most: MOST_KEPT },
        );
      const said = { voice: quote.voice, speaker: quote.speaker?.name ?? null, role: quote.speaker?.role ?? null };
      const about = { slug, title, citation, tag: null, note: null, kept_at: now().toISOString() };
      // Of two clicks at once only one is kept: the place is unique.
      await db
        .insertInto('kept')
        .values({ id: newId(), ...place, ...said, ...about })
        .onConflict((conflict) =>
          conflict.columns(['server', 'member', 'hash', 'paragraph', 'start', 'end']).doNothing(),
        )
        .execute();
      return { id: (await same.executeTakeFirstOrThrow()).id, known: false };
    },
    async list(owner) {
      const rows = await pages(owner)
        .innerJoin('paragraph', (join) =>
          join.onRef('paragraph.hash', '=', 'kept.hash').onRef('paragraph.number', '=', 'kept.paragraph'),
        )
        .selectAll('kept')
        .select(['paragraph.text', 'paragraph.sha256'])
        .orderBy('kept.kept_at', 'desc')
        .orderBy('kept.id')
        .execute();
      return rows.map(asKept);
    },
    async write({ server, member }, id, { tag, note }) {
      const { numUpdatedRows } = await db
        .updateTable('kept')
        .set({ tag: tag || null, note: note || null })
        .where('id', '=', id)
        .where('server', '=', server)
        .where('member', '=', member)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async remove({ server, member }, id) {
      const { numDeletedRows } = await db
        .deleteFrom('kept')
        .where('id', '=', id)
        .where('server', '=', server)
        .where('member', '=', member)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
    async clear({ server, member }) {
      const { numDeletedRows } = await db
        .deleteFrom('kept')
        .where('server', '=', server)
        .where('member', '=', member)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}

type Row = Readonly<Schema['kept'] & Pick<Schema['paragraph'], 'text' | 'sha256'>>;

/** @throws Error where the stored paragraph is not what it was: the database was changed by another hand */
function asKept(row: Row): KeptQuote {
  if (createHash('sha256').update(row.text).digest('hex') !== row.sha256)
    throw new Error(`blocked: ¶${row.paragraph} of "${row.slug}" is not the paragraph that was stored`);
  const speaker =
    row.speaker === null ? undefined : { name: row.speaker, ...(row.role === null ? {} : { role: row.role }) };
  return {
    id: row.id,
    hash: row.hash,
    slug: row.slug,
    title: row.title,
    citation: row.citation,
    paragraph: { number: row.paragraph, text: row.text },
    quote: {
      text: row.text.slice(row.start, row.end),
      paragraph: row.paragraph,
      span: { start: row.start, end: row.end },
      voice: row.voice as Voice,
      ...(speaker ? { speaker } : {}),
    },
    ...(row.tag === null ? {} : { tag: row.tag }),
    ...(row.note === null ? {} : { note: row.note }),
    keptAt: row.kept_at,
  };
}
