import type { Database } from './database.ts';
import { parseNamed, parseState } from './sitting-rows.ts';

/** All that is kept of a member on every server, as plain data for a file of their own. */
export type KeptOfMember = Readonly<{
  settings: readonly object[];
  notebook: readonly object[];
  sittings: readonly object[];
  corrections: readonly object[];
  articles: readonly object[];
  drafts: readonly object[];
  replies: readonly object[];
  /** Settings of servers and channels that the member made. */
  made: readonly object[];
}>;

/** Reads all that is kept of a member, whichever server it belongs to. */
export async function keptOf(db: Database, member: string): Promise<KeptOfMember> {
  const [own, made, notebook, sittings, corrections, articles, drafts, replies] = await Promise.all([
    db
      .selectFrom('setting')
      .select(['server', 'key', 'value', 'at'])
      .where('scope', '=', 'member')
      .where('subject', '=', member)
      .execute(),
    db
      .selectFrom('setting')
      .select(['server', 'scope', 'subject', 'key', 'value', 'at'])
      .where('scope', '!=', 'member')
      .where('by', '=', member)
      .execute(),
    notebookOf(db, member),
    sittingsOf(db, member),
    correctionsBy(db, member),
    db
      .selectFrom('article')
      .select(['server', 'slug', 'title', 'added_at'])
      .where('added_by', '=', member)
      .orderBy('added_at')
      .execute(),
    db.selectFrom('draft').select(['server', 'about', 'made_at']).where('owner', '=', member).execute(),
    db
      .selectFrom('card')
      .select(['server', 'kind', 'data', 'made_at'])
      .where('owner', '=', member)
      .orderBy('made_at')
      .execute(),
  ]);
  return {
    settings: own.map(({ value, ...row }) => ({ ...row, value: JSON.parse(value) as unknown })),
    notebook,
    sittings,
    corrections,
    articles,
    drafts: drafts.map(({ about, ...row }) => ({ ...row, about: JSON.parse(about) as unknown })),
    replies: replies.map(({ data, ...row }) => ({ ...row, data: JSON.parse(data) as unknown })),
    made: made.map(({ value, ...row }) => ({ ...row, value: JSON.parse(value) as unknown })),
  };
}

async function notebookOf(db: Database, member: string): Promise<readonly object[]> {
  const rows = await db
    .selectFrom('kept')
    .innerJoin('paragraph', (join) =>
      join.onRef('paragraph.hash', '=', 'kept.hash').onRef('paragraph.number', '=', 'kept.paragraph'),
    )
    .selectAll('kept')
    .select('paragraph.text')
    .where('kept.member', '=', member)
    .orderBy('kept.kept_at')
    .execute();
  return rows.map(
    ({ server, text, start, end, paragraph, voice, speaker, role, slug, title, citation, tag, note, kept_at }) => ({
      server,
      quotation: text.slice(start, end),
      article: { name: slug, title, citation },
      paragraph,
      voice,
      speaker,
      role,
      tag,
      note,
      kept_at,
    }),
  );
}

async function correctionsBy(db: Database, member: string): Promise<readonly object[]> {
  const rows = await db
    .selectFrom('correction')
    .leftJoin('paragraph', (join) =>
      join.onRef('paragraph.hash', '=', 'correction.hash').onRef('paragraph.number', '=', 'correction.paragraph'),
    )
    .selectAll('correction')
    .select('paragraph.text')
    .where('correction.by', '=', member)
    .execute();
  return rows.map(({ server, text, start, end, voice, was, why, at }) => ({
    server,
    sentence: text?.slice(start, end) ?? null,
    voice,
    was,
    why,
    at,
  }));
}

/** The sittings in whose state, names or entries a member stands. An id is digits, so it means itself in a pattern. */
export async function sittingsWith(db: Database, member: string): Promise<readonly string[]> {
  const quoted = `%"${member.replace(/\D/g, '')}"%`;
  const rows = await db
    .selectFrom('sitting')
    .select('id')
    .where((is) =>
      is.or([
        is('state', 'like', quoted),
        is('named', 'like', quoted),
        is('id', 'in', is.selectFrom('sitting_entry').select('sitting').where('member', '=', member)),
      ]),
    )
    .execute();
  return rows.map(({ id }) => id);
}

async function sittingsOf(db: Database, member: string): Promise<readonly object[]> {
  const ids = await sittingsWith(db, member);
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('sitting').selectAll().where('id', 'in', ids).orderBy('started_at').execute();
  const entries = await db
    .selectFrom('sitting_entry')
    .selectAll()
    .where('member', '=', member)
    .where('sitting', 'in', ids)
    .orderBy('at')
    .execute();
  return rows.map(({ id, server, channel, article, state: json, named }) => {
    const state = parseState(json);
    return {
      server,
      channel,
      article,
      startedAt: state.startedAt,
      endedAt: state.endedAt ?? null,
      host: state.host === member,
      present: state.present.includes(member),
      shownAs: parseNamed(named).find((one) => one.member === member)?.name ?? null,
      votes: Object.entries(state.polls).flatMap(([stop, { rounds }]) =>
        rounds.flatMap((round, i) =>
          round[member] ? [{ stop: Number(stop), round: i + 1, voice: round[member] }] : [],
        ),
      ),
      entries: entries
        .filter(({ sitting }) => sitting === id)
        .map(({ kind, stop, data, at }) => ({ kind, stop, at, ...(JSON.parse(data) as object) })),
    };
  });
}
