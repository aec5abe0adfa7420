import type { Sitting } from '../reading/index.ts';
import { isSetAt, SETTING_KEYS } from '../settings/index.ts';
import type { Database } from './database.ts';
import { newId } from './ids.ts';
import type { Settings } from './settings.ts';
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

export type MemberData = Readonly<{
  of(member: string): Promise<KeptOfMember>;
  /**
   * Deletes what is the member's alone, and takes their name and words out of what is a group's. Votes and kept sentences
   * stay as those of somebody without a name, so that no total changes.
   */
  erase(member: string): Promise<void>;
}>;

/** How often a sitting is changed anew because somebody else changed it meanwhile. */
const MOST_ATTEMPTS = 8;

export function memberDataIn(db: Database, settings: Settings): MemberData {
  return {
    async of(member) {
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
    },

    async erase(member) {
      // No Discord id, so it is nobody's; one for each erasure, so that two who went are still counted as two.
      const nobody = `gone-${newId()}`;
      for (const id of await sittingsWith(db, member)) await leaveSitting(db, id, member, nobody);
      const servers = await db
        .selectFrom('setting')
        .select('server')
        .distinct()
        .where('scope', '=', 'member')
        .where('subject', '=', member)
        .execute();
      // Through the repository, which forgets what it has in memory.
      for (const { server } of servers)
        for (const key of SETTING_KEYS.filter((one) => isSetAt(one, 'member')))
          await settings.set({ type: 'member', server, member }, key, undefined, member);
      await db.transaction().execute(async (tx) => {
        await tx.deleteFrom('setting').where('scope', '=', 'member').where('subject', '=', member).execute();
        await tx.updateTable('setting').set({ by: null }).where('by', '=', member).execute();
        await tx.deleteFrom('kept').where('member', '=', member).execute();
        await tx.deleteFrom('card').where('owner', '=', member).execute();
        await tx.deleteFrom('draft').where('owner', '=', member).execute();
        await tx.updateTable('correction').set({ by: nobody, why: null }).where('by', '=', member).execute();
        await tx.updateTable('article').set({ added_by: null }).where('added_by', '=', member).execute();
        await tx
          .updateTable('sitting_entry')
          .set({ data: JSON.stringify({ question: '', answered: true }) })
          .where('member', '=', member)
          .where('kind', '=', 'asked')
          .where('data', 'like', '%"answered":true%')
          .execute();
        await tx
          .updateTable('sitting_entry')
          .set({ data: JSON.stringify({ question: '', answered: false }) })
          .where('member', '=', member)
          .where('kind', '=', 'asked')
          .where('data', 'not like', '%"answered":true%')
          .execute();
        await tx.updateTable('sitting_entry').set({ member: nobody }).where('member', '=', member).execute();
      });
    },
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
async function sittingsWith(db: Database, member: string): Promise<readonly string[]> {
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

/** Takes a member out of a sitting: as the state's version says, so that nobody's vote that comes meanwhile is lost. */
async function leaveSitting(db: Database, id: string, member: string, nobody: string): Promise<void> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const row = await db.selectFrom('sitting').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) return;
    const named = parseNamed(row.named).filter((one) => one.member !== member);
    const { numUpdatedRows } = await db
      .updateTable('sitting')
      .set({
        state: JSON.stringify(withoutMember(parseState(row.state), member, nobody)),
        named: JSON.stringify(named),
        version: row.version + 1,
      })
      .where('id', '=', id)
      .where('version', '=', row.version)
      .executeTakeFirst();
    if (numUpdatedRows === 1n) return;
  }
  throw new Error(`a sitting changed ${MOST_ATTEMPTS} times while a member was taken out of it`);
}

/** Votes stay under a name that is nobody's. One who is here leaves a sitting under way, whose host is then the next. */
export function withoutMember(state: Sitting, member: string, nobody: string): Sitting {
  const renamed = (id: string) => (id === member ? nobody : id);
  const others = state.present.filter((id) => id !== member);
  const present = state.status === 'ended' ? state.present.map(renamed) : others;
  const host = state.host !== member ? state.host : state.status === 'ended' ? nobody : (others[0] ?? nobody);
  const wishes = Object.fromEntries(Object.entries(state.wishes).filter(([id]) => id !== member));
  const polls = Object.fromEntries(
    Object.entries(state.polls).map(([stop, { rounds, revealed }]) => [
      stop,
      {
        rounds: rounds.map((round) =>
          Object.fromEntries(Object.entries(round).map(([id, vote]) => [renamed(id), vote])),
        ),
        revealed,
      },
    ]),
  );
  return { ...state, present, host, wishes, polls };
}
