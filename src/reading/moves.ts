import type { Voice } from '../article/index.ts';
import { arrived, type Pace, type PollState, type Sitting } from './sitting.ts';

/** What somebody does in a sitting. `by` is a member's id; `moderator` lets them do what the host may. */
export type Move = Readonly<{ by: string; moderator?: boolean; at: string }> &
  (
    | Readonly<{ type: 'join' | 'leave' | 'pause' | 'resume' | 'end' }>
    /** `from`: the stop on whose card the button stands, so that two presses at once move one stop. */
    | Readonly<{ type: 'next' | 'back'; from: number }>
    | Readonly<{ type: 'goto'; stop: number }>
    | Readonly<{ type: 'hand-over'; to: string }>
    | Readonly<{ type: 'set-pace'; pace: Pace }>
    | Readonly<{ type: 'vote'; stop: number; voice: Voice }>
    | Readonly<{ type: 'reveal' | 'vote-again'; stop: number }>
  );

/** Why a move was not made; the interface has a line for each. */
export type Refusal =
  | 'ended'
  | 'paused'
  | 'not-paused'
  | 'not-host'
  | 'not-present'
  /** The button belongs to a stop that the group has left. */
  | 'stale'
  | 'first-stop'
  | 'last-stop'
  | 'no-such-stop'
  | 'no-poll'
  | 'already-revealed'
  | 'no-votes'
  | 'too-many-rounds'
  /** As many are here as a sitting can hold. */
  | 'full'
  /** Nothing would change: they are here already, the pace is that already. */
  | 'already';

export type Outcome = Readonly<{ sitting: Sitting }> | Readonly<{ refused: Refusal }>;

/** Votes on one sentence: before and after the group has talked. */
const MOST_ROUNDS = 2;

/** Everyone who is here stands in the sitting's row, which each move writes anew. */
const MOST_PRESENT = 1_000;

/** Makes a move, or says why it cannot be made. Pure: the sitting that comes in is left as it was. */
export function move(sitting: Sitting, made: Move): Outcome {
  if (sitting.status === 'ended') return refuse('ended');
  switch (made.type) {
    case 'join':
      return join(sitting, made.by);
    case 'leave':
      return leave(sitting, made.by);
    case 'end':
      return asHost(sitting, made) ?? change(sitting, { status: 'ended', endedAt: made.at, wishes: {} });
    case 'pause':
      if (sitting.status === 'paused') return refuse('paused');
      return asHost(sitting, made) ?? change(sitting, { status: 'paused', wishes: {} });
    case 'resume':
      if (sitting.status !== 'paused') return refuse('not-paused');
      return asHost(sitting, made) ?? resume(sitting, made.by);
    case 'hand-over':
      if (!sitting.present.includes(made.to)) return refuse('not-present');
      return (
        asHost(sitting, made) ?? (made.to === sitting.host ? refuse('already') : change(sitting, { host: made.to }))
      );
    case 'set-pace':
      return (
        asHost(sitting, made) ??
        (made.pace === sitting.pace ? refuse('already') : change(sitting, { pace: made.pace, wishes: {} }))
      );
    default:
      return sitting.status === 'paused' ? refuse('paused') : onTheWay(sitting, made);
  }
}

/** Moves that need the sitting to be under way. */
function onTheWay(
  sitting: Sitting,
  made: Extract<Move, { type: 'next' | 'back' | 'goto' | 'vote' | 'reveal' | 'vote-again' }>,
): Outcome {
  switch (made.type) {
    case 'next':
    case 'back':
      return step(sitting, made);
    case 'goto':
      if (!Number.isInteger(made.stop) || made.stop < 1 || made.stop > sitting.stops) return refuse('no-such-stop');
      return asHost(sitting, made) ?? (made.stop === sitting.stop ? refuse('already') : arrive(sitting, made.stop));
    case 'vote':
      return vote(sitting, made);
    case 'reveal':
    case 'vote-again':
      return closeRound(sitting, made);
  }
}

