import type { Kysely, Migration } from 'kysely';
import { bytes } from './column-types.ts';

/** Articles, their words and what was made of them; corrections; the state of buttons; notes. */
export const shelf: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('text')
      .addColumn('hash', 'text', (c) => c.primaryKey())
      .addColumn('stored_at', 'text', (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('paragraph')
      .addColumn('hash', 'text', (c) => c.notNull().references('text.hash').onDelete('cascade'))
      .addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('heading', 'text')
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('sha256', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('paragraph_key', ['hash', 'number'])
      .execute();
    await db.schema
      .createTable('vectors')
      .addColumn('hash', 'text', (c) => c.notNull().references('text.hash').onDelete('cascade'))
      .addColumn('model', 'text', (c) => c.notNull())
      .addColumn('split', 'text', (c) => c.notNull())
      .addColumn('data', bytes(db), (c) => c.notNull())
      .addPrimaryKeyConstraint('vectors_key', ['hash', 'model'])
      .execute();
    await db.schema
      .createTable('annotation')
      .addColumn('hash', 'text', (c) => c.primaryKey().references('text.hash').onDelete('cascade'))
      .addColumn('annotator', 'text', (c) => c.notNull())
      .addColumn('data', 'text', (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('article')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('server', 'text', (c) => c.notNull())
      .addColumn('slug', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull().references('text.hash'))
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('byline', 'text')
      .addColumn('date', 'text')
      .addColumn('printed_date', 'text')
      .addColumn('publication', 'text')
      .addColumn('source', 'text')
      .addColumn('origin', 'text', (c) => c.notNull())
      .addColumn('language', 'text', (c) => c.notNull())
      .addColumn('paragraphs', 'integer', (c) => c.notNull())
      .addColumn('sentences', 'integer', (c) => c.notNull())
      .addColumn('dropped', 'text', (c) => c.notNull())
      .addColumn('healed', 'text', (c) => c.notNull())
      .addColumn('added_by', 'text')
      .addColumn('added_at', 'text', (c) => c.notNull())
      .addColumn('removed_at', 'text')
      .addUniqueConstraint('article_slug', ['server', 'slug'])
      .execute();
    await db.schema.createIndex('article_hash').on('article').column('hash').execute();
    await db.schema
      .createTable('corpus_file')
      .addColumn('path', 'text', (c) => c.primaryKey())
      .addColumn('stamp', 'text', (c) => c.notNull())
      .addColumn('article', 'text', (c) => c.notNull().references('article.id').onDelete('cascade'))
      .execute();
    await db.schema
      .createTable('correction')
      .addColumn('server', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .addColumn('paragraph', 'integer', (c) => c.notNull())
      .addColumn('start', 'integer', (c) => c.notNull())
      .addColumn('end', 'integer', (c) => c.notNull())
      .addColumn('voice', 'text', (c) => c.notNull())
      .addColumn('was', 'text', (c) => c.notNull())
      .addColumn('by', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('why', 'text')
      .addPrimaryKeyConstraint('correction_key', ['server', 'hash', 'paragraph', 'start', 'end'])
      .execute();
    await db.schema
      .createTable('card')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('server', 'text', (c) => c.notNull())
      .addColumn('owner', 'text', (c) => c.notNull())
      .addColumn('data', 'text', (c) => c.notNull())
      .addColumn('made_at', 'text', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('card_made_at').on('card').column('made_at').execute();
    await db.schema
      .createTable('note')
      .addColumn('key', 'text', (c) => c.primaryKey())
      .addColumn('value', 'text', (c) => c.notNull())
      .execute();
  },
};
