// Finding the right paragraph, next to what others would use: npm run bench:peers [-- --squad FILE --articles 2]
import { parseArgs } from 'node:util';
import { readQuestions } from '../../eval/finding/questions.ts';
import { indexOf, indexThis } from '../../eval/finding/shelf.ts';
import { readSquad } from '../../eval/finding/squad.ts';
import { type ArticleIndex, startEmbeddings } from '../../src/retrieval/index.ts';
import { type Corpus, PEERS } from './peers.ts';
import { startShipped } from './shipped.ts';

type Asked = Readonly<{ text: string; right: ReadonlySet<number> }>;
type Round = Readonly<{ index: ArticleIndex; questions: readonly Asked[] }>;

const { values } = parseArgs({ options: { squad: { type: 'string' }, articles: { type: 'string' } } });
const embeddings = startEmbeddings();
const shipped = await startShipped();
await compare('Our own reworded questions', await ownRounds());
if (values.squad) await compare('SQuAD 2.0', await squadRounds(values.squad, Number(values.articles ?? 2)));
await embeddings.close();

async function ownRounds(): Promise<readonly Round[]> {
  const questions = [...readQuestions('tune'), ...readQuestions('held-out')].filter(({ kind }) => kind === 'reworded');
  const rounds: Round[] = [];
  for (const slug of new Set(questions.map(({ article }) => article)))
    rounds.push({
      index: await indexOf(slug, embeddings),
      questions: questions
        .filter(({ article }) => article === slug)
        .map(({ question, gold }) => ({
          text: question,
          right: new Set(gold.map(({ sentence }) => Number(sentence.split('.')[0]) - 1)),
        })),
    });
  return rounds;
}

async function squadRounds(file: string, articles: number): Promise<readonly Round[]> {
  const rounds: Round[] = [];
  for (const { article, questions } of readSquad(file).slice(0, articles))
    rounds.push({
      index: await indexThis(article, embeddings),
      questions: questions
        .filter(({ answerable }) => answerable)
        .map(({ text, paragraph }) => ({ text, right: new Set([paragraph]) })),
    });
  return rounds;
}

/** Prints a table: share of questions whose paragraph is first, among three, mean reciprocal rank, ms a search. */
async function compare(title: string, rounds: readonly Round[]): Promise<void> {
  const texts = [...new Set(rounds.flatMap(({ questions }) => questions.map(({ text }) => text)))];
  const ours = await encoderFor(texts, (some) => embeddings.embed(some));
  const theirs = await encoderFor(texts, shipped);
  print(`\n${title}, ${texts.length} of them; ms a search without embedding the question\n`);
  print('| design | hit@1 | hit@3 | MRR | ms |\n|---|---|---|---|---|\n');
  for (const { name, fitted, build } of PEERS) {
    const { vectors, embed } = fitted ? ours : theirs;
    const sum = { first: 0, three: 0, reciprocal: 0, asked: 0, ms: 0 };
    for (const { index, questions } of rounds) {
      const paragraphs = index.article.paragraphs.map(({ text }) => text);
      const find = await build({ index, paragraphs, embed });
      for (const { text, right } of questions) {
        const start = performance.now();
        const places = await find(text, vectors.get(text)!);
        sum.ms += performance.now() - start;
        const place = places.findIndex((each) => right.has(each));
        sum.asked++;
        if (place === 0) sum.first++;
        if (place >= 0 && place < 3) sum.three++;
        if (place >= 0) sum.reciprocal += 1 / (place + 1);
      }
    }
    const share = (part: number) => (part / sum.asked).toFixed(3).replace(/^0/, '');
    print(
      `| ${name} | ${share(sum.first)} | ${share(sum.three)} | ${share(sum.reciprocal)} | ${(sum.ms / sum.asked).toFixed(1)} |\n`,
    );
  }
}

/** An encoder with the vectors of the questions, made before anything is timed. */
async function encoderFor(questions: readonly string[], embed: Corpus['embed']) {
  const vectors = await embed(questions);
  return { embed, vectors: new Map(questions.map((question, i) => [question, vectors[i]!])) };
}

function print(text: string): void {
  process.stdout.write(text);
}
