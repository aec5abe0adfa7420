import { type Bm25, bm25 } from './bm25.ts';
import type { IndexedSentence } from './types.ts';
import { fold, STOP, type Term } from './words.ts';

/** The article's words, counted in four ways; each field answers for a kind of likeness that the others miss. */
export type Fields = Readonly<{
  /** Content stems of each sentence. */
  sentence: Bm25;
  /** Content stems of each sentence and the one after it in its paragraph. */
  window: Bm25;
  /** Neighbouring stems of each sentence, function words included: the order of words. */
  order: Bm25;
  /** Four-letter pieces of the words of each paragraph: inflections, compounds, misspellings. */
  pieces: Bm25;
}>;

export function fieldsOf(sentences: readonly IndexedSentence[], paragraphs: readonly string[]): Fields {
  return {
    sentence: bm25(sentences.map(({ stems }) => stems)),
    window: bm25(
      sentences.map(({ stems, paragraph }, i) => {
        const next = sentences[i + 1];
        return next?.paragraph === paragraph ? [...stems, ...next.stems] : stems;
      }),
    ),
    order: bm25(sentences.map(({ terms }) => neighbours(terms.map(({ stem }) => stem)))),
    pieces: bm25(paragraphs.map(piecesOf)),
  };
}

/** The stems of the terms that carry a subject. */
export function contentStems(terms: readonly Term[]): readonly string[] {
  return terms.filter(({ stop }) => !stop).map(({ stem }) => stem);
}

export function neighbours(stems: readonly string[]): readonly string[] {
  return stems.slice(1).map((stem, i) => `${stems[i]} ${stem}`);
}

const PIECE = 4;

/** The four-letter pieces of a text's content words, each word between `_`; a shorter word is one piece. */
export function piecesOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !STOP.has(word))
    .flatMap((word) => slices(`_${word}_`, PIECE));
}

/** Every run of `length` characters in a word; the word itself where it is shorter. */
export function slices(word: string, length: number): readonly string[] {
  if (word.length <= length) return [word];
  return Array.from({ length: word.length - length + 1 }, (_, i) => word.slice(i, i + length));
}
