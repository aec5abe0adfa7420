import { type FeatureGroup, lexiconFeature, ownPattern, ownWords } from './feature.ts';
import { vouchedCauses } from './vouching.ts';

const readers = [
  lexiconFeature('stance', 'certainty'),
  lexiconFeature('intensifiers', 'intensifier'),
  lexiconFeature('absolutes', 'generalisation'),
  lexiconFeature('hedges', 'hedge'),
  lexiconFeature('contempt', 'generalisation'),
];

const NEGATIONS = new Set(["n't", 'not', 'no', 'never', 'nor', 'neither', 'cannot', 'without', 'nothing', 'none']);

/** How strongly the writer puts it: sure, absolute, denying, weighing. */
export const certainty: FeatureGroup = {
  name: 'certainty',
  read: (view) => [
    ...readers.flatMap((read) => read(view)),
    ...vouchedCauses(view),
    ...ownWords(view, 'negation', 'certainty', ({ lower }) => NEGATIONS.has(lower)),
    ...ownPattern(view, 'all-or-none', 'generalisation', /\b(?:any|every|all|always|ever)\b/),
    ...ownPattern(
      view,
      'superlative',
      'intensifier',
      /\b(?:the|his|her|their|our|its) (?:most|least|best|worst|greatest|biggest|only|very|real|true)\b/,
    ),
    ...ownPattern(view, 'so-that', 'intensifier', /\b(?:so|too|such an?|how) [a-z]{3,20} (?:that|to|as)\b/),
  ],
};
