import { centred, mean } from '../embeddings/unit.ts';
import type { IndexedParagraph } from './types.ts';

/**
 * The article's vectors. What all its sentences share says nothing about where an answer stands, so each vector is also
 * kept as its direction from the article's mean ("centred").
 */
export type Meaning = Readonly<{
  centre: Float32Array;
  sentences: readonly Float32Array[];
  centredSentences: readonly Float32Array[];
  /** The mean of a paragraph's sentences, centred: as good as embedding the paragraph, at no cost. */
  centredParagraphs: readonly Float32Array[];
}>;

export function meaningOf(vectors: readonly Float32Array[], paragraphs: readonly IndexedParagraph[]): Meaning {
  const dimension = vectors[0]?.length ?? 0;
  const centre = mean(vectors, dimension);
  return {
    centre,
    sentences: vectors,
    centredSentences: vectors.map((vector) => centred(vector, centre)),
    centredParagraphs: paragraphs.map(({ first, end }) => centred(mean(vectors.slice(first, end), dimension), centre)),
  };
}
