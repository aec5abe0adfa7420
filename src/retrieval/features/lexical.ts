import { contentStems, neighbours, piecesOf } from '../indexing/fields.ts';
import type { Column, Given } from './types.ts';

/** The same words: BM25 over the article's fields. */
export function lexical({ index: { fields, sentences, paragraphs }, question }: Given) {
  const stems = contentStems(question.terms);
  const sentence = fields.sentence.score(stems);
  const previous: Column = sentence.map((_, i) =>
    i > paragraphs[sentences[i]!.paragraph]!.first ? sentence[i - 1]! : 0,
  );
  return {
    /** By paragraph: four-letter pieces of words. */
    pieces: fields.pieces.score(piecesOf(question.text)),
    /** By paragraph: neighbouring content words. */
    pairs: fields.pairs.score(neighbours(stems)),
    /** By sentence: words in the same order. */
    order: fields.order.score(neighbours(question.terms.map(({ stem }) => stem))),
    /** By sentence: content words, here or in the next sentence. */
    window: fields.window.score(stems),
    /** By sentence: content words of the sentence before. */
    previous,
  } satisfies Record<string, Column>;
}
