import { centred, dot } from '../embeddings/unit.ts';
import type { Column, Given } from './types.ts';

/** The same meaning: cosines of embeddings. */
export function dense({ index: { meaning }, vector }: Given) {
  const direction = centred(vector, meaning.centre);
  const cosines = (to: Float32Array, vectors: readonly Float32Array[]): Column =>
    Float64Array.from(vectors, (each) => dot(each, to));
  return {
    meaning: cosines(vector, meaning.sentences),
    centredMeaning: cosines(direction, meaning.centredSentences),
    /** By paragraph. */
    centredParagraph: cosines(direction, meaning.centredParagraphs),
  } satisfies Record<string, Column>;
}
