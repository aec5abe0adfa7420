import type { Voice } from '../article/index.ts';

/** Together: the host sets the pace. Open: those present vote with *Next* and *Back*. */
export type Pace = 'together' | 'open';

/** Whether questions asked in a sitting are kept to what the group has reached. */
export type Spoilers = 'hide' | 'show';

/** One poll of a stop. A later round leaves the earlier one as it was, so that what changed can be shown. */
export type PollState = Readonly<{ rounds: readonly Readonly<Record<string, Voice>>[]; revealed: boolean }>;

/** Where a group is with an article. Members are Discord ids; times are ISO. JSON through and through. */
export type Sitting = Readonly<{
  status: 'reading' | 'paused' | 'ended';
  pace: Pace;
  spoilers: Spoilers;
  host: string;
  /** Those who take part, in the order in which they came. */
  present: readonly string[];
  /** How many stops the plan has; which of them have a poll. */
  stops: number;
  polled: readonly number[];
  /** Where the group is, from 1, and the furthest it has been. */
  stop: number;
  reached: number;
  /** How often a card has become due since the first: it tells one from another at the same stop. */
  arrivals?: number;
  /** In an open sitting: who wants to go which way from this stop. */
  wishes: Readonly<Record<string, 'next' | 'back'>>;
  /** By the stop's number. */
  polls: Readonly<Record<number, PollState>>;
  startedAt: string;
  endedAt?: string;
}>;

/** Opens a sitting with its host in it, at the first stop. */
export function openSitting(
  given: Readonly<{
    host: string;
    pace: Pace;
    spoilers?: Spoilers;
    stops: number;
    polled: readonly number[];
    at: string;
  }>,
): Sitting {
  const { host, pace, spoilers = 'hide', stops, polled, at } = given;
  if (stops < 1) throw new RangeError('a plan has at least one stop');
  return {
    status: 'reading',
    pace,
    spoilers,
    host,
    present: [host],
    stops,
    polled,
    stop: 1,
    reached: 1,
    wishes: {},
    polls: {},
    startedAt: at,
  };
}

/** The sitting with one more card that is due. */
export function arrived(sitting: Sitting): Sitting {
  return { ...sitting, arrivals: (sitting.arrivals ?? 0) + 1 };
}

/** What members may read and ask about without spoilers: up to the furthest stop that the group has reached. */
export function hasReached(sitting: Sitting, stop: number): boolean {
  return stop <= sitting.reached;
}
