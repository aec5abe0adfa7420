import type { Kysely, Migration } from 'kysely';

/** Members' own notebooks: quotations that they kept, by place in a text. */
export const kept: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('kept')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('server', 'text', (c) => c.notNull())
      .addColumn('member', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull().references('text.hash'))
      .addColumn('paragraph', 'integer', (c) => c.notNull())
      .addColumn('start', 'integer', (c) => c.notNull())
      .addColumn('end', 'integer', (c) => c.notNull())
      .addColumn('voice', 'text', (c) => c.notNull())
      .addColumn('speaker', 'text')
      .addColumn('role', 'text')
      .addColumn('slug', 'text', (c) => c.notNull())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('citation', 'text', (c) => c.notNull())
      .addColumn('tag', 'text')
      .addColumn('note', 'text')
      .addColumn('kept_at', 'text', (c) => c.notNull())
      .addUniqueConstraint('kept_place', ['server', 'member', 'hash', 'paragraph', 'start', 'end'])
      .execute();
  },
};
