export { answer } from './callback.ts';
export { answerOf, editAnswer, followUp } from './follow-up.ts';
export { Interactions } from './interactions.ts';
export * from './types.ts';
