// Fits what ranks passages and sentences and what tells answered from unanswered questions:
//   npm run fit:finding -- --squad FILE [--cache FILE] [--means | --validate [--scores FILE]]
// Writes src/retrieval/ranking/weights.json and answerability.json; --means writes src/retrieval/indexing/means.json instead, which
// both rest on. --validate writes nothing, but fits without an eighth of the articles in turn and prints how well their questions are
// then ranked; --scores keeps what each question was given, a line each, to choose thresholds by.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../src/package.ts';
import { answerability, type SignWeights } from '../../src/retrieval/ranking/answerability.ts';
import { type Example, ownExamples, squadExamples, writtenExamples } from '../finding/examples.ts';
import { fitAnswerability } from './answerability.ts';
import { openEmbeddings } from './embed.ts';
import { evidenceOf, fitRanking, type RankingWeights, rankWith } from './ranking.ts';

/** Articles are dealt out to so many folds, those of each set in turn. */
const FOLDS = 8;

const root = packageRoot();
const squadFile = option('squad');
if (!squadFile) throw new Error('name a SQuAD 2.0 file: --squad FILE');
const embeddings = openEmbeddings(option('cache'));
const squad = await squadExamples(squadFile, embeddings);
const strangers = squad.filter(({ kind }) => kind === 'off-topic');
const forMeans = process.argv.includes('--means');
const examples = forMeans
  ? squad
  : [...squad, ...(await ownExamples(embeddings, strangers)), ...(await writtenExamples(embeddings, strangers))];
embeddings.keep();

if (forMeans) write('indexing/means.json', means(examples));
else if (process.argv.includes('--validate')) validate();
else {
  const weights = fitRanking(examples);
  write('ranking/weights.json', weights);
  write('ranking/answerability.json', fitAnswerability(examples, weights));
}

function validate(): void {
  const left: LeftOut[] = [];
  const folds = foldsOf(examples);
  const foldOf = ({ index }: Example) => folds.get(index.article.slug);
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = examples.filter((example) => foldOf(example) !== fold);
    const weights = fitRanking(others);
    const signWeights = fitAnswerability(others, weights);
    for (const example of examples)
      if (foldOf(example) === fold && example.kind !== 'near-miss') left.push(leftOut(example, weights, signWeights));
  }
  const file = option('scores');
  if (file) writeFileSync(file, left.map((each) => JSON.stringify(each)).join('\n'));
  for (const set of ['squad', 'own', 'written'] as const) {
    const answered = left.filter((each) => each.set === set && each.kind === 'answerable');
    const share = (holds: (each: LeftOut) => boolean) =>
      ((100 * answered.filter(holds).length) / answered.length).toFixed(1);
    process.stdout.write(
      `${set}: ${answered.length} passage ${share(({ passage }) => passage)} sentence ${share(({ rank }) => rank === 0)} three ${share(({ rank }) => rank >= 0 && rank < 3)}\n`,
    );
  }
}

/** What the weights of the other folds make of an example. `rank`: of the first sentence that answers, from 0; -1 without one. */
type LeftOut = Readonly<{ set: string; kind: string; passage: boolean; rank: number; onTopic: number; stated: number }>;

function foldsOf(all: readonly Example[]): ReadonlyMap<string, number> {
  const sets = new Map<Example['set'], Set<string>>();
  for (const { set, index } of all) sets.set(set, (sets.get(set) ?? new Set()).add(index.article.slug));
  return new Map([...sets.values()].flatMap((slugs) => [...slugs].map((slug, i) => [slug, i % FOLDS] as const)));
}

function leftOut(example: Example, weights: RankingWeights, signWeights: SignWeights): LeftOut {
  const { passages, sentences, passageScores, scores } = rankWith(example, weights);
  return {
    set: example.set,
    kind: example.kind,
    passage: example.paragraphs.includes(passages[0]!),
    rank: sentences.findIndex((place) => example.sentences.includes(place)),
    ...answerability(evidenceOf(example), passageScores, scores, signWeights),
  };
}

function means(all: readonly Example[]) {
  const indexes = [...new Set(all.map(({ index }) => index))];
  return {
    question: meanOf(all.filter(({ kind }) => kind !== 'off-topic').map(({ vector }) => vector)),
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
