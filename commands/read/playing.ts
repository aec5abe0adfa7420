import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import { Worded, type Words, wordsFor } from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';
import { type Move, move } from '../../src/reading/index.ts';
import type { SittingChange, StoredSitting } from '../../src/shelf/index.ts';
import { serverOf } from '../parts/server.ts';
import type { Venue } from './venue.ts';

/** A move before who makes it and when are known. */
export type Wanted = Move extends infer Each
  ? Each extends Move
    ? Omit<Each, 'by' | 'at' | 'moderator'>
    : never
  : never;

/** What was stored before a move and after it. */
export type Played = Readonly<{ before: StoredSitting; after: StoredSitting }>;

/** How often a change is made anew of what another process has stored meanwhile. */
const MOST_ATTEMPTS = 8;

/** Changes of one sitting wait for one another, so that 500 members who vote at once do not try in vain. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Changes a sitting. `decide` sees what is stored now, and is asked again where another process was quicker.
 * @throws Fault `input-wrong` where there is no such sitting; whatever `decide` throws
 */
export async function alter(
  { desk, words }: Pick<Venue, 'desk' | 'words'>,
  id: string,
  decide: (stored: StoredSitting) => SittingChange,
): Promise<Played> {
  const { sittings } = desk.shelf;
  const attempt = async (): Promise<Played> => {
    for (let i = 0; i < MOST_ATTEMPTS; i++) {
      const before = await sittings.find(id);
      if (!before) throw new Fault('input-wrong', words.reading.refusal.ended);
      const after = await sittings.change(before, decide(before));
      if (after) return { before, after };
    }
    throw new Fault('busy', words.reading.trouble.crowded);
  };
  const turn = (queues.get(id) ?? Promise.resolve()).then(attempt, attempt);
  queues.set(id, turn);
  try {
    return await turn;
  } finally {
    if (queues.get(id) === turn) queues.delete(id);
  }
}

/**
 * Makes a member's move. Where it leads to another stop, the card of the old one is let go in the same step, so that only
 * whoever moved the group posts the new one.
 * @throws Fault `input-wrong` in words, where the move is refused
 */
export function play(
  venue: Venue,
  id: string,
  made: Move,
  further: (stored: StoredSitting) => SittingChange = () => ({}),
) {
  return alter(venue, id, (stored) => {
    const outcome = move(stored.state, made);
    if ('refused' in outcome) throw refused(outcome.refused, venue.words);
    const elsewhere = outcome.sitting.stop !== stored.state.stop;
    return { ...further(stored), state: outcome.sitting, ...(elsewhere ? { card: null } : {}) };
  });
}

/** A move as the member of an interaction makes it now. */
export function moveBy(interaction: BaseInteraction, wanted: Wanted, { now }: Venue): Move {
  const moderator = isModerator(interaction);
  return { ...wanted, by: interaction.user.id, at: now().toISOString(), ...(moderator ? { moderator } : {}) } as Move;
}

export function isModerator({ memberPermissions }: BaseInteraction): boolean {
  return memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
}

/** @throws Fault `input-wrong` where no sitting is under way in the interaction's channel */
export async function sittingHere(interaction: BaseInteraction, { desk, words }: Venue): Promise<StoredSitting> {
  const found = await desk.shelf.sittings.inChannel(serverOf(interaction), interaction.channelId ?? '');
  if (!found) throw new Fault('input-wrong', words.reading.start.noSitting);
  return found;
}

/** The sitting that a button belongs to. @throws Fault `input-wrong` where it is another server's or gone */
export async function sittingOf(
  interaction: BaseInteraction,
  id: string | undefined,
  { desk, words }: Venue,
): Promise<StoredSitting> {
  const found = id === undefined ? undefined : await desk.shelf.sittings.find(id);
  if (!found || found.server !== serverOf(interaction)) throw new Fault('input-wrong', words.reading.refusal.ended);
  return found;
}

/** @throws Fault `not-allowed` */
export function requireHost(interaction: BaseInteraction, { state }: StoredSitting): void {
  if (state.host === interaction.user.id || isModerator(interaction)) return;
  throw new Fault('not-allowed', wordsFor(interaction).reading.refusal['not-host']);
}

function refused(refusal: keyof Words['reading']['refusal'], words: Words): Worded {
  return new Worded('input-wrong', words.reading.refusal[refusal]);
}
