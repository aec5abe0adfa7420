import { createAnswering } from '../src/answering/index.ts';
import { startEmbeddings } from '../src/retrieval/index.ts';
import { ask, type Tally, tally } from './finding/measure.ts';
import { type QuestionSet, readQuestions } from './finding/questions.ts';
import { indexesFor } from './finding/shelf.ts';
import type { Measure, Part } from './part.ts';

/** Finding and silence on our own questions, which are asked in other words than the articles'. */
export const findingParts: readonly Part[] = [
  part('finding', 'Finding, on questions that were tuned on', 'tune'),
  part('finding-held', 'Finding, on articles and questions that nothing was fitted on', 'held-out'),
];

function part(name: string, title: string, set: QuestionSet): Part {
  return {
    name,
    title,
    async run() {
      const questions = readQuestions(set);
      const embeddings = startEmbeddings();
      try {
        const indexes = await indexesFor(questions, embeddings);
        return {
          measures: measuresOf(name, tally(await ask(questions, indexes, createAnswering({ embeddings })))),
          misses: [],
        };
      } finally {
        await embeddings.close();
      }
    },
  };
}

function measuresOf(part: string, t: Tally): readonly Measure[] {
  const mrr = { right: Math.round(t.reciprocalRank), score: t.reciprocalRank / t.answerable };
  return [
    { id: `${part}.passage.first`, name: 'passage first', right: t.passageFirst, of: t.answerable, goal: 0.75 },
    { id: `${part}.passage.three`, name: 'passage among three', right: t.passageInThree, of: t.answerable },
    { id: `${part}.passage.mrr`, name: 'mean reciprocal rank', of: t.answerable, ...mrr },
    { id: `${part}.quote.first`, name: 'first quote answers', right: t.firstQuote, of: t.answerable },
    { id: `${part}.quote.three`, name: 'one of three quotes does', right: t.oneOfThree, of: t.answerable, goal: 0.85 },
    {
      id: `${part}.silence.wrong`,
      name: 'silent though answered',
      right: t.wronglySilent,
      of: t.answerable,
      goal: 0.08,
      below: true,
    },
    {
      id: `${part}.silence.not-stated`,
      name: 'silent on what is not stated',
      right: t.silentNotStated,
      of: t.notStated,
      goal: 0.7,
    },
    {
      id: `${part}.silence.off-topic`,
      name: 'silent on off-topic',
      right: t.silentOffTopic,
      of: t.offTopic,
      goal: 0.99,
    },
  ];
}
