export { annotate, annotateSentence, isEnglish } from './annotate.ts';
export { type CorrectionBy, correctSentence } from './correct.ts';
export { type DescribedCue, describeCue } from './describe.ts';
export type { Vectors } from './labels/index.ts';
export { findStatements } from './statements/index.ts';
export type * from './types.ts';
