import { distance, dot } from '../embeddings/unit.ts';
import { CONTEXT, precedes, type View } from '../indexing/meaning.ts';
import type { Column, Given } from './types.ts';

/** The same meaning: cosines of embeddings, in four views that err in different places. */
export function dense({ index: { meaning, vectors, sentences, paragraphs }, vector }: Given) {
  const inner = Float64Array.from(vectors, (each) => dot(each, vector));
  const ofParagraphs = Float64Array.from(paragraphs, ({ first, end }) => mean(inner.subarray(first, end)));
  return {
    meaning: inner,
    /** Both seen from the article's mean. */
    centredMeaning: cosines(meaning.centred, inner, vector),
    /** The question seen from the mean question, the sentence from the mean sentence. */
    plainMeaning: cosines(meaning.plain, inner, vector),
    /** The sentence together with the one before it. */
    meaningInContext: inner.map((own, i) => {
      const before = precedes(sentences, i) ? inner[i - 1]! : 0;
      return (own + CONTEXT * before) / (meaning.lengthsInContext[i]! || 1);
    }),
    /** By paragraph, seen from the article's mean. */
    centredParagraph: cosines(meaning.centredParagraphs, ofParagraphs, vector),
  } satisfies Record<string, Column>;
}

/** The cosines of the question with each vector of a view, from their inner products as they are. */
function cosines(view: View, inner: Column, question: Float32Array): Column {
  const { origin, questionOrigin, between, onQuestionOrigin, lengths } = view;
  const shift = between - dot(origin, question);
  const length = distance(question, questionOrigin);
  return inner.map((product, i) => {
    const scale = length * lengths[i]!;
    // What lies at the origin has no direction.
    return scale === 0 ? 0 : (product - onQuestionOrigin[i]! + shift) / scale;
  });
}

function mean(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
