import type { ArticleIndex } from '../indexing/index.ts';
import type { Matches } from '../matching/soft.ts';
import type { ReadQuestion } from '../question.ts';

/** A number for each sentence, or for each paragraph, of the article, in its order. */
export type Column = Float64Array;

/** What every group of features is computed from. */
export type Given = Readonly<{
  index: ArticleIndex;
  question: ReadQuestion;
  /** The question's embedding, unit length. */
  vector: Float32Array;
  matches: Matches;
}>;
