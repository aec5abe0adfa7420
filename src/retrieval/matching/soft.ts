import type { ArticleIndex } from '../indexing/index.ts';
import type { Vocabulary } from '../indexing/vocabulary.ts';
import { numberOf, threes } from '../indexing/vocabulary.ts';
import { stem, type Term } from '../indexing/words.ts';
import { secondMentions } from './newsroom.ts';
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
  for (const key of [stem(term.lemma), term.stem, numberOf(term.word)])
    for (const candidate of (key && vocabulary.byLemma.get(key)) || []) put(candidate, SAME_WORD);
  for (const [candidate, alike] of alikeInSpelling(term, vocabulary)) put(candidate, 0.4 + 0.5 * alike);
  for (const relations of [related(term), secondMentions(term.stem)])
    for (const [candidate, strength] of relations) if (vocabulary.entries.has(candidate)) put(candidate, strength);
  if (vocabulary.entries.has(term.stem)) matches.set(term.stem, 1);
  return matches;
}

/** Words of the article by the share of three-letter pieces that they have in common with the question's word. */
function alikeInSpelling({ word }: Term, { entries, byPiece }: Vocabulary): (readonly [string, number])[] {
  if (word.length < LEAST_LETTERS || /\d/.test(word)) return [];
  const pieces = threes(word);
  const shared = new Map<string, number>();
  for (const piece of pieces)
    for (const candidate of byPiece.get(piece) ?? []) shared.set(candidate, (shared.get(candidate) ?? 0) + 1);
  return [...shared].flatMap(([candidate, count]) => {
    const entry = entries.get(candidate)!;
    const alike = (2 * count) / (pieces.length + entry.pieces);
    return entry.word.length >= LEAST_LETTERS && alike >= LEAST_ALIKE ? [[candidate, alike] as const] : [];
  });
}

/** A word that describes somebody counts this much of its match in the sentences that only name them. */
const DESCRIBED = 0.6;

/** How well each question term is matched in each sentence, 0 to 1: one row a term, in the question's order. */
export function matchTerms(terms: readonly Term[], index: ArticleIndex): readonly Float32Array[] {
  const { vocabulary, descriptions } = index;
  return terms.map((term) => {
    const row = new Float32Array(index.sentences.length);
    const put = (places: readonly number[], strength: number) => {
      for (const place of places) if (strength > row[place]!) row[place] = strength;
    };
    const matches = softMatches(term, vocabulary);
    for (const [candidate, strength] of matches) put(vocabulary.entries.get(candidate)!.sentences, strength);
    const spelt = vocabulary.acronyms.get(term.stem);
    if (spelt) put(holdingAll(spelt, vocabulary), SAME_WORD);
    for (const { stems, sentences } of descriptions) {
      const best = stems.reduce((most, each) => Math.max(most, matches.get(each) ?? 0), 0);
      if (best > 0) put(sentences, DESCRIBED * best);
    }
    return row;
  });
}

function holdingAll(stems: readonly string[], { entries }: Vocabulary): readonly number[] {
  const [first = [], ...rest] = stems.map((each) => entries.get(each)?.sentences ?? []);
  return first.filter((place) => rest.every((places) => places.includes(place)));
}
