// Fits what ranks passages and sentences and what tells answered from unanswered questions:
//   npm run fit:finding -- --squad FILE [--cache FILE] [--validate]
// Writes src/retrieval/ranking/weights.json, answerability.json and src/retrieval/indexing/means.json; --validate writes
// nothing, but fits without each article in turn and prints how well that article's questions are then ranked.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../src/package.ts';
import { type Example, ownExamples, squadExamples } from '../finding/examples.ts';
import { fitAnswerability } from './answerability.ts';
import { embed } from './embed.ts';
import { fitRanking, type RankingWeights, rankWith } from './ranking.ts';

const root = packageRoot();
const squadFile = option('squad');
if (!squadFile) throw new Error('name a SQuAD 2.0 file: --squad FILE');
const embeddings = {
  embed: async (texts: readonly string[]) => [...(await embed(texts, option('cache')))] as Float32Array[],
};
const squad = await squadExamples(squadFile, embeddings);
const examples = [
  ...squad,
  ...(await ownExamples(
    embeddings,
    squad.filter(({ kind }) => kind === 'off-topic'),
  )),
];

if (process.argv.includes('--means')) write('indexing/means.json', means(examples));
else if (process.argv.includes('--validate')) validate();
else {
  const weights = fitRanking(examples);
  write('ranking/weights.json', weights);
  write('ranking/answerability.json', fitAnswerability(examples, weights));
}

function validate(): void {
  const counts = new Map<string, { n: number; passage: number; sentence: number; three: number; byArticle: number }>();
  for (const slug of new Set(examples.map(({ index }) => index.article.slug))) {
    const weights = fitRanking(examples.filter(({ index }) => index.article.slug !== slug));
    for (const example of examples)
      if (example.index.article.slug === slug && example.kind === 'answerable') count(example, weights);
  }
  for (const [set, { n, passage, sentence, three }] of counts) {
    const share = (part: number) => ((100 * part) / n).toFixed(1);
    process.stdout.write(`${set}: ${n} passage ${share(passage)} sentence ${share(sentence)} three ${share(three)}\n`);
  }

  function count(example: Example, weights: RankingWeights): void {
    const of = counts.get(example.set) ?? { n: 0, passage: 0, sentence: 0, three: 0, byArticle: 0 };
    counts.set(example.set, of);
    const { passages, sentences } = rankWith(example, weights);
    of.n++;
    if (example.paragraphs.includes(passages[0]!)) of.passage++;
    if (example.sentences.includes(sentences[0]!)) of.sentence++;
    if (sentences.slice(0, 3).some((place) => example.sentences.includes(place))) of.three++;
  }
}

function means(all: readonly Example[]) {
  const squad = all.filter(({ set }) => set === 'squad');
  const indexes = [...new Set(squad.map(({ index }) => index))];
  return {
    question: meanOf(squad.filter(({ kind }) => kind !== 'off-topic').map(({ vector }) => vector)),
    sentence: meanOf(indexes.flatMap(({ vectors }) => vectors)),
  };
}

function meanOf(vectors: readonly Float32Array[]): number[] {
  return Array.from(vectors[0]!, (_, i) =>
    Number((vectors.reduce((sum, v) => sum + v[i]!, 0) / vectors.length).toFixed(4)),
  );
}

function write(name: string, value: unknown): void {
  writeFileSync(path.join(root, 'src/retrieval', name), `${JSON.stringify(value)}\n`);
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}
