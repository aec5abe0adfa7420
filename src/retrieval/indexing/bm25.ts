import { narrow, packed } from './packed.ts';

/** Okapi BM25 over the documents of one field: paragraphs, sentences, pairs of words or parts of words alike. */
export type Bm25 = Readonly<{
  /** How rare a term is among the documents; largest for one that is in none. */
  idf(term: string): number;
  /** A score for each document, in their order; a term that a query repeats counts once. */
  score(query: readonly string[]): Float64Array;
  /** What a query's distinct terms weigh together: a bound to compare scores of different queries by. */
  weight(query: readonly string[]): number;
}>;

/** The usual constants (Robertson and Zaragoza 2009): how soon repetition stops counting, how much length is discounted. */
const K1 = 1.2;
const B = 0.75;

export function bm25(documents: readonly (readonly string[])[]): Bm25 {
  const postings = packed(count(documents));
  const size = documents.length;
  const lengths = narrow(documents.map(({ length }) => length));
  const mean = documents.reduce((sum, { length }) => sum + length, 0) / size || 1;
  const gain = (frequency: number, document: number) =>
    (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + B * (lengths[document]! / mean)));

  const idf = (term: string) => {
    const holding = postings.listOf(term).length / 2;
    return Math.log(1 + (size - holding + 0.5) / (holding + 0.5));
  };
  return {
    idf,
    score(query) {
      const scores = new Float64Array(size);
      for (const term of new Set(query)) {
        const list = postings.listOf(term);
        if (list.length === 0) continue;
        const weight = idf(term);
        for (let k = 0; k < list.length; k += 2) scores[list[k]!]! += weight * gain(list[k + 1]!, list[k]!);
      }
      return scores;
    },
    weight: (query) => [...new Set(query)].reduce((sum, term) => sum + idf(term), 0),
  };
}

/** Each term's documents, each followed by the term's frequency there. */
function count(documents: readonly (readonly string[])[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  documents.forEach((terms, document) => {
    for (const term of terms) {
      const list = postings.get(term);
      if (!list) postings.set(term, [document, 1]);
      else if (list.at(-2) === document) list[list.length - 1]!++;
      else list.push(document, 1);
    }
  });
  return postings;
}
