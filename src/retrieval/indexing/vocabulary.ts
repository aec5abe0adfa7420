import { vectorOf } from '../matching/word-vectors.ts';
import { slices } from './fields.ts';
import { NUMBER_WORDS } from './numbers.ts';
import type { IndexedSentence } from './types.ts';
import { fold, stem } from './words.ts';

/** A word of the article, and how else it may be asked for. */
export type Entry = Readonly<{
  stem: string;
  /** The first form in which it occurs. */
  word: string;
  /** How many distinct three-letter pieces the word has. */
  pieces: number;
  /** The place of its word vector, where it has one. */
  vector: number | undefined;
  /** The sentences that hold it, as places in `ArticleIndex.sentences`. */
  sentences: readonly number[];
}>;

/** The article's own words by what a question may call them. */
export type Vocabulary = Readonly<{
  entries: ReadonlyMap<string, Entry>;
  /** Stems of the article by the stem of their dictionary form, and by the number that they name (`#3` for "three"). */
  byLemma: ReadonlyMap<string, readonly string[]>;
  /** Stems by three-letter piece. */
  byPiece: ReadonlyMap<string, readonly string[]>;
  /** The words that an acronym stands for, where the article spells it out: "Long Form Name (LFN)". */
  acronyms: ReadonlyMap<string, readonly string[]>;
}>;

export function vocabularyOf(sentences: readonly IndexedSentence[]): Vocabulary {
  const entries = new Map<string, Entry & { sentences: number[] }>();
  const byLemma = new Map<string, string[]>();
  const byPiece = new Map<string, string[]>();
  sentences.forEach(({ terms }, place) => {
    for (const term of terms) {
      if (term.stop) continue;
      const known = entries.get(term.stem);
      if (!known) {
        const pieces = threes(term.word);
        entries.set(term.stem, {
          stem: term.stem,
          word: term.word,
          pieces: pieces.length,
          vector: vectorOf(term),
          sentences: [place],
        });
        for (const piece of pieces) put(byPiece, piece, term.stem);
      } else if (known.sentences.at(-1) !== place) known.sentences.push(place);
      put(byLemma, term.root, term.stem);
      const number = numberOf(term.word);
      if (number) put(byLemma, number, term.stem);
    }
  });
  return { entries, byLemma, byPiece, acronyms: acronymsOf(sentences) };
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

function put(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
