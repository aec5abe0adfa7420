import type { ArticleIndex } from '../indexing/index.ts';
import type { Numbers } from '../indexing/packed.ts';
import type { Vocabulary } from '../indexing/vocabulary.ts';
import { hasStem, numberOf, threes } from '../indexing/vocabulary.ts';
import type { Term } from '../indexing/words.ts';
import type { ReadQuestion } from '../question.ts';
import { secondMentions } from './newsroom.ts';
import { matchPhrases } from './phrases.ts';
import { likeness, vectorOf } from './word-vectors.ts';
import { related } from './wordnet.ts';

/** Another word form of the same dictionary form, a number word for a digit, an acronym for its words. */
const SAME_WORD = 0.95;
/** Spelling alone: enough shared three-letter pieces (Dice), in words long enough for that to mean something. */
const LEAST_ALIKE = 0.6;
const LEAST_LETTERS = 5;

/**
 * The article's words that may stand for a question's word, by stem, with how surely: 1 for the same stem, less for a
 * form of it, a like spelling, a relation in WordNet.
 */
export function softMatches(term: Term, vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const matches = new Map<string, number>();
  const put = (candidate: string, strength: number) => {
    if (strength > (matches.get(candidate) ?? 0)) matches.set(candidate, strength);
  };
  for (const key of [term.root, term.stem, numberOf(term.word)])
    for (const place of key ? vocabulary.byLemma.listOf(key) : []) put(vocabulary.sentences.wordAt(place), SAME_WORD);
  for (const [candidate, alike] of alikeInSpelling(term, vocabulary)) put(candidate, 0.4 + 0.5 * alike);
  for (const relations of [related(term), secondMentions(term.stem)])
    for (const [candidate, strength] of relations) if (hasStem(vocabulary, candidate)) put(candidate, strength);
  if (hasStem(vocabulary, term.stem)) matches.set(term.stem, 1);
  return matches;
}

/** Words of the article by the share of three-letter pieces that they have in common with the question's word. */
function alikeInSpelling({ word }: Term, vocabulary: Vocabulary): (readonly [string, number])[] {
  if (word.length < LEAST_LETTERS || /\d/.test(word)) return [];
  const { sentences, letters, pieces, byPiece } = vocabulary;
  const asked = threes(word);
  const shared = new Map<number, number>();
  for (const piece of asked) for (const place of byPiece.listOf(piece)) shared.set(place, (shared.get(place) ?? 0) + 1);
  return [...shared].flatMap(([place, count]) => {
    const alike = (2 * count) / (asked.length + pieces[place]!);
    return letters[place]! >= LEAST_LETTERS && alike >= LEAST_ALIKE ? [[sentences.wordAt(place), alike] as const] : [];
  });
}

/** A word that describes somebody counts this much of its match in the sentences that only name them. */
const DESCRIBED = 0.6;
/** Cosines of word vectors below this say nothing. */
const LEAST_LIKENESS = 0.2;

/** How well a question is matched, 0 to 1: rows and columns over the article's sentences. */
export type Matches = Readonly<{
  /** Each content term of the question, in order: itself, its forms, and what is known to stand for it. */
  known: readonly Float32Array[];
  /** The same, or the word used most alike (the cosine of word vectors) where that is more. */
  alike: readonly Float32Array[];
  /** The question's phrasing ("who runs"), by a phrase of its cluster in the thesaurus ("headed by"). */
  phrasing: Float64Array;
}>;

export function matchQuestion(
  { terms, content }: Pick<ReadQuestion, 'terms' | 'content'>,
  index: ArticleIndex,
): Matches {
  const known = matchTerms(content, index);
  const phrasing = new Float64Array(index.sentences.length);
  const rows = new Map(content.map(({ stem: own }, i) => [own, known[i]!]));
  for (const { from, words, strength, sentences } of matchPhrases(terms, index)) {
    const asked = terms.slice(from, from + words);
    for (const { stem: own } of asked) raise(rows.get(own), sentences, strength);
    if (asked.some(({ stop }) => stop)) raise(phrasing, sentences, strength);
  }
  return { known, alike: content.map((term, i) => alikeTo(term, known[i]!, index)), phrasing };
}

/** How well each question term is matched in each sentence, 0 to 1: one row a term, in the question's order. */
export function matchTerms(terms: readonly Term[], index: ArticleIndex): readonly Float32Array[] {
  const { vocabulary, descriptions } = index;
  return terms.map((term) => {
    const row = new Float32Array(index.sentences.length);
    const matches = softMatches(term, vocabulary);
    for (const [candidate, strength] of matches) raise(row, vocabulary.sentences.listOf(candidate), strength);
    const spelt = vocabulary.acronyms.get(term.stem);
    if (spelt) raise(row, holdingAll(spelt, vocabulary), SAME_WORD);
    for (const { stems, sentences } of descriptions) {
      const best = stems.reduce((most, each) => Math.max(most, matches.get(each) ?? 0), 0);
      if (best > 0) raise(row, sentences, DESCRIBED * best);
    }
    return row;
  });
}

function alikeTo(term: Term, known: Float32Array, { vocabulary }: ArticleIndex): Float32Array {
  const vector = vectorOf(term);
  const row = known.slice();
  if (vector === undefined) return row;
  vocabulary.wordVectors.forEach((other, place) => {
    const alike = other < 0 ? 0 : likeness(vector, other);
    if (alike > LEAST_LIKENESS) raise(row, vocabulary.sentences.listAt(place), alike);
  });
  return row;
}

type Places = readonly number[] | Numbers;

/** Brings a row up to `strength` at some places. */
function raise(row: Float32Array | Float64Array | undefined, places: Places, strength: number): void {
  for (const place of row ? places : []) if (strength > row![place]!) row![place] = strength;
}

function holdingAll(stems: readonly string[], { sentences }: Vocabulary): readonly number[] {
  const [first = [], ...rest] = stems.map((each) => [...sentences.listOf(each)]);
  return first.filter((place) => rest.every((places) => places.includes(place)));
}
