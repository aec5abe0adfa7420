import { VOICES, type Voice } from '../article/index.ts';

/** How many voted for each voice in one round. */
export type Tally = Readonly<{ votes: Readonly<Record<Voice, number>>; all: number }>;

export function tallyOf(round: Readonly<Record<string, Voice>>): Tally {
  const cast = Object.values(round);
  const votes = Object.fromEntries(VOICES.map((voice) => [voice, cast.filter((one) => one === voice).length]));
  return { votes: votes as Record<Voice, number>, all: cast.length };
}

/** The voice that more than half voted for, if there is one. */
export function majorityOf({ votes, all }: Tally): Voice | undefined {
  return VOICES.find((voice) => votes[voice] * 2 > all);
}

/**
 * How much a group disagrees with a label: the share of votes for other voices, from 0 to 1. A vote is contested where
 * that is half or more: then the majority differs from the label, or no voice has one, or the label has just half.
 */
export function contestedness(tally: Tally, label: Voice): Readonly<{ share: number; contested: boolean }> {
  if (tally.all === 0) return { share: 0, contested: false };
  return { share: 1 - tally.votes[label] / tally.all, contested: majorityOf(tally) !== label };
}
