import type { Article, SentenceSpan } from '../../article/index.ts';
import type { Sentence, Statement } from '../types.ts';

/** One unit-length sentence embedding a sentence, in the sentences' order; a missing one is done without. */
export type Vectors = readonly (Float32Array | undefined)[];

/** Labels each sentence of an article with its voice, the cues that led to it, and how sure that is. */
export function labelSentences(
  _article: Article,
  sentences: readonly SentenceSpan[],
  _statements: readonly Statement[],
  _vectors?: Vectors,
): readonly Sentence[] {
  return sentences.map((sentence) => ({ ...sentence, voice: 'reported', sure: false, cues: [], loaded: [] }));
}
