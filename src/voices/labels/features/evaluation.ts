import type { Match } from '../lexicon.ts';
import { isOwn, isWord, type View, type ZonedToken } from '../view.ts';
import { type FeatureGroup, type Hit, lexiconFeature, measure, ownWords } from './feature.ts';

const readers = [
  lexiconFeature('condemning', 'evaluation', isAdjective),
  lexiconFeature('praising', 'evaluation', isAdjective),
  lexiconFeature('judging-adverbs', 'evaluation'),
  lexiconFeature('loaded-nouns', 'evaluation', isNoun),
  lexiconFeature('charged-nouns', 'evaluation', isNoun),
  lexiconFeature('loaded-verbs', 'evaluation', isVerb),
  lexiconFeature('charged-verbs', 'evaluation', isVerb),
  lexiconFeature('partisan-terms', 'evaluation'),
  lexiconFeature('vivid-verbs', 'evaluation', isVerb),
  lexiconFeature('vivid-words', 'evaluation'),
];

/** Words that judge: whom and what the writer condemns, praises, belittles. */
export const evaluation: FeatureGroup = {
  name: 'evaluation',
  read(view) {
    const found = readers.flatMap((read) => read(view));
    const own = found.filter(({ feature }) => !feature.endsWith('@said')).length;
    return [...found, ...adjectiveForms(view), ...density(view, own)];
  },
};

/** Kinds of words that judge more often than not, by their form: un-, mis-, over-; -ism, -ist; two adjectives in a row. */
function adjectiveForms(view: View): readonly Hit[] {
  const { tokens } = view;
  return [
    ...ownWords(
      view,
      'negative-prefix',
      'evaluation',
      ({ lower, pos }) => pos === 'ADJ' && /^(un|in|im|ir|mis|over|pseudo|ultra|hyper)[a-z]{4,}/.test(lower),
    ),
    ...ownWords(view, 'isms', 'evaluation', ({ lower }) => /^[a-z]{3,}(ism|ists?|ocracy|phobi[ac])$/.test(lower)),
    ...ownWords(
      view,
      'adjective-pair',
      'evaluation',
      ({ pos }, at) => pos === 'ADJ' && followedByAdjective(tokens, at),
    ),
  ];
}

function density(view: View, own: number): readonly Hit[] {
  const words = view.tokens.filter(isWord).length;
  return [
    measure(view, 'evaluation: density', own / Math.sqrt(Math.max(1, words))),
    measure(view, 'evaluation: any', own > 0 ? 1 : 0),
    measure(view, 'evaluation: three or more', own >= 3 ? 1 : 0),
  ];
}

function followedByAdjective(tokens: readonly ZonedToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || !isOwn(next)) return false;
  return next.pos === 'ADJ' || ((next.lower === 'and' || next.lower === ',') && tokens[at + 2]?.pos === 'ADJ');
}

/** A phrase is taken as it stands; a single word must be an adjective, or a participle, and not part of a name. */
function isAdjective(tokens: readonly ZonedToken[], { from, to }: Match): boolean {
  const { pos, lower } = tokens[from]!;
  if (to - from > 1 || pos === 'ADJ' || pos === 'ADV') return true;
  // "is encouraging them" tells what somebody does.
  const progressive = /ing$/.test(lower) && tokens[from - 1]?.lemma === 'be';
  return pos === 'VERB' && /(ed|ing|en)$/.test(lower) && !progressive;
}

function isNoun(tokens: readonly ZonedToken[], { from, to }: Match): boolean {
  return to - from > 1 || tokens[from]!.pos === 'NOUN';
}

function isVerb(tokens: readonly ZonedToken[], { from, to }: Match): boolean {
  return to - from > 1 || tokens[from]!.pos === 'VERB';
}
