export { annotate, annotateSentence } from './annotate.ts';
export type { Vectors } from './labels/index.ts';
export { findStatements } from './statements/index.ts';
export type * from './types.ts';
