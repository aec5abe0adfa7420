import type { Database } from './database.ts';
import { newId } from './ids.ts';
import type { Cards, Notes } from './types.ts';

/** Days that the buttons of a message can be pressed. */
const CARD_LIFE = 90;
/** Messages of one member on one server whose buttons work; of more, the oldest go. At 20 a day as many as in all of those days. */
export const MOST_CARDS = 2_000;
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
      await letGoOfOldest(db, server, owner);
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

async function letGoOfOldest(db: Database, server: string, owner: string): Promise<void> {
  const own = db.selectFrom('card').where('owner', '=', owner).where('server', '=', server);
  const last = await own
    .select('made_at')
    .orderBy('made_at', 'desc')
    .limit(1)
    .offset(MOST_CARDS - 1)
    .executeTakeFirst();
  if (!last) return;
  await db
    .deleteFrom('card')
    .where('owner', '=', owner)
    .where('server', '=', server)
    .where('made_at', '<', last.made_at)
    .execute();
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
