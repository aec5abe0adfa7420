import { centred, dot } from '../embeddings/unit.ts';
import { MEAN_QUESTION } from '../indexing/means.ts';
import type { Column, Given } from './types.ts';

/** The same meaning: cosines of embeddings, in four views that err in different places. */
export function dense({ index: { meaning }, vector }: Given) {
  const cosines = (to: Float32Array, vectors: readonly Float32Array[]): Column =>
    Float64Array.from(vectors, (each) => dot(each, to));
  const direction = centred(vector, meaning.centre);
  return {
    meaning: cosines(vector, meaning.sentences),
    /** Both seen from the article's mean. */
    centredMeaning: cosines(direction, meaning.centredSentences),
    /** The question seen from the mean question, the sentence from the mean sentence. */
    plainMeaning: cosines(centred(vector, MEAN_QUESTION), meaning.plainSentences),
    /** The sentence together with the one before it. */
    meaningInContext: cosines(vector, meaning.inContext),
    /** By paragraph, seen from the article's mean. */
    centredParagraph: cosines(direction, meaning.centredParagraphs),
  } satisfies Record<string, Column>;
}
