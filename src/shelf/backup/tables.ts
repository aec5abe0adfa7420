import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';

/** A table of a backup. `page`: rows that are read at a time. */
type Table = Readonly<{ name: keyof Schema; key: readonly string[]; page: number }>;

/** Rows that are read at a time, of a table whose rows are small. */
const PAGE = 500;

/**
 * Every table that is backed up, those that others point to first; its primary key, or columns that are unique together.
 * Claims are not among them: they are what processes are at just now. test/shelf/backup.test.ts holds that none is missing.
 */
export const TABLES: readonly Table[] = [
  { name: 'text', key: ['hash'], page: PAGE },
  { name: 'paragraph', key: ['hash', 'number'], page: PAGE },
  // Some 600 kB an article.
  { name: 'vectors', key: ['hash', 'model'], page: 16 },
  { name: 'annotation', key: ['hash'], page: 32 },
  { name: 'article', key: ['id'], page: PAGE },
  { name: 'hidden', key: ['server', 'article'], page: PAGE },
  { name: 'corpus_file', key: ['path'], page: PAGE },
  { name: 'draft', key: ['id'], page: PAGE },
  { name: 'correction', key: ['server', 'hash', 'paragraph', 'start', 'end'], page: PAGE },
  { name: 'sitting', key: ['id'], page: 50 },
  { name: 'sitting_entry', key: ['id'], page: PAGE },
  { name: 'card', key: ['id'], page: PAGE },
  { name: 'kept', key: ['id'], page: PAGE },
  { name: 'setting', key: ['server', 'scope', 'subject', 'key'], page: PAGE },
  { name: 'note', key: ['key'], page: PAGE },
];

export type Row = Readonly<Record<string, unknown>>;

/** The database without its types: rows are moved as they are. */
export type AnyTables = Kysely<Record<string, Row>>;

/** All rows of a table, a page at a time, in the order of their keys: never more in memory than a page. */
export async function* pagesOf(db: AnyTables, { name, key, page }: Table): AsyncGenerator<readonly Row[]> {
  let last: Row | undefined;
  do {
    let query = db.selectFrom(name).selectAll().limit(page);
    for (const column of key) query = query.orderBy(column);
    if (last) {
      const after = key.map((column) => last?.[column]);
      query = query.where(sql<boolean>`(${sql.join(key.map((column) => sql.ref(column)))}) > (${sql.join(after)})`);
    }
    const rows = (await query.execute()) as Row[];
    if (rows.length > 0) yield rows;
    last = rows.length === page ? rows.at(-1) : undefined;
  } while (last);
}
