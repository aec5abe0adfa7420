// The sentence store of a large shelf: npm run bench [-- --articles 1000]
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dot, SentenceStore, type SentencesOf, startEmbeddings } from '../../src/retrieval/index.ts';
import { inventArticle, readMaterial } from './shelf.ts';

const NEAREST = 10;
const SENTENCES = 50;

const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000' } } });
const embeddings = startEmbeddings();
const material = await readMaterial(embeddings);
const random = generator(1);
const before = process.memoryUsage().rss;
const articles = Array.from({ length: Number(values.articles) }, (_, i) =>
  inventArticle(material, `article-${i}`, SENTENCES, random),
);

const store = new SentenceStore(embeddings);
line('articles, sentences', `${articles.length}, ${articles.length * SENTENCES}`);
line('build', seconds(await timed(() => addAll())));
line('one article more', seconds(await timed(() => store.addArticle(inventArticle(material, 'one-more', 50, random)))));
line('one article less', seconds(await timed(() => store.removeArticle('one-more'))));

const questions = material.questions.map(({ vector }) => vector);
const times: number[] = [];
let recalled = 0;
for (const question of questions) {
  const start = performance.now();
  const found = store.nearest(question, NEAREST);
  times.push(performance.now() - start);
  const worst = exact(articles, question)[NEAREST - 1]!;
  recalled += found.filter(({ similarity }) => similarity >= worst - 1e-5).length;
}
times.sort((a, b) => a - b);
line(`recall@${NEAREST}, ${questions.length} questions`, (recalled / questions.length / NEAREST).toFixed(3));
line('query p50, p99', `${at(0.5).toFixed(2)} ms, ${at(0.99).toFixed(2)} ms`);

const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
line('save', seconds(await timed(() => store.save(folder, 'shelf'))));
line('on disk', `${(await sizeOf(folder)).toFixed(0)} MB`);
line('cold start', seconds(await timed(() => SentenceStore.load(folder, 'shelf', embeddings))));
line('memory', `${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB, the invented articles included`);
await rm(folder, { recursive: true });
await embeddings.close();

function addAll(): void {
  for (const article of articles) store.addArticle(article);
}

/** The cosines of the nearest sentences by looking at every one, nearest first. */
function exact(all: readonly SentencesOf[], question: Float32Array): readonly number[] {
  const cosines = all.flatMap(({ vectors }) => vectors.map((vector) => dot(vector as Float32Array, question)));
  return cosines.sort((a, b) => b - a).slice(0, NEAREST);
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function sizeOf(of: string): Promise<number> {
  const sizes = await Promise.all((await readdir(of)).map(async (name) => (await stat(path.join(of, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}

function at(share: number): number {
  return times[Math.floor(share * times.length)]!;
}

function seconds(value: number): string {
  return `${value.toFixed(value < 1 ? 3 : 1)} s`;
}

function line(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(32)} ${value}\n`);
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
