import { isWord, spanOf, type View } from '../view.ts';
import { type FeatureGroup, lexiconFeature } from './feature.ts';

const mockery = lexiconFeature('mockery', 'sarcasm');

/** Mockery, and quotation marks round a word that the writer keeps at arm's length. */
export const irony: FeatureGroup = {
  name: 'irony',
  read: (view) => [...mockery(view), ...scareQuotes(view)],
};

/** Phrases in quotation marks; a title or name (mostly capitals) is not held at arm's length. */
function scareQuotes({ tokens }: View) {
  const phrases: (typeof tokens)[number][][] = [];
  tokens.forEach((token, i) => {
    if (token.zone !== 'phrase') return;
    if (tokens[i - 1]?.zone === 'phrase') phrases.at(-1)!.push(token);
    else phrases.push([token]);
  });
  return phrases.flatMap((phrase) => {
    const words = phrase.filter(isWord);
    const capitals = words.filter(({ value }) => /^\p{Lu}/u.test(value)).length;
    if (words.length === 0 || (words.length > 1 && capitals > words.length * 0.6)) return [];
    return [
      { feature: 'scare-quotes', kind: 'scare-quotes' as const, span: spanOf(phrase[0]!, phrase.at(-1)!), amount: 1 },
    ];
  });
}
