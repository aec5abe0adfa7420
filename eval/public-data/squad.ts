import { createAnswering, type Outcome } from '../../src/answering/index.ts';
import { type ArticleIndex, startEmbeddings } from '../../src/retrieval/index.ts';
import { indexThis } from '../finding/shelf.ts';
import { readSquad, type SquadQuestion } from '../finding/squad.ts';
import { type Measure, type Part, share } from '../part.ts';

type Asked = Readonly<{ kind: 'answerable' | 'near-miss' | 'off-topic'; outcome: Outcome; question: SquadQuestion }>;

/** How many questions of the next article each article is asked: it cannot answer them. */
const OFF_TOPIC = 40;

/** Finding and silence on SQuAD 2.0, article by article, in one process. The weights were fitted on the development set. */
export function squadPart(file: string): Part {
  return {
    name: 'squad',
    title: 'SQuAD 2.0: finding the passage, quoting the sentence, keeping silent',
    async run() {
      const articles = readSquad(file);
      const embeddings = startEmbeddings();
      const answering = createAnswering({ embeddings });
      const asked: Asked[] = [];
      try {
        for (const [i, { article, questions }] of articles.entries()) {
          const index = await indexThis(article, embeddings);
          const ask = (text: string) => answering.ask({ text, article: article.slug, library: holding(index) });
          for (const question of questions) {
            const kind = question.answerable ? 'answerable' : 'near-miss';
            asked.push({ kind, question, outcome: await ask(question.text) });
          }
          if (articles.length < 2) continue;
          for (const question of foreign(articles[(i + 1) % articles.length]!.questions))
            asked.push({ kind: 'off-topic', question, outcome: await ask(question.text) });
        }
      } finally {
        await embeddings.close();
      }
      return { measures: measuresOf(asked), misses: [] };
    },
  };
}

/** The shelf with this one article. */
function holding(index: ArticleIndex) {
  const slugs = [index.article.slug];
  return { slugs, candidates: async () => slugs, index: async () => index };
}

/** Some of another article's answerable questions, spread over it. */
function foreign(questions: readonly SquadQuestion[]): readonly SquadQuestion[] {
  const answerable = questions.filter((question) => question.answerable);
  return Array.from({ length: OFF_TOPIC }, (_, i) => answerable[Math.floor((i * answerable.length) / OFF_TOPIC)]!);
}

function measuresOf(asked: readonly Asked[]): readonly Measure[] {
  const of = (kind: Asked['kind']) => asked.filter((one) => one.kind === kind);
  const answerable = of('answerable');
  const reciprocal = answerable.reduce((sum, one) => sum + (rank(one) < 0 ? 0 : 1 / (rank(one) + 1)), 0);
  const silent = ({ outcome }: Asked) => outcome.answer.type === 'absent';
  return [
    share('squad.passage.first', 'passage first', answerable, (one) => rank(one) === 0, { goal: 0.91 }),
    share('squad.passage.three', 'passage among three', answerable, (one) => rank(one) >= 0 && rank(one) < 3),
    {
      id: 'squad.passage.mrr',
      name: 'mean reciprocal rank',
      right: Math.round(reciprocal),
      of: answerable.length,
      score: reciprocal / answerable.length,
      goal: 0.945,
    },
    share('squad.quote.first', 'first quote holds the answer', answerable, (one) => holds(one, 1), { goal: 0.835 }),
    share('squad.quote.three', 'one of three quotes does', answerable, (one) => holds(one, 3)),
    share('squad.silence.wrong', 'silent though answered', answerable, silent, { goal: 0.05, below: true }),
    share('squad.silence.off-topic', 'silent on off-topic', of('off-topic'), silent, { goal: 0.99 }),
    share('squad.silence.near-miss', 'silent on adversarial near-misses', of('near-miss'), silent),
  ];
}

function rank({ question, outcome }: Asked): number {
  return outcome.passages.findIndex(({ paragraph }) => paragraph === question.paragraph + 1);
}

function holds({ question, outcome: { answer } }: Asked, among: number): boolean {
  if (answer.type === 'absent') return false;
  return answer.best.slice(0, among).some(({ text }) => question.answers.some((words) => text.includes(words)));
}
