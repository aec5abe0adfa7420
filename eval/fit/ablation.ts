// What each group of features gains, left out in turn: npm run -s build && node dist/eval/fit/ablation.js
// Five folds over the training sentences, those of one article or block in one fold. --cache FILE keeps embeddings.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../../src/package.ts';
import {
  FEATURE_GROUPS,
  type FeatureGroup,
  readFeatures,
  scoreCues,
  scoreEmbedding,
} from '../../src/voices/labels/model.ts';
import { openEmbeddings } from './embed.ts';
import { fitCues, fitEmbedding, viewOf } from './models.ts';
import { readTraining } from './training.ts';

const FOLDS = 5;
/** As in src/voices/labels/verdict.ts. */
const CUE_SHARE = 0.7;

const { values: options } = parseArgs({ options: { cache: { type: 'string' } } });
const sentences = readTraining(path.join(packageRoot(), 'eval/training'));
const embeddings = openEmbeddings(options.cache);
const vectors = await embeddings.embed(sentences.map(({ text }) => text));
embeddings.keep();
const groups = [...new Set(sentences.map(({ group }) => group))];
const rows = sentences.map((sentence, i) => ({
  ...sentence,
  view: viewOf(sentence.text),
  vector: vectors[i]!,
  weight: 1,
  fold: groups.indexOf(sentence.group) % FOLDS,
}));
type Row = (typeof rows)[number];

const wordings = outOfFold((training) => {
  const model = fitEmbedding(training);
  return ({ vector }) => scoreEmbedding(vector, model);
});
line('all', FEATURE_GROUPS);
for (const left of FEATURE_GROUPS)
  line(
    `without ${left.name}`,
    FEATURE_GROUPS.filter((group) => group !== left),
  );
print('embedding alone', Number.NaN, areaUnderCurve(wordings));

function line(name: string, kept: readonly FeatureGroup[]): void {
  const cues = outOfFold((training) => {
    const model = fitCues(training, kept);
    return ({ view }) => scoreCues(readFeatures(view, kept), model);
  });
  print(name, areaUnderCurve(cues), areaUnderCurve(cues.map((score, i) => CUE_SHARE * score + wordings[i]!)));
}

/** Each row's score by a model that has seen none of its fold. */
function outOfFold(train: (training: readonly Row[]) => (row: Row) => number): readonly number[] {
  const scores = new Array<number>(rows.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const score = train(rows.filter((row) => row.fold !== fold));
    rows.forEach((row, i) => {
      if (row.fold === fold) scores[i] = score(row);
    });
  }
  return scores;
}

/** How likely an argued sentence is to score above one that is not: needs no threshold. */
function areaUnderCurve(scores: readonly number[]): number {
  const order = scores.map((score, i) => ({ score, argued: rows[i]!.voice === 'argued' }));
  order.sort((a, b) => a.score - b.score);
  const argued = order.filter((one) => one.argued).length;
  const ranks = order.reduce((sum, one, rank) => sum + (one.argued ? rank + 1 : 0), 0);
  return (ranks - (argued * (argued + 1)) / 2) / (argued * (order.length - argued));
}

function print(name: string, cues: number, both: number): void {
  const figure = (value: number) => (Number.isNaN(value) ? '  –  ' : (100 * value).toFixed(1).padStart(5));
  process.stdout.write(`${name.padEnd(24)} cues ${figure(cues)}   with embedding ${figure(both)}\n`);
}
