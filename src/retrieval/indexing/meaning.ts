import { distance, dot, mean } from '../embeddings/unit.ts';
import { MEAN_QUESTION, MEAN_SENTENCE } from './means.ts';
import type { IndexedParagraph, IndexedSentence } from './types.ts';

/**
 * The article's vectors as they are compared with a question's. What all its sentences share says nothing about where an
 * answer stands, so they are also seen from the article's mean ("centred") and from any article's mean ("plain").
 */
export type Meaning = Readonly<{
  centred: View;
  plain: View;
  /** By paragraph, the mean of its sentences, centred: as good as embedding the paragraph, at no cost. */
  centredParagraphs: View;
  /** The length of each sentence's vector with half of the one before it in its paragraph. */
  lengthsInContext: Float64Array;
}>;

/**
 * Vectors seen from one origin, the question from its own. The cosine of two such directions follows from the inner product
 * of vector and question as they are: a view keeps two numbers a vector, where turned vectors took 100 kB an article each.
 */
export type View = Readonly<{
  origin: Float32Array;
  questionOrigin: Float32Array;
  /** The inner product of the two origins. */
  between: number;
  /** Each vector's inner product with the question's origin. */
  onQuestionOrigin: Float64Array;
  /** How far each vector lies from its origin. */
  lengths: Float64Array;
}>;

/** How much of the sentence before counts. */
export const CONTEXT = 0.5;

export function meaningOf(
  vectors: readonly Float32Array[],
  sentences: readonly IndexedSentence[],
  paragraphs: readonly IndexedParagraph[],
): Meaning {
  const dimension = vectors[0]?.length ?? MEAN_SENTENCE.length;
  const centre = mean(vectors, dimension);
  const means = paragraphs.map(({ first, end }) => mean(vectors.slice(first, end), dimension));
  return {
    centred: viewFrom(centre, centre, vectors),
    plain: viewFrom(MEAN_SENTENCE, MEAN_QUESTION, vectors),
    centredParagraphs: viewFrom(centre, centre, means),
    lengthsInContext: Float64Array.from(vectors, (vector, i) => {
      const before = precedes(sentences, i) ? vectors[i - 1]! : undefined;
      return before ? Math.hypot(...vector.map((x, k) => x + CONTEXT * before[k]!)) : 1;
    }),
  };
}

/** Whether the sentence before stands in the same paragraph. */
export function precedes(sentences: readonly IndexedSentence[], place: number): boolean {
  return place > 0 && sentences[place - 1]!.paragraph === sentences[place]!.paragraph;
}

/** @throws RangeError where a number is not finite: one NaN would poison every ranking of the article */
function viewFrom(origin: Float32Array, questionOrigin: Float32Array, vectors: readonly Float32Array[]): View {
  const lengths = Float64Array.from(vectors, (vector) => distance(vector, origin));
  if (!lengths.every(Number.isFinite)) throw new RangeError('a vector holds a number that is not finite');
  return {
    origin,
    questionOrigin,
    between: dot(origin, questionOrigin),
    onQuestionOrigin: Float64Array.from(vectors, (vector) => dot(vector, questionOrigin)),
    lengths,
  };
}
