import type { Member } from '../../../playground/scripted-member/index.ts';
import { begin, type Deed, MODERATOR_DOES, READERS_DO, schedule, underWay } from './deeds.ts';
import type { Stage } from './stage.ts';

/** What became of the deeds of a while: done, or failed while the bot was there. */
export type While = { done: number; failed: string[] };

/** Lets everybody do one thing after the other until it is over. What is under way then is left to itself. */
export async function keepCompany(stage: Stage, over: AbortSignal): Promise<While> {
  const became: While = { done: 0, failed: [] };
  const does = async (member: Member, choose: () => Deed) => {
    while (!over.aborted) {
      const deed = choose();
      try {
        await orOver(deed(member, stage), over);
        became.done += 1;
      } catch (error) {
        if (!over.aborted) became.failed.push(`${deed.name}: ${(error as Error).message}`);
      }
    }
  };
  const { mira, readers, random } = stage;
  let furnished = false;
  await Promise.all([
    does(mira, () => {
      if (furnished) return random.pick(MODERATOR_DOES);
      furnished = true;
      return furnish;
    }),
    ...readers.map((reader) => does(reader, () => random.pick(READERS_DO))),
  ]);
  return became;
}

/** Two sittings are always under way: one that Mira moves, and one that goes by its timetable. */
async function furnish(_: Member, stage: Stage): Promise<void> {
  if (!(await underWay(stage, true))) await schedule(stage, await begin(stage));
  if (!(await underWay(stage, false))) await begin(stage);
}

function orOver<Result>(work: Promise<Result>, over: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const end = () => reject(new Error('it is over'));
    over.addEventListener('abort', end, { once: true });
    work.then(resolve, reject).finally(() => over.removeEventListener('abort', end));
  });
}
