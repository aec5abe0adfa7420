import type { Answering, Outcome } from '../../src/answering/index.ts';
import type { ArticleIndex } from '../../src/retrieval/index.ts';
import type { AskedQuestion } from './questions.ts';

/** What asking a set of questions gave, counted. */
export type Tally = {
  answerable: number;
  passageFirst: number;
  passageInThree: number;
  reciprocalRank: number;
  firstQuote: number;
  oneOfThree: number;
  wronglySilent: number;
  wronglyDoubtful: number;
  notStated: number;
  silentNotStated: number;
  doubtfulNotStated: number;
  offTopic: number;
  silentOffTopic: number;
};

/** Where a question's answer was and what was made of it. */
export type Asked = Readonly<{ question: AskedQuestion; outcome: Outcome; rank: number }>;

/** Asks each question about its article. */
export async function ask(
  questions: readonly AskedQuestion[],
  indexes: ReadonlyMap<string, ArticleIndex>,
  answering: Answering,
): Promise<readonly Asked[]> {
  const slugs = [...indexes.keys()];
  const library = { slugs, candidates: async () => slugs, index: async (slug: string) => indexes.get(slug)! };
  const asked: Asked[] = [];
  for (const question of questions) {
    const outcome = await answering.ask({ text: question.question, library, article: question.article });
    const right = new Set(question.gold.map(({ sentence }) => Number(sentence.split('.')[0])));
    asked.push({ question, outcome, rank: outcome.passages.findIndex(({ paragraph }) => right.has(paragraph)) });
  }
  return asked;
}

/** Counts. The quotes of a wrongly silent answer count as not shown. */
export function tally(asked: readonly Asked[]): Tally {
  const sum = {
    answerable: 0,
    passageFirst: 0,
    passageInThree: 0,
    reciprocalRank: 0,
    firstQuote: 0,
    oneOfThree: 0,
    wronglySilent: 0,
    wronglyDoubtful: 0,
    notStated: 0,
    silentNotStated: 0,
    doubtfulNotStated: 0,
    offTopic: 0,
    silentOffTopic: 0,
  };
  for (const { question, outcome, rank } of asked) {
    const { answer } = outcome;
    const silent = answer.type === 'absent';
    const doubtful = answer.type === 'found' && answer.doubtful;
    if (question.kind === 'off-topic') {
      sum.offTopic++;
      if (silent) sum.silentOffTopic++;
    } else if (question.kind === 'not-stated') {
      sum.notStated++;
      if (silent) sum.silentNotStated++;
      if (doubtful) sum.doubtfulNotStated++;
    } else {
      const quotes = answer.type === 'found' ? answer.best.map(({ text }) => text) : [];
      const answers = (text: string | undefined) => question.gold.some(({ holds }) => text?.includes(holds));
      sum.answerable++;
      if (rank === 0) sum.passageFirst++;
      if (rank >= 0 && rank < 3) sum.passageInThree++;
      if (rank >= 0) sum.reciprocalRank += 1 / (rank + 1);
      if (answers(quotes[0])) sum.firstQuote++;
      if (quotes.slice(0, 3).some(answers)) sum.oneOfThree++;
      if (silent) sum.wronglySilent++;
      if (doubtful) sum.wronglyDoubtful++;
    }
  }
  return sum;
}

/** The figures of a tally, in lines for a terminal. */
export function report(name: string, t: Tally): string {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(5);
  return [
    `${name}: ${t.answerable} reworded questions, ${t.notStated} not stated, ${t.offTopic} off-topic`,
    `  passage  first ${share(t.passageFirst, t.answerable)}  in three ${share(t.passageInThree, t.answerable)}  MRR ${share(t.reciprocalRank, t.answerable)}`,
    `  quote    first answers ${share(t.firstQuote, t.answerable)}  one of three ${share(t.oneOfThree, t.answerable)}`,
    `  silence  wrong ${share(t.wronglySilent, t.answerable)}  not stated ${share(t.silentNotStated, t.notStated)}  off-topic ${share(t.silentOffTopic, t.offTopic)}`,
    `  doubt    wrong ${share(t.wronglyDoubtful, t.answerable)}  not stated ${share(t.doubtfulNotStated, t.notStated)}`,
  ].join('\n');
}
