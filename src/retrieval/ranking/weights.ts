import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Which features rank passages, in the order of features/index.ts. Leaving one out costs what docs/finding.md says. */
export const PASSAGE_FEATURES = [
  'pieces',
  'meaning',
  'centredMeaning',
  'plainMeaning',
  'meaningInContext',
  'order',
  'window',
  'coverage',
  'covered',
  'names',
  'kind',
  'length',
] as const;

/** Which features rank sentences; `passage` is the score of the sentence's paragraph. */
export const SENTENCE_FEATURES = [
  'passage',
  'coverageNear',
  'coverage',
  'meaning',
  'centredMeaning',
  'plainMeaning',
  'meaningInContext',
  'dateNear',
  'figureNear',
  'thingNear',
  'nameNear',
  'verbs',
  'nouns',
  'order',
  'place',
  'previous',
  'opening',
  'unit',
  'date',
  'kind',
  'words',
] as const;

/**
 * Fitted by `npm run fit:finding`: a listwise softmax on SQuAD 2.0's development articles (target: the paragraph that a
 * question was written for, the sentences that hold its answer) and on the tuning half of our own reworded questions,
 * which count six times each.
 */
export const { passage: PASSAGE_WEIGHTS, sentence: SENTENCE_WEIGHTS } = z
  .object({
    passage: z.record(z.enum(PASSAGE_FEATURES), z.number()),
    sentence: z.record(z.enum(SENTENCE_FEATURES), z.number()),
  })
  .parse(JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')));
