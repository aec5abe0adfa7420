import type { Quote } from '../../src/article/index.ts';
import type { Desk, Words } from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';
import type { ShelvedArticle } from '../../src/shelf/index.ts';
import { findAnswer } from './answer-card.ts';
import { findPassages } from './passages-card.ts';
import { cutOut } from './place.ts';

/**
 * One quotation of a card, whichever command made the card: what *Keep* and *What is offered* are about.
 * @throws Fault `input-wrong` where the card is gone, or the article is not what it was
 */
export async function quoteOfCard(
  desk: Desk,
  server: string,
  id: string | undefined,
  index: number,
  words: Words,
): Promise<Readonly<{ shelved: ShelvedArticle; quote: Quote }>> {
  const card = id === undefined ? undefined : await desk.shelf.cards.find(id);
  if (card?.kind === 'answer') {
    const { shown } = await findAnswer(desk, id, server, words);
    const found = shown.quotes[index];
    if (!found) throw new Fault('input-wrong', words.passages.expired);
    return { shelved: shown.shelved, quote: found.quote };
  }
  const { places } = await findPassages(desk, id, server, words);
  const meant = places[index];
  if (!meant) throw new Fault('input-wrong', words.passages.expired);
  const cut = await cutOut(desk, server, meant);
  if (!cut) throw new Fault('input-wrong', words.passages.gone);
  return cut;
}
