import { statSync } from 'node:fs';
import { sql } from 'kysely';
import { type DatabasePlace, isPostgres, openDatabase } from '../../src/shelf/database.ts';
import type { Figure } from '../part.ts';

export type Unit = Figure['unit'];

/** Bytes that the database takes on disk. */
export async function bytesOf(place: DatabasePlace): Promise<number> {
  const db = await openDatabase(place);
  try {
    if (isPostgres(db)) {
      const { rows } = await sql<{ bytes: number }>`select pg_database_size(current_database()) as bytes`.execute(db);
      return rows[0]!.bytes;
    }
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
    return statSync(`${place.folder}/pullquote.sqlite`).size;
  } finally {
    await db.destroy();
  }
}
