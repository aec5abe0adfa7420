import { centred, mean, unit } from '../embeddings/unit.ts';
import { MEAN_SENTENCE } from './means.ts';
import type { IndexedParagraph, IndexedSentence } from './types.ts';

/**
 * The article's vectors. What all its sentences share says nothing about where an answer stands, so each vector is also
 * kept as its direction from the article's mean ("centred") and from any article's mean ("plain").
 */
export type Meaning = Readonly<{
  centre: Float32Array;
  sentences: readonly Float32Array[];
  centredSentences: readonly Float32Array[];
  plainSentences: readonly Float32Array[];
  /** Each sentence with half of the one before it in its paragraph. */
  inContext: readonly Float32Array[];
  /** The mean of a paragraph's sentences, centred: as good as embedding the paragraph, at no cost. */
  centredParagraphs: readonly Float32Array[];
}>;

const CONTEXT = 0.5;

export function meaningOf(
  vectors: readonly Float32Array[],
  sentences: readonly IndexedSentence[],
  paragraphs: readonly IndexedParagraph[],
): Meaning {
  const dimension = vectors[0]?.length ?? 0;
  const centre = mean(vectors, dimension);
  return {
    centre,
    sentences: vectors,
    centredSentences: vectors.map((vector) => centred(vector, centre)),
    plainSentences: vectors.map((vector) => centred(vector, MEAN_SENTENCE)),
    inContext: vectors.map((vector, i) => {
      const before = vectors[i - 1];
      return before && sentences[i - 1]!.paragraph === sentences[i]!.paragraph
        ? unit(vector.map((x, k) => x + CONTEXT * before[k]!))
        : vector;
    }),
    centredParagraphs: paragraphs.map(({ first, end }) => centred(mean(vectors.slice(first, end), dimension), centre)),
  };
}
