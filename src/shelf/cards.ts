import type { Database } from './database.ts';
import { newId } from './ids.ts';
import type { Cards, Notes } from './types.ts';

/** Days that the buttons of a message can be pressed. */
const CARD_LIFE = 90;
const DAY = 24 * 60 * 60 * 1000;

/** State of messages’ buttons. */
export function cardsIn(db: Database, now: () => Date): Cards {
  return {
    async keep({ kind, server, owner, data }) {
      const id = newId();
      await db
        .insertInto('card')
        .values({ id, kind, server, owner, data: JSON.stringify(data), made_at: now().toISOString() })
        .execute();
      return id;
    },
    async find(id) {
      const row = await db
        .selectFrom('card')
        .selectAll()
        .where('id', '=', id)
        .where('made_at', '>=', oldest(now()))
        .executeTakeFirst();
      return row && { kind: row.kind, server: row.server, owner: row.owner, data: JSON.parse(row.data) as unknown };
    },
  };
}

/** Deletes cards whose buttons have outlived their time; called at start and once a day. */
export async function sweepCards(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('card').where('made_at', '<', oldest(now)).execute();
}

export function notesIn(db: Database): Notes {
  return {
    async read(key) {
      return (await db.selectFrom('note').select('value').where('key', '=', key).executeTakeFirst())?.value;
    },
    async write(key, value) {
      await db
        .insertInto('note')
        .values({ key, value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute();
    },
  };
}

function oldest(now: Date): string {
  return new Date(now.getTime() - CARD_LIFE * DAY).toISOString();
}
