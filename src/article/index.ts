export { isVerbatim, type Quote, quote } from './quote.ts';
export { makeArticle, type Origin, readArticle, slugOf } from './read.ts';
export { splitSentences, splitText } from './split.ts';
export { type PartOfSpeech, type Token, tokenise } from './tokens.ts';
export * from './types.ts';
export { toMarkdown } from './write.ts';