function step(sitting: Sitting, made: Extract<Move, { type: 'next' | 'back' }>): Outcome {
  if (made.from !== sitting.stop) return refuse('stale');
  const target = sitting.stop + (made.type === 'next' ? 1 : -1);
  if (target < 1) return refuse('first-stop');
  if (target > sitting.stops) return refuse('last-stop');
  if (sitting.pace === 'together' || made.moderator) return asHost(sitting, made) ?? arrive(sitting, target);
  if (!sitting.present.includes(made.by)) return refuse('not-present');
  if (sitting.wishes[made.by] === made.type) return refuse('already');
  const wishes = { ...sitting.wishes, [made.by]: made.type };
  // More than half of those present; alone, one's own wish is enough.
  const agreed = sitting.present.filter((member) => wishes[member] === made.type).length;
  return agreed * 2 > sitting.present.length ? arrive(sitting, target) : change(sitting, { wishes });
}

function arrive(sitting: Sitting, stop: number): Outcome {
  return change(arrived(sitting), { stop, reached: Math.max(sitting.reached, stop), wishes: {} });
}

/** Whoever comes into an empty sitting is its host. */
function join(sitting: Sitting, by: string): Outcome {
  if (sitting.present.includes(by)) return refuse('already');
  if (sitting.present.length >= MOST_PRESENT) return refuse('full');
  return change(sitting, { present: [...sitting.present, by], ...(sitting.present.length === 0 ? { host: by } : {}) });
}

/** The one who has been there longest takes over from a host who leaves; an empty sitting waits. */
function leave(sitting: Sitting, by: string): Outcome {
  if (!sitting.present.includes(by)) return refuse('not-present');
  const present = sitting.present.filter((member) => member !== by);
  const { [by]: _, ...wishes } = sitting.wishes;
  const host = sitting.host === by ? (present[0] ?? sitting.host) : sitting.host;
  return change(sitting, { present, wishes, host, ...(present.length === 0 ? { status: 'paused' as const } : {}) });
}

/** Whoever resumes an empty sitting is in it, and its host. */
function resume(sitting: Sitting, by: string): Outcome {
  const empty = sitting.present.length === 0;
  return change(sitting, { status: 'reading', ...(empty ? { present: [by], host: by } : {}) });
}

function vote(sitting: Sitting, { by, stop, voice }: Extract<Move, { type: 'vote' }>): Outcome {
  if (!sitting.polled.includes(stop) || stop > sitting.reached) return refuse('no-poll');
  const poll = pollAt(sitting, stop);
  if (poll.revealed) return refuse('already-revealed');
  if (!sitting.present.includes(by)) return refuse('not-present');
  const latest = poll.rounds.at(-1)!;
  if (latest[by] === voice) return refuse('already');
  return withPoll(sitting, stop, { ...poll, rounds: [...poll.rounds.slice(0, -1), { ...latest, [by]: voice }] });
}

/** Ends a round of votes: by showing it, or by opening a second one after the group has talked. */
function closeRound(sitting: Sitting, made: Extract<Move, { type: 'reveal' | 'vote-again' }>): Outcome {
  if (!sitting.polled.includes(made.stop)) return refuse('no-poll');
  const poll = pollAt(sitting, made.stop);
  if (poll.revealed) return refuse('already-revealed');
  if (Object.keys(poll.rounds.at(-1)!).length === 0) return refuse('no-votes');
  if (made.type === 'vote-again' && poll.rounds.length === MOST_ROUNDS) return refuse('too-many-rounds');
  const closed = made.type === 'reveal' ? { ...poll, revealed: true } : { ...poll, rounds: [...poll.rounds, {}] };
  if (sitting.pace === 'open' && sitting.present.includes(made.by)) return withPoll(sitting, made.stop, closed);
  return asHost(sitting, made) ?? withPoll(sitting, made.stop, closed);
}

/** The poll of a stop, before anybody has voted one empty round. */
export function pollAt({ polls }: Sitting, stop: number): PollState {
  return polls[stop] ?? { rounds: [{}], revealed: false };
}

function withPoll(sitting: Sitting, stop: number, poll: PollState): Outcome {
  return change(sitting, { polls: { ...sitting.polls, [stop]: poll } });
}

/** Refuses what only the host (or a moderator) may do; undefined where it may be done. An empty sitting is anybody's. */
function asHost({ host, present }: Sitting, { by, moderator }: Move): Outcome | undefined {
  return by === host || moderator || present.length === 0 ? undefined : refuse('not-host');
}

function change(sitting: Sitting, changes: Partial<Sitting>): Outcome {
  return { sitting: { ...sitting, ...changes } };
}

function refuse(refused: Refusal): Outcome {
  return { refused };
}
