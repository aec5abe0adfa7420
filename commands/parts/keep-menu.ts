import { type APIActionRowComponent, type APIStringSelectComponent, ComponentType } from 'discord.js';
import type { Quote } from '../../src/article/index.ts';
import { customId, oneLine, pass, type Words } from '../../src/discord/index.ts';
import type { ShelvedArticle } from '../../src/shelf/index.ts';

/** Released, it never changes: messages keep it for ever. */
export const KEEP_PICK_ID = 'keep:pick';

const LONGEST = 100;

/**
 * The menu that keeps one of an answer's quotations. An answer may show nine, and nine more buttons would not fit into
 * the forty components of a message. Its values are indexes into the card.
 */
export function keepMenu(
  id: string,
  { article }: ShelvedArticle,
  quotes: readonly Quote[],
  words: Words,
): APIActionRowComponent<APIStringSelectComponent> {
  const options = quotes.slice(0, 25).map((quote, index) => ({
    value: String(index),
    label: oneLine(words.context.option(quote.paragraph, words.voice[quote.voice]), LONGEST),
    description: oneLine(pass(article, quote), LONGEST) || '…',
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
