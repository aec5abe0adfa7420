import { type Kysely, type Migration, sql } from 'kysely';

/**
 * What is looked for every half minute or hour among the rows of all servers, and what PostgreSQL looks for whenever a row
 * goes that others may point to. Without these each of them reads whole tables.
 */
export const indexes: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createIndex('sitting_cardless')
      .on('sitting')
      .column('status')
      .where(sql.ref('card'), 'is', null)
      .execute();
    await db.schema
      .createIndex('article_removed')
      .on('article')
      .column('removed_at')
      .where(sql.ref('removed_at'), 'is not', null)
      .execute();
    await db.schema.createIndex('kept_hash').on('kept').column('hash').execute();
    await db.schema.createIndex('draft_hash').on('draft').column('hash').execute();
    await db.schema.createIndex('hidden_article').on('hidden').column('article').execute();
    await db.schema.createIndex('corpus_file_article').on('corpus_file').column('article').execute();
  },
};
