// Fits the weights of src/voices/labels/weights on eval/training: npm run fit:voices
// Options: --cache FILE keeps embeddings between runs; --into FOLDER writes the weights elsewhere.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../../src/package.ts';
import { openEmbeddings } from './embed.ts';
import { fitCues, fitEmbedding, viewOf } from './models.ts';
import { fitRows } from './rows.ts';

const root = packageRoot();
const { values: options } = parseArgs({ options: { cache: { type: 'string' }, into: { type: 'string' } } });
const training = fitRows(path.join(root, 'eval/training'));
const embeddings = openEmbeddings(options.cache);
const vectors = await embeddings.embed(training.map(({ text }) => text));
embeddings.keep();
write('cues', fitCues(training.map((sentence) => ({ ...sentence, view: viewOf(sentence.text) }))));
write('embedding', fitEmbedding(training.map((sentence, i) => ({ ...sentence, vector: vectors[i]! }))));

function write(name: string, weights: unknown): void {
  const folder = options.into ?? path.join(root, 'src/voices/labels/weights');
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(weights, null, 1)}\n`);
}
