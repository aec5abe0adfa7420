import type { ArticleIndex } from '../indexing/index.ts';
import type { ReadQuestion } from '../question.ts';

/** A number for each sentence, or for each paragraph, of the article, in its order. */
export type Column = Float64Array;

/** What every group of features is computed from. */
export type Given = Readonly<{
  index: ArticleIndex;
  question: ReadQuestion;
  /** The question's embedding, unit length. */
  vector: Float32Array;
  /** How well each content term of the question is matched in each sentence, 0 to 1: one row a term. */
  matches: readonly Float32Array[];
}>;
