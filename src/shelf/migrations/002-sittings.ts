import { type Kysely, type Migration, sql } from 'kysely';

/** Guided readings, and what was kept and asked in them. */
export const sittings: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('sitting')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('server', 'text', (c) => c.notNull())
      .addColumn('channel', 'text', (c) => c.notNull())
      .addColumn('card', 'text')
      .addColumn('article', 'text', (c) => c.notNull())
      .addColumn('plan', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('status', 'text', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('schedule', 'text')
      .addColumn('next_at', 'text')
      .addColumn('named', 'text', (c) => c.notNull())
      .addColumn('started_at', 'text', (c) => c.notNull())
      .execute();
    // One sitting under way to a channel.
    await db.schema
      .createIndex('sitting_channel')
      .unique()
      .on('sitting')
      .columns(['server', 'channel'])
      .where(sql.ref('status'), '!=', 'ended')
      .execute();
    await db.schema.createIndex('sitting_server').on('sitting').columns(['server', 'started_at']).execute();
    await db.schema.createIndex('sitting_next').on('sitting').column('next_at').execute();
    await db.schema
      .createTable('sitting_entry')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('sitting', 'text', (c) => c.notNull().references('sitting.id').onDelete('cascade'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('member', 'text', (c) => c.notNull())
      .addColumn('stop', 'integer', (c) => c.notNull())
      .addColumn('data', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('sitting_entry_sitting').on('sitting_entry').columns(['sitting', 'at']).execute();
  },
};
