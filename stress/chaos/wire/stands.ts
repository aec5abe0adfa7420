import type { Ground } from '../ground.ts';

/** A sitting as its row has it. */
export type SittingRow = Readonly<{
  id: string;
  channel: string;
  card: string | null;
  scheduled: boolean;
  state: Readonly<{
    status: string;
    stop: number;
    stops: number;
    present: readonly string[];
    polls: Readonly<Record<number, Readonly<{ rounds: readonly Readonly<Record<string, string>>[] }>>>;
  }>;
  /** ISO time of the next stop, where there is a timetable. */
  stopAt?: string;
}>;

/** All sittings of a ground, the oldest first. */
export async function sittingsOf(ground: Ground): Promise<readonly SittingRow[]> {
  const rows = await ground.rows('select id, channel, card, state, schedule from sitting order by started_at, id');
  return rows.map(({ id, channel, card, state, schedule }) => ({
    id: String(id),
    channel: String(channel),
    card: card === null ? null : String(card),
    scheduled: schedule !== null,
    state: JSON.parse(String(state)) as SittingRow['state'],
    ...(schedule === null ? {} : { stopAt: (JSON.parse(String(schedule)) as { stopAt: string }).stopAt }),
  }));
}

/** What stands of a thing that members were told of, by its name in {@link Told}. Ids and numbers of our own alone come into the SQL. */
export async function standsIn(ground: Ground): Promise<(name: string) => Promise<string | null>> {
  const sittings = await sittingsOf(ground);
  const sitting = (id: string) => sittings.find((one) => one.id === id);
  return async (name) => {
    const [kind = '', key = ''] = name.split(' ');
    const [first = '', second = '', third = ''] = key.split('/');
    switch (kind) {
      case 'article':
        return once(await ground.rows(`select id from article where title = 'Notice ${first}' and removed_at is null`));
      case 'keep':
        return once(
          await ground.rows(
            `select id from kept where member = '${first}' and paragraph = ${second} and start = ${third}`,
          ),
        );
      case 'correct': {
        const where = `paragraph = ${first} and start = ${second}`;
        return only(await ground.rows(`select voice from correction where ${where}`), 'voice');
      }
      case 'setting': {
        const where = `scope = 'member' and subject = '${first}' and key = 'replies'`;
        const value = only(await ground.rows(`select value from setting where ${where}`), 'value');
        return value === null ? null : String(JSON.parse(value));
      }
      case 'join':
        return sitting(first)?.state.present.includes(second) ? 'here' : null;
      case 'vote':
        return sitting(first)?.state.polls[Number(second)]?.rounds.at(-1)?.[third] ?? null;
      case 'stop':
        return sitting(first) ? String(sitting(first)!.state.stop) : null;
      case 'schedule':
        return sitting(first)?.scheduled ? 'set' : null;
      default:
        return null;
    }
  };
}

function once(rows: readonly unknown[]): string | null {
  return rows.length === 0 ? null : rows.length === 1 ? 'there' : `there ${rows.length} times`;
}

function only(rows: readonly Readonly<Record<string, unknown>>[], column: string): string | null {
  if (rows.length > 1) return `there ${rows.length} times`;
  return rows[0] ? String(rows[0][column]) : null;
}
