import type { Database } from './database.ts';
import { newId } from './ids.ts';

/** Work that of several processes one does at a time. A process that dies loses its claims after {@link LIFETIME}. */
export type Claims = Readonly<{
  /**
   * Does `work`, unless another process is at it.
   * @returns what came of it, or undefined where another is at it
   */
  attempt<Result>(name: string, work: Work<Result>): Promise<Readonly<{ result: Result }> | undefined>;
  /** Does `work` once nobody else is at it. What another has done meanwhile is for `work` to see. */
  inTurn<Result>(name: string, work: Work<Result>): Promise<Result>;
}>;

/** `lost` is aborted where the claim went to another: this process had stood still for longer than a claim lives. */
type Work<Result> = (lost: AbortSignal) => Promise<Result>;

/** Milliseconds that a claim outlives its last sign of life, and between those signs. Clocks may differ by the rest. */
export const LIFETIME = 10_000;
const HEARTBEAT = 2_500;

/** Milliseconds between two looks at a claim that another process holds. */
const PAUSE = 250;

export function claimsIn(db: Database, now: () => Date): Claims {
  /** No claim is held for so long: a process made it whose clock was wrong, and would be waited for until then. */
  const tooLate = () => new Date(now().getTime() + 2 * LIFETIME).toISOString();
  const expiry = () => new Date(now().getTime() + LIFETIME).toISOString();

  /** One statement, so that of two processes one succeeds: a claim that nobody holds, that has expired, or never would. */
  const take = async (name: string, owner: string): Promise<boolean> => {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('claim')
      .values({ name, owner, expires_at: expiry() })
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet({ owner, expires_at: expiry() })
          .where(({ or, eb }) =>
            or([eb('claim.expires_at', '<', now().toISOString()), eb('claim.expires_at', '>', tooLate())]),
          ),
      )
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  };
  const prolong = async (name: string, owner: string): Promise<boolean> => {
    const { numUpdatedRows } = await db
      .updateTable('claim')
      .set({ expires_at: expiry() })
      .where('name', '=', name)
      .where('owner', '=', owner)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  };
  const release = (name: string, owner: string) =>
    db.deleteFrom('claim').where('name', '=', name).where('owner', '=', owner).execute();

  const attempt: Claims['attempt'] = async (name, work) => {
    const owner = newId();
    if (!(await take(name, owner))) return undefined;
    const lost = new AbortController();
    // A heartbeat that fails is made good by the next one, or the claim expires.
    const heart = setInterval(() => {
      prolong(name, owner).then(
        (held) => held || lost.abort(),
        () => {},
      );
    }, HEARTBEAT);
    try {
      return { result: await work(lost.signal) };
    } finally {
      clearInterval(heart);
      await release(name, owner).catch(() => {});
    }
  };

  return {
    attempt,
    async inTurn(name, work) {
      for (;;) {
        const done = await attempt(name, work);
        if (done) return done.result;
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    },
  };
}
