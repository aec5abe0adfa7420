import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Document } from '@langchain/core/documents';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { candidateArticles, SentenceStore } from '../../../src/retrieval/store/index.ts';
import { articleOn, DIMENSION, embeddings, vectorOf } from './vectors.ts';

function storeOf(...subjects: readonly string[]): SentenceStore {
  const store = new SentenceStore(embeddings);
  for (const subject of subjects) store.addArticle(articleOn(subject));
  return store;
}
const articlesNear = (store: SentenceStore, text: string, k = 3) =>
  store.nearest(vectorOf(text), k).map(({ article }) => article);

describe('a store of sentences', () => {
  it('finds the nearest sentences, nearest first, with cosines', () => {
    const found = storeOf('ferry', 'tram', 'archive').nearest(vectorOf('tram sentence number 1'), 3);
    expect(found[0]).toMatchObject({ article: 'tram', sentence: { id: '1.2', text: 'tram sentence number 1' } });
    expect(found[0]!.similarity).toBeCloseTo(1, 5);
    expect(found.map(({ similarity }) => similarity)).toEqual(
      [...found.map(({ similarity }) => similarity)].sort((a, b) => b - a),
    );
  });

  it('serves LangChain: documents in, documents with scores out, filtered by article', async () => {
    const store = new SentenceStore(embeddings);
    await store.addDocuments(
      ['ferry one', 'ferry two', 'tram one'].map(
        (pageContent, i) =>
          new Document({
            pageContent,
            metadata: { article: pageContent.split(' ')[0]!, paragraph: 1, sentence: `1.${i + 1}` },
          }),
      ),
    );
    const all = await store.similaritySearchWithScore('ferry two', 2);
    expect(all[0]![0]).toMatchObject({ pageContent: 'ferry two', metadata: { article: 'ferry', sentence: '1.2' } });
    expect(all[0]![1]).toBeCloseTo(1, 5);
    const tram = await store.similaritySearchWithScore('ferry two', 5, { articles: new Set(['tram']) });
    expect(tram.map(([document]) => document.pageContent)).toEqual(['tram one']);
  });

  it('takes an article out without touching the rest, and puts a changed one in its place', () => {
    const store = storeOf('ferry', 'tram', 'archive');
    store.removeArticle('tram');
    expect(articlesNear(store, 'tram sentence number 1', 9)).not.toContain('tram');
    expect(articlesNear(store, 'ferry sentence number 1')).toEqual(['ferry', 'ferry', 'ferry']);
    store.addArticle(articleOn('ferry', 5));
    expect(articlesNear(store, 'ferry sentence number 4', 5)).toEqual(Array(5).fill('ferry'));
    expect(store.sentences).toBe(8);
  });

  it('is the same as one that was built anew, whatever was added and removed', () => {
    const change = fc.record({
      add: fc.boolean(),
      subject: fc.constantFrom('ferry', 'tram', 'archive', 'museum', 'harbour'),
      sentences: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const store = new SentenceStore(embeddings);
        const expected = new Map<string, number>();
        for (const { add, subject, sentences } of changes) {
          if (add) store.addArticle(articleOn(subject, sentences));
          else store.removeArticle(subject);
          if (add) expected.set(subject, sentences);
          else expected.delete(subject);
        }
        for (const [subject, sentences] of expected) {
          const text = `${subject} sentence number ${sentences - 1}`;
          expect(store.nearest(vectorOf(text), 1)[0]).toMatchObject({ article: subject, sentence: { text } });
        }
        expect([...store.articles.keys()].sort()).toEqual([...expected.keys()].sort());
        expect(store.nearest(vectorOf('ferry'), 100).every(({ article }) => expected.has(article))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('finds nothing of an article while it is being added, and all else; and what is there while it is built anew', async () => {
    const store = storeOf('ferry', 'tram');
    let rests = 0;
    const seen = async (expected: readonly string[]) => {
      rests++;
      expect([...new Set(articlesNear(store, 'archive sentence number 1', 30))].sort()).toEqual(expected);
      await Promise.resolve();
    };
    await store.addArticleWithRests(articleOn('archive', 12), () => seen(['ferry', 'tram']));
    expect(rests).toBe(12);
    expect(articlesNear(store, 'archive sentence number 1', 1)).toEqual(['archive']);
    // More dead points than living ones: the graph is built anew from the six that live.
    await store.removeArticleWithRests('archive', () => seen(['ferry', 'tram']));
    expect(rests).toBe(18);
    expect(articlesNear(store, 'tram sentence number 1')).toEqual(['tram', 'tram', 'tram']);
  });

  it('keeps what is no vector away from hnswlib', () => {
    const store = storeOf('ferry');
    const bad = (vectors: readonly (readonly number[])[]) => () =>
      store.addArticle({ ...articleOn('tram', 1), vectors });
    expect(bad([[Number.NaN, ...Array(DIMENSION - 1).fill(0)]])).toThrow(RangeError);
    expect(bad([[1, 2, 3]])).toThrow(RangeError);
    expect(bad([])).toThrow(RangeError);
    expect(store.nearest(new Float32Array(DIMENSION), 3)).toEqual([]);
    expect(store.nearest(Array(DIMENSION).fill(Number.NaN), 3)).toEqual([]);
    store.addArticle({ ...articleOn('silence', 1), vectors: [new Float32Array(DIMENSION)] });
    expect(articlesNear(store, 'ferry sentence number 0', 1)).toEqual(['ferry']);
  });
});

describe('a store on disk', () => {
  async function saved(...subjects: readonly string[]) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'pullquote-store-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const store = storeOf(...subjects);
    await store.save(folder, 'shelf');
    return { folder, index: path.join(folder, 'shelf.hnsw'), sidecar: path.join(folder, 'shelf.json'), store };
  }
  const load = (folder: string, given = embeddings) => SentenceStore.load(folder, 'shelf', given);

  it('comes back with its articles, its removals and its answers', async () => {
    const { folder, store } = await saved('ferry', 'tram', 'archive', 'museum');
    store.removeArticle('tram');
    await store.save(folder, 'shelf');
    const loaded = await load(folder);
    expect([...loaded.articles.keys()]).toEqual(['ferry', 'archive', 'museum']);
    expect(loaded.nearest(vectorOf('tram sentence number 1'), 5)).toEqual(
      store.nearest(vectorOf('tram sentence number 1'), 5),
    );
    loaded.addArticle(articleOn('harbour'));
    expect(articlesNear(loaded, 'harbour sentence number 2', 1)).toEqual(['harbour']);
  });

  it.each([
    ['is missing', ({ index }: { index: string }) => rmSync(index)],
    ['is truncated', ({ index }: { index: string }) => truncateSync(index, 100)],
    [
      'has one flipped byte',
      ({ index }: { index: string }) =>
        writeFileSync(
          index,
          readFileSync(index).map((byte, i) => (i === 500 ? byte ^ 1 : byte)),
        ),
    ],
    ['has no sidecar', ({ sidecar }: { sidecar: string }) => rmSync(sidecar)],
    ['has a sidecar that is no JSON', ({ sidecar }: { sidecar: string }) => writeFileSync(sidecar, '{"format":1,')],
    [
      'has a sidecar of another dimension',
      ({ sidecar }: { sidecar: string }) =>
        writeFileSync(sidecar, readFileSync(sidecar, 'utf8').replace('"dimension":16', '"dimension":32')),
    ],
  ])('is refused before it is read where it %s, and is then empty', async (_, harm) => {
    const files = await saved('ferry');
    harm(files);
    expect((await load(files.folder)).articles.size).toBe(0);
  });

  it('is refused where another model made it', async () => {
    const { folder } = await saved('ferry');
    expect((await load(folder, { ...embeddings, model: 'another' })).articles.size).toBe(0);
    expect((await load(folder, { ...embeddings, dimension: 8 })).articles.size).toBe(0);
  });
});

describe('the articles that may answer', () => {
  it('are those with the nearest sentences and those with the question’s rare words', () => {
    const store = storeOf('ferry', 'tram', 'archive', 'museum', 'harbour');
    expect(candidateArticles(store, 'When does the ferry run?', vectorOf('museum questions'), 2).toSorted()).toEqual([
      'ferry',
      'museum',
    ]);
    expect(candidateArticles(new SentenceStore(embeddings), 'Who?', vectorOf('who'), 3)).toEqual([]);
  });
});
