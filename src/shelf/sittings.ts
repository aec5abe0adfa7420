import { Fault } from '../fault.ts';
import type { Plan, Sitting, Timetable } from '../reading/index.ts';
import type { Database } from './database.ts';
import { newId } from './ids.ts';
import type { Schema } from './schema.ts';
import { hasRoom, holdBegun, letGoOfOldest } from './sitting-bounds.ts';
import { parseNamed, parsePlan, parseSchedule, parseState } from './sitting-rows.ts';

export type Named = Readonly<{ member: string; name: string }>;

/** A guided reading as it is kept: where it takes place, its plan, its state. */
export type StoredSitting = Readonly<{
  id: string;
  server: string;
  /** The channel or thread. */
  channel: string;
  /** The message with the current stop's buttons, once it is posted. */
  card?: string;
  /** The article's slug. */
  article: string;
  plan: Plan;
  state: Sitting;
  version: number;
  schedule?: Timetable;
  /** When a reminder or the next stop is due. */
  nextAt?: Date;
  /** Members who allow their names in the packet, as they were called then. */
  named: readonly Named[];
}>;

/** What may be changed of a sitting. `null` takes a value away. */
export type SittingChange = Readonly<{
  state?: Sitting;
  card?: string | null;
  schedule?: Timetable | null;
  nextAt?: Date | null;
  named?: readonly Named[];
}>;

/** Something that a member did in a sitting and that the packet tells: `data` is JSON, parsed by who reads it. */
export type SittingEntry = Readonly<{ kind: 'asked' | 'kept'; member: string; stop: number; data: unknown; at: Date }>;

export type Sittings = Readonly<{
  /** Opens a sitting; undefined where one is under way in the channel. @throws Fault `sittings-full`, `sittings-today` where the server has too many */
  open(
    sitting: Pick<StoredSitting, 'server' | 'channel' | 'article' | 'plan' | 'state'>,
  ): Promise<StoredSitting | undefined>;
  find(id: string): Promise<StoredSitting | undefined>;
  /** The sitting under way (or paused) in a channel. */
  inChannel(server: string, channel: string): Promise<StoredSitting | undefined>;
  /**
   * Stores a change where nobody else has changed the sitting since it was read.
   * @returns the sitting as it now stands, or undefined: read it again and make the change of what stands there
   */
  change(sitting: StoredSitting, change: SittingChange): Promise<StoredSitting | undefined>;
  /** Sittings whose next stop is due. To claim one is to {@link change} its `nextAt`: only one process succeeds. */
  due(now: Date): Promise<readonly StoredSitting[]>;
  /** Sittings under way without a card: the process ended between a move and its card. */
  cardless(): Promise<readonly StoredSitting[]>;
  /** A server's sittings, latest first, at most 50. */
  history(server: string): Promise<readonly StoredSitting[]>;
  /** @returns false where a sitting, or a member in it, has as much on record as there may be: it is not recorded then */
  record(sitting: string, entry: SittingEntry): Promise<boolean>;
  /** In the order in which they came. */
  entries(sitting: string): Promise<readonly SittingEntry[]>;
}>;

/** @param most sittings that may be under way on one server */
export function sittingsIn(db: Database, most = Number.POSITIVE_INFINITY): Sittings {
  const one = async (id: string) => {
    const row = await db.selectFrom('sitting').selectAll().where('id', '=', id).executeTakeFirst();
    return row && fromRow(row);
  };
  const inChannel = async (server: string, channel: string) => {
    const row = await db
      .selectFrom('sitting')
      .selectAll()
      .where('server', '=', server)
      .where('channel', '=', channel)
      .where('status', '!=', 'ended')
      .executeTakeFirst();
    return row && fromRow(row);
  };
  return {
    find: one,
    inChannel,
    async open({ server, channel, article, plan, state }) {
      const { underWay } = await db
        .selectFrom('sitting')
        .select((sql) => sql.fn.countAll<number | string>().as('underWay'))
        .where('server', '=', server)
        .where('status', '!=', 'ended')
        .executeTakeFirstOrThrow();
      if (Number(underWay) >= most)
        throw new Fault(
          'sittings-full',
          `${most} guided readings are under way on this server, and there may be no more at once. End one first with /read end.`,
          { most },
        );
      await holdBegun(db, server, new Date(state.startedAt));
      const id = newId();
      // A unique index holds that: of two members who start at once in a channel, one finds the other's sitting.
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('sitting')
        .values({
          id,
          server,
          channel,
          article,
          plan: JSON.stringify(plan),
          state: JSON.stringify(state),
          status: state.status,
          version: 1,
          named: '[]',
          started_at: state.startedAt,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows !== 1n) return undefined;
      await letGoOfOldest(db, server);
      return one(id);
    },
    async change(sitting, change) {
      const { numUpdatedRows } = await db
        .updateTable('sitting')
        .set({ ...toRow(change), version: sitting.version + 1 })
        .where('id', '=', sitting.id)
        .where('version', '=', sitting.version)
        .executeTakeFirst();
      return numUpdatedRows === 1n ? one(sitting.id) : undefined;
    },
    async due(now) {
      const rows = await db
        .selectFrom('sitting')
        .selectAll()
        .where('next_at', '<=', now.toISOString())
        .where('status', '=', 'reading')
        .execute();
      return rows.map(fromRow);
    },
    async cardless() {
      const rows = await db
        .selectFrom('sitting')
        .selectAll()
        .where('card', 'is', null)
        .where('status', '=', 'reading')
        .execute();
      return rows.map(fromRow);
    },
    async history(server) {
      const rows = await db
        .selectFrom('sitting')
        .selectAll()
        .where('server', '=', server)
        .orderBy('started_at', 'desc')
        .limit(50)
        .execute();
      return rows.map(fromRow);
    },
    async record(sitting, { kind, member, stop, data, at }) {
      if (!(await hasRoom(db, sitting, { kind, member }))) return false;
      await db
        .insertInto('sitting_entry')
        .values({ id: newId(), sitting, kind, member, stop, data: JSON.stringify(data), at: at.toISOString() })
        .execute();
      return true;
    },
    async entries(sitting) {
      const rows = await db
        .selectFrom('sitting_entry')
        .selectAll()
        .where('sitting', '=', sitting)
        .orderBy('at')
        .orderBy('id')
        .execute();
      return rows.map(({ kind, member, stop, data, at }) => ({
        kind: kind as SittingEntry['kind'],
        member,
        stop,
        data: JSON.parse(data) as unknown,
        at: new Date(at),
      }));
    },
  };
}

function fromRow(row: Schema['sitting']): StoredSitting {
  const { id, server, channel, article, version, card, schedule, next_at: nextAt } = row;
  return {
    id,
    server,
    channel,
    article,
    version,
    plan: parsePlan(row.plan),
    state: parseState(row.state),
    named: parseNamed(row.named),
    ...(card === null ? {} : { card }),
    ...(schedule === null ? {} : { schedule: parseSchedule(schedule) }),
    ...(nextAt === null ? {} : { nextAt: new Date(nextAt) }),
  };
}

function toRow({ state, card, schedule, nextAt, named }: SittingChange): Partial<Schema['sitting']> {
  return {
    ...(state ? { state: JSON.stringify(state), status: state.status } : {}),
    ...(card === undefined ? {} : { card }),
    ...(schedule === undefined ? {} : { schedule: schedule && JSON.stringify(schedule) }),
    ...(nextAt === undefined ? {} : { next_at: nextAt?.toISOString() ?? null }),
    ...(named ? { named: JSON.stringify(named) } : {}),
  };
}
