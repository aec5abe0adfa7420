export { createAnswering } from './answering.ts';
export type * from './types.ts';
