export { annotate, annotateSentence } from './annotate.ts';
export { correctSentence } from './correct.ts';
export { CUE_LABELS, type DescribedCue, describeCue, WHOLE_SENTENCE_CUES } from './describe.ts';
export type { Vectors } from './labels/index.ts';
export { piecesOf } from './pieces.ts';
export { annotationRecord } from './record.ts';
export { findStatements, type QuotedSpan, type Quotee, quotedSpans, speakersOf } from './statements/index.ts';
export type * from './types.ts';
