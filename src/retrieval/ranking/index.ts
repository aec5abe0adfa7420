import { bestOfParagraph, type Evidence, evidenceUpTo, gather } from '../features/index.ts';
import type { Column } from '../features/types.ts';
import type { ArticleIndex } from '../indexing/index.ts';
import { type Answerability, answerability } from './answerability.ts';
import { weigh } from './weigh.ts';
import { PASSAGE_WEIGHTS, SENTENCE_WEIGHTS } from './weights.ts';

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
 * Ranks an article's paragraphs, then its sentences with their paragraph's score, then the paragraphs again by their best
 * sentence: which paragraph is right is clearer once it is known which sentence would answer (1.5 points on SQuAD).
 * @param upTo only the first so many paragraphs.
 */
export function rank(index: ArticleIndex, question: string, vector: Float32Array, upTo = Infinity): Ranking {
  const evidence = evidenceUpTo(gather(index, question, vector), upTo);
  const broadly = weigh(evidence.paragraphs, PASSAGE_WEIGHTS);
  const passage = evidence.sentences.meaning.map((_, i) => broadly[index.sentences[i]!.paragraph]!);
  const sentences = weigh({ ...evidence.sentences, passage }, SENTENCE_WEIGHTS);
  const passages = bestOfParagraph(sentences, index).subarray(0, broadly.length);
  return { evidence, passages, sentences, answerability: answerability(evidence, passages, sentences) };
}
