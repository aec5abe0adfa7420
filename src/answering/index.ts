export { type AnsweringOptions, createAnswering } from './answering.ts';
export type * from './types.ts';
