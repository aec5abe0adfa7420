import type { Sitting } from '../reading/index.ts';
import { isSetAt, SETTING_KEYS } from '../settings/index.ts';
import type { Database } from './database.ts';
import { newId } from './ids.ts';
import { type KeptOfMember, keptOf, sittingsWith } from './member-records.ts';
import type { Settings } from './settings.ts';
import { parseNamed, parseState } from './sitting-rows.ts';

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
    of: (member) => keptOf(db, member),

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
