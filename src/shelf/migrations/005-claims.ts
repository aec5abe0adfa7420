import type { Kysely, Migration } from 'kysely';

/** What processes are at just now, so that each thing is done by one of them. */
export const claims: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('claim')
      .addColumn('name', 'text', (c) => c.primaryKey())
      .addColumn('owner', 'text', (c) => c.notNull())
      .addColumn('expires_at', 'text', (c) => c.notNull())
      .execute();
  },
};
