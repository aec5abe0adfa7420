// Fits the weights of src/voices/labels/weights on eval/training: npm run fit:voices
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { embed } from './embed.ts';
import { fitCues, fitEmbedding, viewOf } from './models.ts';
import { readTraining } from './training.ts';

const root = projectRoot(import.meta.dirname);
const cacheFile = process.argv[process.argv.indexOf('--cache') + 1];
const training = readTraining(path.join(root, 'eval/training'));
const vectors = await embed(
  training.map(({ text }) => text),
  process.argv.includes('--cache') ? cacheFile : undefined,
);
write('cues', fitCues(training.map((sentence) => ({ ...sentence, view: viewOf(sentence.text) }))));
write('embedding', fitEmbedding(training.map((sentence, i) => ({ ...sentence, vector: vectors[i]! }))));

function write(name: string, weights: unknown): void {
  writeFileSync(path.join(root, 'src/voices/labels/weights', `${name}.json`), `${JSON.stringify(weights, null, 1)}\n`);
}

function projectRoot(folder: string): string {
  return existsSync(path.join(folder, 'package.json')) ? folder : projectRoot(path.dirname(folder));
}
