export { makeArticle, slugOf } from './make.ts';
export { isVerbatim, type Quote, quote } from './quote.ts';
export type { Origin } from './read/draft.ts';
export { languageOf } from './read/language.ts';
export { readArticle, readDocument } from './read.ts';
export { splitSentences, splitText } from './split.ts';
export { type PartOfSpeech, type Token, tokenise } from './tokens.ts';
export * from './types.ts';
export { toMarkdown } from './write.ts';
