import { z } from 'zod';
import type { Desk, Words } from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';
import { place } from './place.ts';

/** What the cards of lists of quotations are called among the shelf's cards. */
const KIND = 'passages';

/** More than this no list holds; a member who pages so far needs other words. */
export const MOST_PASSAGES = 1_000;

const passages = z.object({
  /** What the list is, as Markdown of ours. */
  head: z.string(),
  places: z.array(place).max(MOST_PASSAGES),
});

/** A list of quotations that can be paged through. */
export type Passages = Readonly<z.infer<typeof passages>>;

/** Keeps a list for its buttons. @returns the card's id */
export function keepPassages(
  { shelf }: Desk,
  { head, places }: Passages,
  who: Readonly<{ server: string; owner: string }>,
): Promise<string> {
  const data: z.input<typeof passages> = { head, places: places.slice(0, MOST_PASSAGES) };
  return shelf.cards.keep({ kind: KIND, ...who, data });
}

/** @throws Fault `input-wrong` where the card is gone */
export async function findPassages(
  { shelf }: Desk,
  id: string | undefined,
  server: string,
  words: Words,
): Promise<Passages> {
  const card = id === undefined ? undefined : await shelf.cards.find(id);
  const parsed = card?.kind === KIND && card.server === server ? passages.safeParse(card.data) : undefined;
  if (!parsed?.success) throw new Fault('input-wrong', words.passages.expired);
  return parsed.data;
}
