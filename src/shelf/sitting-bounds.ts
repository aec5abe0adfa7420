import { Fault } from '../fault.ts';
import type { Database } from './database.ts';

/** Sittings that one server may begin in a day: twice as many as may be under way by default. */
export const MOST_BEGUN = 50;
/** Sittings that are kept of one server; of those that have ended the oldest go. At the bound on a day it takes three weeks to fill. */
export const MOST_SITTINGS = 1_000;
/** Questions of one member, and sentences kept by one, that are recorded of a sitting. */
export const MOST_OF_MEMBER = { asked: 200, kept: 100 } as const;
/** All that is recorded of a sitting: more would make no packet that anybody reads. */
export const MOST_RECORDED = 5_000;

const DAY = 24 * 60 * 60 * 1_000;

/** Holds a server to the sittings that it may begin in a day. @throws Fault `sittings-today`, with the time from which it may */
export async function holdBegun(db: Database, server: string, now: Date): Promise<void> {
  const begun = await db
    .selectFrom('sitting')
    .select('started_at')
    .where('server', '=', server)
    .where('started_at', '>', new Date(now.getTime() - DAY).toISOString())
    .orderBy('started_at', 'desc')
    .limit(MOST_BEGUN)
    .execute();
  if (begun.length < MOST_BEGUN) return;
  throw new Fault(
    'sittings-today',
    `${MOST_BEGUN} guided readings have begun on this server within a day, and there may be no more. Go on with one of them, or wait to begin another.`,
    { most: MOST_BEGUN, until: new Date(Date.parse(begun.at(-1)!.started_at) + DAY) },
  );
}

/** Whether something more of a member's may be recorded of a sitting. */
export async function hasRoom(
  db: Database,
  sitting: string,
  { kind, member }: Readonly<{ kind: 'asked' | 'kept'; member: string }>,
): Promise<boolean> {
  const recorded = db.selectFrom('sitting_entry').select('member').where('sitting', '=', sitting);
  const own = await recorded
    .where('kind', '=', kind)
    .where('member', '=', member)
    .limit(MOST_OF_MEMBER[kind])
    .execute();
  if (own.length >= MOST_OF_MEMBER[kind]) return false;
  return (await recorded.limit(MOST_RECORDED).execute()).length < MOST_RECORDED;
}

/** Lets go of what ended longest ago on a server that has too many sittings, with all that was recorded of it. */
export async function letGoOfOldest(db: Database, server: string): Promise<void> {
  const surplus = await db
    .selectFrom('sitting')
    .select(['id', 'status'])
    .where('server', '=', server)
    .orderBy('started_at', 'desc')
    .limit(MOST_BEGUN)
    .offset(MOST_SITTINGS)
    .execute();
  const over = surplus.filter(({ status }) => status === 'ended').map(({ id }) => id);
  if (over.length > 0) await db.deleteFrom('sitting').where('id', 'in', over).execute();
}
