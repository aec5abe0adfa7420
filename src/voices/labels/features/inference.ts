import { type FeatureGroup, lexiconFeature, ownPattern } from './feature.ts';

const readers = [
  lexiconFeature('inference', 'inference'),
  lexiconFeature('conclusion-nouns', 'inference'),
  lexiconFeature('connectives', 'inference'),
  lexiconFeature('comparisons', 'comparison'),
];

const PATTERNS: readonly (readonly [string, RegExp])[] = [
  [
    'not-but',
    /\bnot (?:because|only|just|merely|simply|primarily|so much|an? |the |about )[^.]{0,120}\b(?:but|rather)\b/,
  ],
  ['what-is', /^["(]?(?:what|the (?:real |only |main |biggest |key )?[a-z]{4,14}) [^,.]{0,40}\b(?:is|are|was)\b/],
  [
    'it-is-so-that',
    /\b(?:it|that|this)(?:'s| is| was| would be| seems|'s not| is not) (?:[a-z]{2,14} )?[a-z]{3,16} (?:that|to|how|when|if)\b/,
  ],
  ['likening', /\blike (?:an?|the|some|so many)\b/],
  ['as-if', /\bas (?:if|though)\b/],
  ['more-than', /\b(?:more|less|better|worse|rather|other) (?:[a-z-]{2,16} )?than\b/],
  ['because', /\b(?:because|since|therefore|thus|hence|so that)\b/],
  [
    'wants-to',
    /\b(?:wants?|seeks?|tr(?:y|ies|ying)|hopes?|aims?|refuses?|pretends?|loves?|likes?) (?:us |you |everyone |people )?to\b/,
  ],
  [
    'is-a',
    /\b(?:is|are|was|were|'s|'re|remains|becomes?|became) (?:not |n't |no |simply |merely |just |nothing |still |really |truly )?(?:an?|the|one) [a-z]+/,
  ],
];

/** Steps of an argument: drawing a conclusion, setting one claim against another, likening. */
export const inference: FeatureGroup = {
  name: 'inference',
  read: (view) => [
    ...readers.flatMap((read) => read(view)),
    ...PATTERNS.flatMap(([feature, pattern]) =>
      ownPattern(view, feature, feature === 'likening' || feature === 'as-if' ? 'comparison' : 'inference', pattern),
    ),
  ],
};
