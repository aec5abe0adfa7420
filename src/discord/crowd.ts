import { tooManyAsking } from '../fault.ts';

/** Work of which only so much is under way at once. */
export type Crowd = Readonly<{
  /** Does `work`, or refuses it at once. @throws Fault `too-many-asking`, with the time to come back */
  within<Result>(work: () => Promise<Result>): Promise<Result>;
}>;

/** The share that the newest has in what one is thought to take. */
const NEWEST = 0.1;

/** Milliseconds after which to come back, at least: what is shown is whole seconds. */
const SOONEST = 2_000;

/**
 * A bound on what is under way at once. Beyond it a further one would make all of them slower, and the last be answered
 * when nobody looks any more: to be refused in words within the 3 seconds is better than to be acknowledged and left.
 * @param now in milliseconds
 */
export function crowdOf(most: number, now: () => number = Date.now): Crowd {
  let under = 0;
  let usual = 0;
  return {
    async within(work) {
      // To come back when as many as are under way now will have been answered.
      if (under >= most) throw tooManyAsking(new Date(now() + Math.max(SOONEST, usual)));
      under += 1;
      const start = now();
      try {
        return await work();
      } finally {
        under -= 1;
        usual += NEWEST * (now() - start - usual);
      }
    },
  };
}
