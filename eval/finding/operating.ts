import type { ArticleIndex, SentenceEmbeddings } from '../../src/retrieval/index.ts';
import { rank } from '../../src/retrieval/index.ts';
import type { AskedQuestion } from './questions.ts';

/** Wrong silence that a member may meet with, of 100 answered questions. */
const WRONG = 0.08;

/**
 * How well the log-odds that an answer is stated tell answered questions from those that are not, whatever the threshold:
 * the area under the curve, and the share that meets with silence where 8 of 100 answered ones wrongly do.
 */
export async function operatingCurve(
  questions: readonly AskedQuestion[],
  indexes: ReadonlyMap<string, ArticleIndex>,
  embeddings: Pick<SentenceEmbeddings, 'embedQuestion'>,
): Promise<string> {
  const scores: Record<AskedQuestion['kind'], number[]> = { reworded: [], 'not-stated': [], 'off-topic': [] };
  for (const { question, article, kind } of questions) {
    const vector = await embeddings.embedQuestion(question);
    scores[kind].push(rank(indexes.get(article)!, question, vector).answerability.stated);
  }
  const answered = scores.reworded.sort((a, b) => a - b);
  const threshold = answered[Math.floor(WRONG * answered.length)] ?? 0;
  const line = (kind: 'not-stated' | 'off-topic') => {
    const silent = scores[kind].filter((score) => score < threshold).length / (scores[kind].length || 1);
    return `${kind} ${(100 * silent).toFixed(1)} (AUROC ${areaUnderCurve(answered, scores[kind]).toFixed(2)})`;
  };
  return `  at 8 % wrong silence, by \`stated\` alone: ${line('not-stated')}, ${line('off-topic')}`;
}

/** How often one of `higher` is above one of `lower`; a tie counts half. */
function areaUnderCurve(higher: readonly number[], lower: readonly number[]): number {
  let above = 0;
  for (const a of higher) for (const b of lower) above += a > b ? 1 : a === b ? 0.5 : 0;
  return above / (higher.length * lower.length || 1);
}
