import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ColumnName } from './columns.ts';

/** Which features rank sentences, in the order of features/index.ts. Leaving some out costs what docs/finding.md says. */
export const FEATURES = [
  'order',
  'previous',
  'centredMeaning',
  'plainMeaning',
  'meaningInContext',
  'coverage',
  'coverageNear',
  'verbs',
  'coverageBack',
  'likeness',
  'likenessNear',
  'likenessBack',
  'figureNear',
  'dateNear',
  'nameNear',
  'thingNear',
  'date',
  'unit',
  'measure',
  'kind',
  'attributed',
  'unasked',
  'quoted',
  'argued',
  'speaker',
  'cause',
  'place',
  'opening',
  'asks',
  'words',
  'phrasing',
  'passage.pieces',
  'passage.centredMeaning',
  'passage.plainMeaning',
  'passage.meaningInContext',
  'passage.order',
  'passage.window',
  'passage.coverage',
  'passage.likeness',
  'passage.covered',
  'passage.coveredAlike',
  'passage.names',
  'passage.kind',
  'passage.phrasing',
  'passage.attributed',
  'passage.quoted',
  'passage.argued',
  'passage.speaker',
  'passage.length',
] as const satisfies readonly ColumnName[];

export type Feature = (typeof FEATURES)[number];

/**
 * Fitted by `npm run fit:finding`: a listwise softmax on SQuAD 2.0's development articles, on the tuning questions of our own
 * and on written articles that the encoder did not learn from; target: the sentences that hold the answer.
 */
export const WEIGHTS = z
  .record(z.enum(FEATURES), z.number())
  .parse(JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')));
