import { RunnableLambda, RunnableSequence } from '@langchain/core/runnables';
import type { SentenceEmbeddings } from '../retrieval/index.ts';
import { conclude } from './conclude.ts';
import { decide } from './decide.ts';
import { retrieve } from './retrieve.ts';
import type { Answering, Outcome, Question } from './types.ts';

/** Answers questions from a library: retrieve the passages, decide whether they answer, quote the sentences that do. */
export function createAnswering({
  embeddings,
}: Readonly<{ embeddings: Pick<SentenceEmbeddings, 'embedQuestion'> }>): Answering {
  const chain = RunnableSequence.from<Question, Outcome>([
    RunnableLambda.from((question: Question) => retrieve(question, embeddings)),
    RunnableLambda.from(decide),
    RunnableLambda.from(conclude),
  ]);
  return { ask: (question) => chain.invoke(question) };
}
