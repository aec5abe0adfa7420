import type { Voice } from '../article/index.ts';
import { pollAt } from './moves.ts';
import type { Sitting } from './sitting.ts';
import { contestedness, type Tally, tallyOf } from './tally.ts';
import type { Plan } from './types.ts';

/** A sentence that was kept, by whom. */
export type KeptSentence = Readonly<{ sentence: string; by: readonly string[] }>;
export type AskedQuestion = Readonly<{ question: string; answered: boolean; by: string; stop: number }>;
/** A vote: its rounds, first to last, and how far the last one is from the label. */
export type RecordedVote = Readonly<{
  sentence: string;
  stop: number;
  rounds: readonly Tally[];
  share: number;
  contested: boolean;
}>;

/** What a sitting leaves behind: what its packet is made of. */
export type SittingRecord = Readonly<{
  readers: number;
  /** Stops that the plan has; `stops` are those that were reached. */
  planned: number;
  stops: readonly Readonly<{
    number: number;
    kept: readonly KeptSentence[];
    asked: readonly AskedQuestion[];
    vote?: RecordedVote;
  }>[];
  /** The contested ones, the most contested first. */
  contested: readonly RecordedVote[];
  unanswered: readonly AskedQuestion[];
}>;

/** What members kept and asked, as it was stored. */
export type Recorded = Readonly<{ kind: 'asked' | 'kept'; member: string; stop: number; data: unknown }>;

/**
 * Puts together what a group did.
 * @param labelOf the label that a sentence was given; undefined where the sentence is not there any more
 */
export function recordOf(
  plan: Plan,
  state: Sitting,
  entries: readonly Recorded[],
  labelOf: (sentence: string) => Voice | undefined,
): SittingRecord {
  const asked = entries.flatMap(askedIn);
  const votes = plan.stops.flatMap(({ number, poll }): RecordedVote[] => {
    const { rounds, revealed } = pollAt(state, number);
    if (poll === undefined || !revealed) return [];
    const tallies = rounds.map(tallyOf);
    const label = labelOf(poll);
    const against = label ? contestedness(tallies.at(-1)!, label) : { share: 0, contested: false };
    return [{ sentence: poll, stop: number, rounds: tallies, ...against }];
  });
  return {
    readers: readersOf(state, entries).size,
    planned: plan.stops.length,
    stops: plan.stops.slice(0, state.reached).map(({ number }) => {
      const vote = votes.find(({ stop }) => stop === number);
      return {
        number,
        kept: keptAt(entries, number),
        asked: asked.filter(({ stop }) => stop === number),
        ...(vote ? { vote } : {}),
      };
    }),
    contested: votes.filter(({ contested }) => contested).sort((a, b) => b.share - a.share),
    unanswered: asked.filter(({ answered }) => !answered),
  };
}

/** Everyone who is here, voted, kept or asked: who left before the end was there too. */
function readersOf(state: Sitting, entries: readonly Recorded[]): ReadonlySet<string> {
  const voters = Object.values(state.polls).flatMap(({ rounds }) => rounds.flatMap((round) => Object.keys(round)));
  return new Set([state.host, ...state.present, ...voters, ...entries.map(({ member }) => member)]);
}

function keptAt(entries: readonly Recorded[], number: number): readonly KeptSentence[] {
  const kept = new Map<string, string[]>();
  for (const { kind, member, stop, data } of entries) {
    const { sentence } = data as { sentence?: unknown };
    if (kind !== 'kept' || stop !== number || typeof sentence !== 'string') continue;
    kept.set(sentence, [...(kept.get(sentence) ?? []), member]);
  }
  return [...kept].map(([sentence, by]) => ({ sentence, by }));
}

function askedIn({ kind, member, stop, data }: Recorded): readonly AskedQuestion[] {
  const { question, answered } = data as { question?: unknown; answered?: unknown };
  if (kind !== 'asked' || typeof question !== 'string') return [];
  return [{ question, answered: answered === true, by: member, stop }];
}
