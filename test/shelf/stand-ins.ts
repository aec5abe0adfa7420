import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { readArticle } from '../../src/article/index.ts';
import { type CorpusFolder, type Most, openShelf } from '../../src/shelf/index.ts';
import { onPostgres, postgresFor } from './databases.ts';

/** An embedder that needs no model: a text's vector is made of its hash. `asked` counts the texts it was given. */
export function countingEmbedder(model = 'test-model') {
  const asked: string[] = [];
  const vectorOf = (text: string) =>
    Float32Array.from(createHash('sha256').update(text).digest().subarray(0, 8), (byte) => (byte + 1) / 256);
  return {
    model,
    dimension: 8,
    asked,
    vectorOf,
    async embed(texts: readonly string[]) {
      asked.push(...texts);
      return texts.map(vectorOf);
    },
    embedQuery: async (text: string) => Array.from(vectorOf(text)),
    embedDocuments: async (texts: string[]) => texts.map((text) => Array.from(vectorOf(text))),
  };
}

/** A folder that is gone when the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pullquote-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A shelf in a folder, or in the folder's database on PostgreSQL; closed when the test has ended. */
export async function shelfIn(
  folder: string,
  options: Readonly<{
    corpus?: readonly CorpusFolder[];
    embedder?: ReturnType<typeof countingEmbedder>;
    now?: () => Date;
    indexMemory?: number;
    most?: Most;
    /** Hears of every article that is indexed. */
    onIndex?: (slug: string) => void;
  }> = {},
) {
  const { corpus = [], embedder = countingEmbedder(), now, most } = options;
  const opened = await openShelf({
    folder,
    embedder,
    corpus,
    readFile: async (file) => readArticle(readFileSync(file), { name: path.basename(file) }),
    indexMemory: options.indexMemory ?? 1e8,
    indexArticle: (indexable) => {
      options.onIndex?.(indexable.article.slug);
      return indexable as never;
    },
    ...(now ? { now } : {}),
    ...(most ? { most } : {}),
    ...(onPostgres ? { address: await postgresFor(folder) } : {}),
  });
  onTestFinished(() => opened.shelf.close());
  return { ...opened, embedder };
}

/** A small article of our own, as it is read from a file; with `ending`, another text of the same title. */
export function ferryReading(ending?: string) {
  const text = [
    'The night ferry returns',
    'The night ferry between Marsund and Holm will run again from May, the harbour office said on Tuesday.',
    'It carried 41,000 passengers in its last year. "We never stopped getting letters about it," said Inga Dahl, who heads the office.',
    'Closing the line was a foolish economy, and the town should never let an accountant near the quay again.',
    ...(ending ? [ending] : []),
  ].join('\n\n');
  return readArticle(new TextEncoder().encode(text), { name: 'ferry.txt' });
}
