import type { Kysely, Migration } from 'kysely';

/** Articles that are looked at before they are added, and everyone's articles that a server does not want to see. */
export const articles: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('draft')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('server', 'text', (c) => c.notNull())
      .addColumn('owner', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull().references('text.hash'))
      .addColumn('about', 'text', (c) => c.notNull())
      .addColumn('dropped', 'text', (c) => c.notNull())
      .addColumn('healed', 'text', (c) => c.notNull())
      .addColumn('replaces', 'text')
      .addColumn('made_at', 'text', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('draft_made_at').on('draft').column('made_at').execute();
    await db.schema
      .createTable('hidden')
      .addColumn('server', 'text', (c) => c.notNull())
      .addColumn('article', 'text', (c) => c.notNull().references('article.id').onDelete('cascade'))
      .addPrimaryKeyConstraint('hidden_key', ['server', 'article'])
      .execute();
  },
};
