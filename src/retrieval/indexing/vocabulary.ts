import { vectorOf } from '../matching/word-vectors.ts';
import { slices } from './fields.ts';
import { NUMBER_WORDS } from './numbers.ts';
import { type Numbers, narrow, type Packed, packed } from './packed.ts';
import type { IndexedSentence } from './types.ts';
import { fold, stem, type Term } from './words.ts';

/**
 * The article's own words by what a question may call them. A word is known by its stem; stems have places, from 0, and
 * what is told of each is told by its place.
 */
export type Vocabulary = Readonly<{
  /** The sentences that hold each stem, as places in `ArticleIndex.sentences`. */
  sentences: Packed;
  /** How many letters, and distinct three-letter pieces, the first form has in which it occurs. */
  letters: Numbers;
  pieces: Numbers;
  /** The place of its word vector; −1 where it has none. */
  wordVectors: Int32Array;
  /** Places by the stem of their dictionary form, and by the number that they name (`#3` for "three"). */
  byLemma: Packed;
  /** Places by three-letter piece. */
  byPiece: Packed;
  /** The words that an acronym stands for, where the article spells it out: "Long Form Name (LFN)". */
  acronyms: ReadonlyMap<string, readonly string[]>;
}>;

export function vocabularyOf(sentences: readonly IndexedSentence[]): Vocabulary {
  const first = new Map<string, Term>();
  const holding = new Map<string, Set<number>>();
  sentences.forEach(({ terms }, i) => {
    for (const term of terms) {
      if (term.stop) continue;
      if (!first.has(term.stem)) first.set(term.stem, term);
      put(holding, term.stem, i);
    }
  });
  const stems = packed(holding);
  const firsts = Array.from({ length: stems.size }, (_, place) => first.get(stems.wordAt(place))!);
  const byLemma = new Map<string, Set<number>>();
  for (const { terms } of sentences)
    for (const { stem, root, word, stop } of terms) {
      if (stop) continue;
      const place = stems.placeOf(stem);
      put(byLemma, root, place);
      const number = numberOf(word);
      if (number) put(byLemma, number, place);
    }
  const byPiece = new Map<string, Set<number>>();
  const pieces = firsts.map(({ word }) => threes(word));
  for (const [place, each] of pieces.entries()) for (const piece of each) put(byPiece, piece, place);
  return {
    sentences: stems,
    letters: narrow(firsts.map(({ word }) => word.length)),
    pieces: narrow(pieces.map(({ length }) => length)),
    wordVectors: Int32Array.from(firsts, (term) => vectorOf(term) ?? -1),
    byLemma: packed(byLemma),
    byPiece: packed(byPiece),
    acronyms: acronymsOf(sentences),
  };
}

export function hasStem({ sentences }: Vocabulary, stem: string): boolean {
  return sentences.placeOf(stem) >= 0;
}

/** Distinct three-letter pieces of a word between `_`. */
export function threes(word: string): readonly string[] {
  return [...new Set(slices(`_${word}_`, 3))];
}

/** `#3` for "three" and "3", so that they meet; undefined for other words. */
export function numberOf(word: string): string | undefined {
  const value = NUMBER_WORDS.get(word);
  if (value !== undefined) return `#${value}`;
  return /^\d/.test(word) ? `#${word}` : undefined;
}

/** "Long Form Name (LFN)": each capitalised word gives a letter. Bounded repetition keeps it linear. */
const SPELT_OUT = /((?:[A-Z][\w-]{0,40} (?:(?:of|the|and|for|on|in|de) ){0,2}){2,8})\(([A-Z]{2,6})s?\b/g;

function acronymsOf(sentences: readonly IndexedSentence[]): ReadonlyMap<string, readonly string[]> {
  const acronyms = new Map<string, readonly string[]>();
  for (const { text } of sentences)
    for (const [, long, short] of text.matchAll(SPELT_OUT)) {
      const words = long!
        .split(' ')
        .filter((word) => /^[A-Z]/.test(word))
        .slice(-short!.length);
      if (words.map((word) => word[0]).join('') !== short) continue;
      acronyms.set(
        stem(fold(short)),
        words.map((word) => stem(fold(word))),
      );
    }
  return acronyms;
}

function put(map: Map<string, Set<number>>, key: string, value: number): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
