import { type APIActionRowComponent, type APIStringSelectComponent, ComponentType } from 'discord.js';
import type { Quote } from '../../src/article/index.ts';
import { customId, oneLine, pass, type Words } from '../../src/discord/index.ts';
import type { ShelvedArticle } from '../../src/shelf/index.ts';

/** Released, it never changes: messages keep it for ever. */
export const KEEP_PICK_ID = 'keep:pick';

const LONGEST = 100;

/**
 * The menu that keeps one of a message's quotations, where they are too many to have a button each: an answer may show
 * nine, and a message has forty components at most. Its values are indexes into the card.
 */
export function keepMenu(
  id: string,
  quotes: readonly Readonly<{ shelved: ShelvedArticle; quote: Quote }>[],
  words: Words,
): APIActionRowComponent<APIStringSelectComponent> {
  const options = quotes.slice(0, 25).map(({ shelved, quote }, index) => ({
    value: String(index),
    label: oneLine(words.context.option(quote.paragraph, words.voice[quote.voice]), LONGEST),
    description: oneLine(pass(shelved.article, quote), LONGEST) || '…',
  }));
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: customId(KEEP_PICK_ID, id),
        placeholder: words.keep.pick,
        options,
      },
    ],
  };
}
