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

type Posting = { document: number; gain: number };

export function bm25(documents: readonly (readonly string[])[]): Bm25 {
  const postings = count(documents);
  const size = documents.length;
  const mean = documents.reduce((sum, { length }) => sum + length, 0) / size || 1;
  for (const list of postings.values())
    for (const posting of list) {
      const length = documents[posting.document]!.length / mean;
      posting.gain = (posting.gain * (K1 + 1)) / (posting.gain + K1 * (1 - B + B * length));
    }

  const idf = (term: string) => {
    const holding = postings.get(term)?.length ?? 0;
    return Math.log(1 + (size - holding + 0.5) / (holding + 0.5));
  };
  return {
    idf,
    score(query) {
      const scores = new Float64Array(size);
      for (const term of new Set(query)) {
        const weight = idf(term);
        for (const { document, gain } of postings.get(term) ?? []) scores[document]! += weight * gain;
      }
      return scores;
    },
    weight: (query) => [...new Set(query)].reduce((sum, term) => sum + idf(term), 0),
  };
}

/** Each term's documents with its frequency there. */
function count(documents: readonly (readonly string[])[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  documents.forEach((terms, document) => {
    for (const term of terms) {
      const list = postings.get(term);
      const last = list?.at(-1);
      if (!list) postings.set(term, [{ document, gain: 1 }]);
      else if (last?.document === document) last.gain++;
      else list.push({ document, gain: 1 });
    }
  });
  return postings;
}
