import { setImmediate } from 'node:timers/promises';
import { candidateArticles, SentenceStore, stemsOf } from '../retrieval/index.ts';
import { articleOf, type Entry } from './articles.ts';
import { prepare, type Workshop } from './prepare.ts';
import { RecentPromises } from './recent-promises.ts';
import { EVERYONE } from './schema.ts';

/** Articles that a question is read against closely; a shelf of no more needs no store to choose among them. */
const CLOSE_READING = 6;

/** A sentence costs about this much in a store: its vector as hnswlib keeps it, its links, its words. In bytes. */
const BYTES_PER_SENTENCE = 2_800;

/** Milliseconds of work on a store after which others go on: what comes in meanwhile is acknowledged. */
const STEP = 10;

/** The sentence stores of servers: one of everyone's articles, and one of each server's own. Files in a folder; a cache of what the database holds. */
export type Stores = Readonly<{
  /** The slugs of the entries likeliest to answer. */
  candidates(entries: readonly Entry[], question: string, vector: Float32Array): Promise<readonly string[]>;
  /** Bytes that the stores in memory are reckoned to take. */
  size(): number;
  /** Resolves when no file is being written any more. */
  idle(): Promise<void>;
}>;

export function storesIn(folder: string, workshop: Workshop, memory: number): Stores {
  const { embedder, texts } = workshop;
  const open = new RecentPromises<SentenceStore>(memory, ({ sentences }) => sentences * BYTES_PER_SENTENCE);
  const turns = new Map<string, Promise<void>>();

  /** Brings a server's store in line with its entries: one article more or less is one article's work. */
  const current = async (server: string, entries: readonly Entry[]): Promise<SentenceStore> => {
    const name = fileName(server);
    const store = await open.get(server, () => SentenceStore.load(folder, name, embedder));
    const wanted = new Map(entries.map((entry) => [entry.id, entry]));
    const gone = [...store.articles.values()].filter(({ key, hash }) => wanted.get(key)?.hash !== hash);
    const missing = entries.filter(({ id, hash }) => store.articles.get(id)?.hash !== hash);
    const rest = restsEvery(STEP);
    for (const { key } of gone) await store.removeArticleWithRests(key, rest);
    for (const entry of missing) {
      const article = await articleOf(entry, texts);
      const { annotation, vectors } = await prepare(article, workshop);
      const sentences = annotation.sentences.map(({ id, paragraph, span }) => ({
        id,
        paragraph,
        text: article.paragraphs[paragraph - 1]!.text.slice(span.start, span.end),
      }));
      const added = { key: entry.id, hash: entry.hash, sentences, vectors, stems: stemsOf(article) };
      await store.addArticleWithRests(added, rest);
    }
    if (gone.length + missing.length > 0) {
      await store.save(folder, name);
      await open.measure(server);
    }
    return store;
  };

  /** One at a time for a server, so that a store is never changed and written at once. */
  const inTurn = (server: string, entries: readonly Entry[]): Promise<SentenceStore> => {
    const turn = (turns.get(server) ?? Promise.resolve()).then(() => current(server, entries));
    // Without the store itself: a turn that is remembered must not hold what the cache has let go of.
    const over = turn.then(
      () => {},
      () => {},
    );
    turns.set(server, over);
    void over.then(() => {
      if (turns.get(server) === over) turns.delete(server);
    });
    return turn;
  };

  return {
    async candidates(entries, question, vector) {
      if (entries.length <= CLOSE_READING) return entries.map(({ slug }) => slug);
      const servers = [...new Set(entries.map(({ server }) => server))];
      const found = await Promise.all(
        servers.map(async (server) =>
          candidateArticles(
            await inTurn(
              server,
              entries.filter((entry) => entry.server === server),
            ),
            question,
            vector,
            CLOSE_READING,
          ),
        ),
      );
      const slugs = new Map(entries.map(({ id, slug }) => [id, slug]));
      return interleaved(found)
        .slice(0, CLOSE_READING)
        .flatMap((id) => slugs.get(id) ?? []);
    },
    size: () => open.size,
    async idle() {
      await Promise.all(turns.values());
    },
  };
}

/** A rest that lets others go on once so many milliseconds have passed since it last did. */
function restsEvery(milliseconds: number): () => Promise<void> | void {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < milliseconds) return;
    await setImmediate();
    last = performance.now();
  };
}

/** The first of each list, then the second of each, and so on. */
function interleaved(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
}

/** A server's id is digits; everyone's is not a name for a file. */
function fileName(server: string): string {
  return server === EVERYONE ? 'everyone' : server.replace(/[^0-9a-z]/gi, '_');
}
