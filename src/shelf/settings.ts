import {
  isSetAt,
  type Layers,
  parseSetting,
  resolve,
  type ScopeType,
  SETTING_KEYS,
  type SettingKey,
  type SettingValue,
  type SettingValues,
  type Settled,
} from '../settings/index.ts';
import type { Database } from './database.ts';
import { Fresh } from './fresh.ts';
import type { Schema } from './schema.ts';

/** Where a setting is made: for a server, for one of its channels, or by a member for themselves on that server. */
export type Scope = Readonly<
  | { type: 'server'; server: string }
  | { type: 'channel'; server: string; channel: string }
  | { type: 'member'; server: string; member: string }
>;

/** Where settings are asked for. Without a member: what everyone there sees. */
export type SettingPlace = Readonly<{ server: string; channel?: string; member?: string }>;

/** What servers, channels and members have set. */
export type Settings = Readonly<{
  /** What holds in a place, with where each value comes from. From memory; changes by other processes show within {@link SEEN_WITHIN}. */
  at(place: SettingPlace): Promise<Settled>;
  /** Sets a value; undefined takes it away, so that the wider setting holds again. `by`: the member who does it. */
  set<Key extends SettingKey>(scope: Scope, key: Key, value: SettingValue<Key> | undefined, by: string): Promise<void>;
}>;

/** Milliseconds after which a change by another process is seen. A change by this one is seen at once. */
const SEEN_WITHIN = 5_000;

/** Servers and members whose settings are kept in memory: some hundred bytes each. */
const MOST_IN_MEMORY = 20_000;

/** All that is set for a server and its channels, or by one member there. */
type Stored = Readonly<{ server: SettingValues; channels: ReadonlyMap<string, SettingValues>; member: SettingValues }>;

export function settingsIn(db: Database, now: () => Date): Settings {
  const known = new Fresh<Stored>(SEEN_WITHIN, MOST_IN_MEMORY);
  const shared = (server: string) =>
    known.get(server, async () => read(await rows(db, server).where('scope', 'in', ['server', 'channel']).execute()));
  const own = (server: string, member: string) =>
    known.get(`${server}/${member}`, async () =>
      read(await rows(db, server).where('scope', '=', 'member').where('subject', '=', member).execute()),
    );

  return {
    async at({ server, channel, member }) {
      const [all, mine] = await Promise.all([shared(server), member === undefined ? undefined : own(server, member)]);
      const there = channel === undefined ? undefined : all.channels.get(channel);
      const layers: Layers = {
        server: all.server,
        ...(there ? { channel: there } : {}),
        ...(mine ? { member: mine.member } : {}),
      };
      return resolve(layers);
    },
    async set(scope, key, value, by) {
      if (!isSetAt(key, scope.type)) throw new RangeError(`"${key}" cannot be set for a ${scope.type}`);
      const place = { server: scope.server, scope: scope.type, subject: subjectOf(scope), key };
      if (value === undefined)
        await db
          .deleteFrom('setting')
          .where('server', '=', place.server)
          .where('scope', '=', place.scope)
          .where('subject', '=', place.subject)
          .where('key', '=', key)
          .execute();
      else {
        if (parseSetting(key, value) === undefined) throw new RangeError(`"${key}" cannot be ${JSON.stringify(value)}`);
        const said = { value: JSON.stringify(value), by, at: now().toISOString() };
        await db
          .insertInto('setting')
          .values({ ...place, ...said })
          .onConflict((conflict) => conflict.columns(['server', 'scope', 'subject', 'key']).doUpdateSet(said))
          .execute();
      }
      known.forget(scope.type === 'member' ? `${scope.server}/${scope.member}` : scope.server);
    },
  };
}

function rows(db: Database, server: string) {
  return db.selectFrom('setting').select(['scope', 'subject', 'key', 'value']).where('server', '=', server);
}

function subjectOf(scope: Scope): string {
  return scope.type === 'server' ? '' : scope.type === 'channel' ? scope.channel : scope.member;
}

type Row = Readonly<Pick<Schema['setting'], 'scope' | 'subject' | 'key' | 'value'>>;

/** A value that another version has written and this one does not know counts as not set. */
function read(stored: readonly Row[]): Stored {
  const of = (scope: ScopeType, subject: string) =>
    valuesOf(stored.filter((row) => row.scope === scope && row.subject === subject));
  const channels = new Set(stored.filter(({ scope }) => scope === 'channel').map(({ subject }) => subject));
  return {
    server: of('server', ''),
    channels: new Map([...channels].map((channel) => [channel, of('channel', channel)])),
    member: valuesOf(stored.filter(({ scope }) => scope === 'member')),
  };
}

function valuesOf(stored: readonly Row[]): SettingValues {
  return Object.fromEntries(
    stored.flatMap(({ key: name, value }) => {
      const key = SETTING_KEYS.find((one) => one === name);
      const parsed = key && parseSetting(key, JSON.parse(value));
      return parsed === undefined ? [] : [[name, parsed]];
    }),
  );
}
