import { type Kysely, PostgresAdapter, type RawBuilder, sql } from 'kysely';

/** The one column type that SQLite and PostgreSQL name differently. */
export function bytes(db: Kysely<unknown>): RawBuilder<unknown> {
  return db.getExecutor().adapter instanceof PostgresAdapter ? sql`bytea` : sql`blob`;
}
