import { type Blocks, button, customId, row, type Shown, type Words } from '../../src/discord/index.ts';
import { keepMenu } from './keep-menu.ts';
import { supportMenu } from './passages-page.ts';

/** The prefixes of an answer's buttons. Released ones never change: messages keep them for ever. */
export const CONTEXT = 'ask:context';
export const REASONS = 'ask:why';
export const SHARE = 'ask:share';

/** A shared answer has no *Share*; a private one that was shared shows it as done. */
export function answerButtons(shown: Shown, id: string, words: Words, state: 'unshared' | 'shared' | 'public'): Blocks {
  const { button: label } = words;
  const onQuotes = [button(customId(CONTEXT, id), label.context), button(customId(REASONS, id), label.reasons)];
  const sharing = button(customId(SHARE, id), state === 'shared' ? label.shared : label.share, state === 'shared');
  const all = [...(shown.quotes.length > 0 ? onQuotes : []), ...(state === 'public' ? [] : [sharing])];
  return [...(all.length > 0 ? [row(...all)] : []), ...menus(shown, id, words)];
}

/** Below an answer's quotations: keep one, or see what is offered for an argument among them. */
function menus({ shelved, quotes }: Shown, id: string, words: Words): Blocks {
  if (quotes.length === 0) return [];
  const argued = quotes.flatMap(({ quote }, index) =>
    quote.voice === 'argued' ? [{ cut: { shelved, quote }, index }] : [],
  );
  const kept = quotes.map(({ quote }) => ({ shelved, quote }));
  return [keepMenu(id, kept, words), ...(argued.length > 0 ? [supportMenu(id, argued, words)] : [])];
}
