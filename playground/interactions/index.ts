export { answer } from './callback.ts';
export { answerOf, editAnswer, followUp } from './follow-up.ts';
export { ACKNOWLEDGE_MS, Interactions, TOKEN_LIFE_MS } from './interactions.ts';
export * from './types.ts';
