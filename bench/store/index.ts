import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { congruential } from '../../eval/random.ts';
import { dot, SentenceStore, type SentencesOf, startEmbeddings } from '../../src/retrieval/index.ts';
import { type Figure, type Part, quantile, timed } from '../part.ts';
import { inventArticle, readMaterial } from './shelf.ts';

/** Sentences of an invented article: about 1,000 words. */
const SENTENCES = 50;
const NEAREST = 10;

/** The sentence store of a shelf: recall against an exact scan, time, memory, disk. */
export function storePart(sentences: number): Part {
  const count = sentences / SENTENCES;
  return {
    name: `store-${sentences / 1_000}k`,
    title: `Searching ${sentences.toLocaleString('en')} sentences (${count.toLocaleString('en')} articles)`,
    async run() {
      const embeddings = startEmbeddings();
      const folder = await mkdtemp(path.join(tmpdir(), 'pullquote-bench-'));
      try {
        const material = await readMaterial(embeddings);
        const random = congruential(1);
        const before = process.memoryUsage().rss;
        const articles = Array.from({ length: count }, (_, i) =>
          inventArticle(material, `article-${i}`, SENTENCES, random),
        );
        const store = new SentenceStore(embeddings);
        const build = await timed(() => {
          for (const article of articles) store.addArticle(article);
        });
        const more = await timed(() => store.addArticle(inventArticle(material, 'one-more', SENTENCES, random)));
        const less = await timed(() => store.removeArticle('one-more'));
        const { recall, times } = await search(store, articles, material.questions);
        const save = await timed(() => store.save(folder, 'shelf'));
        const load = await timed(() => SentenceStore.load(folder, 'shelf', embeddings));
        const memory = (process.memoryUsage().rss - before) / 1e6;
        const figure = (id: string, name: string, unit: Figure['unit'], ...runs: readonly number[]): Figure => ({
          id: `store.${sentences}.${id}`,
          name,
          unit,
          runs,
        });
        return [
          {
            ...figure('recall', `recall@${NEAREST} against an exact scan`, 'share', recall),
            goal: 0.98,
            aim: 'at least',
          },
          figure('query', 'a query', 'ms', ...times),
          figure('query.p99', 'a query, 99 of 100', 'ms', quantile(times, 0.99)),
          figure('build', 'build', 's', build.ms / 1_000),
          { ...figure('more', 'one article more', 's', more.ms / 1_000), goal: 2, aim: 'at most' },
          figure('less', 'one article less', 'ms', less.ms),
          figure('save', 'save', 's', save.ms / 1_000),
          figure('load', 'cold start', 's', load.ms / 1_000),
          figure('disk', 'on disk', 'MB', await sizeOf(folder)),
          figure('memory', 'resident, the invented articles included', 'MB', memory),
        ];
      } finally {
        await rm(folder, { recursive: true });
        await embeddings.close();
      }
    },
  };
}

async function search(
  store: SentenceStore,
  articles: readonly SentencesOf[],
  questions: readonly Readonly<{ vector: Float32Array }>[],
): Promise<Readonly<{ recall: number; times: readonly number[] }>> {
  const times: number[] = [];
  let recalled = 0;
  for (const { vector } of questions) {
    const { ms, value: found } = await timed(() => store.nearest(vector, NEAREST));
    times.push(ms);
    const worst = exact(articles, vector)[NEAREST - 1]!;
    recalled += found.filter(({ similarity }) => similarity >= worst - 1e-5).length;
  }
  return { recall: recalled / questions.length / NEAREST, times };
}

/** The cosines of the nearest sentences by looking at every one, nearest first. */
function exact(all: readonly SentencesOf[], question: Float32Array): readonly number[] {
  const cosines = all.flatMap(({ vectors }) => vectors.map((vector) => dot(vector as Float32Array, question)));
  return cosines.sort((a, b) => b - a).slice(0, NEAREST);
}

async function sizeOf(folder: string): Promise<number> {
  const sizes = await Promise.all(
    (await readdir(folder)).map(async (name) => (await stat(path.join(folder, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}
