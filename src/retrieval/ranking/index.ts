import { bestOfParagraph, type Evidence, evidenceUpTo, gather } from '../features/index.ts';
import type { Column } from '../features/types.ts';
import type { ArticleIndex } from '../indexing/index.ts';
import { type Answerability, answerability } from './answerability.ts';
import { columnsOf } from './columns.ts';
import { weigh } from './weigh.ts';
import { WEIGHTS } from './weights.ts';

/** How an article answers a question. Scores compare within one ranking only; larger is better. */
export type Ranking = Readonly<{
  evidence: Evidence;
  /** By paragraph, in the article's order; only the first `upTo`, where that was asked. */
  passages: Column;
  /** By sentence, in the annotation's order; only those of the ranked paragraphs. */
  sentences: Column;
  answerability: Answerability;
}>;

/**
 * Ranks an article's sentences by their own evidence and their paragraph's, and its paragraphs by their best sentence.
 * Which paragraph is right is clearer once it is known which sentence would answer; ranking paragraphs first, by weights of
 * their own, and sentences within that was no better anywhere.
 * @param upTo only the first so many paragraphs.
 */
export function rank(index: ArticleIndex, question: string, vector: Float32Array, upTo = Infinity): Ranking {
  const evidence = evidenceUpTo(gather(index, question, vector), upTo);
  const sentences = weigh(columnsOf(evidence), WEIGHTS);
  const passages = bestOfParagraph(sentences, index).subarray(0, evidence.paragraphs.pieces.length);
  return { evidence, passages, sentences, answerability: answerability(evidence, passages, sentences) };
}
