import type { Kysely, Migration } from 'kysely';

/** The buttons of one member, newest first: they are counted whenever another is kept, and go with a member who wants it. */
export const owners: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.createIndex('card_owner').on('card').columns(['owner', 'server', 'made_at']).execute();
  },
};
