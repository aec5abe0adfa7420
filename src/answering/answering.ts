import { RunnableLambda, RunnableSequence } from '@langchain/core/runnables';
import type { SentenceEmbeddings } from '../retrieval/index.ts';
import { conclude } from './conclude.ts';
import { decide } from './decide.ts';
import { inTurn } from './in-turn.ts';
import { type Retrieved, retrieve } from './retrieve.ts';
import type { Answering, Outcome, Question } from './types.ts';

export type AnsweringOptions = Readonly<{
  embeddings: Pick<SentenceEmbeddings, 'embedQuestion'>;
  /** Above 0 the bot keeps silent more often, below 0 less; in log-odds, so that 1 is a clear step. */
  caution?: number;
}>;

/** Enough to keep the embedding thread busy while this one ranks; more would only make everyone wait longer. */
const ANSWERS_AT_ONCE = 4;

/** Milliseconds that a question may wait for others: somebody who has asked still looks. Discord would allow 15 minutes. */
const LONGEST_WAIT = 4_000;

/** Answers questions from a library: retrieve the passages, decide whether they answer, quote the sentences that do. */
export function createAnswering({ embeddings, caution = 0 }: AnsweringOptions): Answering {
  const chain = RunnableSequence.from<Question, Outcome>([
    RunnableLambda.from((question: Question) => retrieve(question, embeddings)),
    RunnableLambda.from((retrieved: Retrieved) => decide(retrieved, caution + (retrieved.question.caution ?? 0))),
    RunnableLambda.from(conclude),
  ]);
  const turn = inTurn(ANSWERS_AT_ONCE, LONGEST_WAIT);
  return { ask: (question) => turn(() => chain.invoke(question)) };
}
