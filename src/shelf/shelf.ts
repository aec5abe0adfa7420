import path from 'node:path';
import { Fault } from '../fault.ts';
import type { ArticleIndex, Indexable } from '../retrieval/index.ts';
import { annotatorVersion } from './annotator.ts';
import { articleOf, type Entry, readingNotes } from './articles.ts';
import { cardsIn, notesIn, sweepCards } from './cards.ts';
import { type CorpusFolder, type CorpusReport, type ReadFile, syncCorpus } from './corpus.ts';
import { applyCorrections, correctedSentences, correctionsOf, keepCorrection } from './corrections.ts';
import { openDatabase } from './database.ts';
import { entriesIn } from './entries.ts';
import { type GuideReport, planFor, readGuides } from './guides.ts';
import { importerInto } from './import.ts';
import { notebooksIn } from './kept.ts';
import { type Embedder, prepare } from './prepare.ts';
import { Recent } from './recent.ts';
import { EVERYONE } from './schema.ts';
import { settingsIn } from './settings.ts';
import { sittingsIn } from './sittings.ts';
import { storesIn } from './stores.ts';
import { sweepTexts, textsIn } from './texts.ts';
import type { Most, Origin, Shelf, ShelvedArticle } from './types.ts';

export type ShelfOptions = Readonly<{
  /** Folder of the database and of cached indexes; made where it is missing. */
  folder: string;
  /** Address of PostgreSQL; without it the database is SQLite in the folder. */
  address?: string;
  embedder: Embedder;
  /** Builds the index of an article: `retrieval`'s `indexArticle`. */
  indexArticle: (indexable: Indexable) => ArticleIndex;
  /** Bytes that opened articles and their indexes may take together. */
  indexMemory: number;
  /** How much one server may have. */
  most?: Most;
  /** Folders whose files stand on everyone's shelf. */
  corpus: readonly CorpusFolder[];
  readFile: ReadFile;
  /** Folders of reading guides. */
  guides?: readonly string[];
  now?: () => Date;
}>;

/** An opened article costs about this much memory beside its vectors: bytes a character of text, measured over the samples. */
const BYTES_PER_CHARACTER = 60;

type Opened = Readonly<{ shelved: ShelvedArticle; index: ArticleIndex }>;

/**
 * Opens the shelf: the database, the articles of the corpus folders, a cache of opened articles.
 * @throws Fault `data-folder`, `database`
 */
export async function openShelf(
  options: ShelfOptions,
): Promise<Readonly<{ shelf: Shelf; corpus: CorpusReport; guides: GuideReport }>> {
  const { embedder, indexArticle, now = () => new Date() } = options;
  const db = await openDatabase(options);
  const texts = textsIn(db);
  const annotator = annotatorVersion();
  const importer = importerInto(db, {
    embedder,
    annotator,
    now,
    most: options.most?.articles ?? Number.POSITIVE_INFINITY,
  });
  const entries = entriesIn(db);
  const opened = new Recent<Opened>(options.indexMemory, sizeOf);
  const stores = storesIn(path.join(options.folder, 'index'), {
    embedder,
    texts,
    annotator,
    memory: options.indexMemory,
  });
  await sweepCards(db, now());
  await sweepTexts(db, now());
  const corpus = await syncCorpus(db, importer, options.corpus, options.readFile);

  const guides = await readGuides(options.guides ?? []);

  const load = async (server: string, entry: Entry): Promise<Opened> => {
    const corrections = await correctionsOf(db, server, entry.hash);
    // Servers without corrections of their own share one opened article.
    return opened.get(cacheKey(entry.id, corrections.length > 0 ? server : EVERYONE), async () => {
      const article = await articleOf(entry, texts);
      const { annotation: labelled, vectors } = await prepare(article, { texts, embedder, annotator });
      const annotation = applyCorrections(labelled, corrections);
      const shelved = { article, annotation, origin: entry.origin as Origin, ...readingNotes(entry) };
      return { shelved, index: indexArticle({ article, annotation, vectors }) };
    });
  };

  const shelf: Shelf = {
    summaries: entries.summaries,
    async open(server, slug) {
      return (await load(server, await entries.find(server, slug))).shelved;
    },
    async library(server) {
      const own = await entries.of(server);
      return {
        slugs: own.map(({ slug }) => slug),
        candidates: (question, vector) => stores.candidates(own, question, vector),
        index: async (slug) => (await load(server, await entries.find(server, slug))).index,
      };
    },
    async add(article) {
      const { slug, known } = await importer.add(article);
      entries.forget();
      return { slug, known };
    },
    async visit({ article }) {
      await texts.store(article, now());
      const index = indexArticle({ article, ...(await prepare(article, { texts, embedder, annotator })) });
      return { slugs: [article.slug], candidates: async () => [article.slug], index: async () => index };
    },
    async remove(server, slug) {
      const entry = await entries.find(server, slug);
      if (entry.server === EVERYONE && server !== EVERYONE) {
        throw new Fault(
          'not-allowed',
          `“${entry.title}” comes with Pullquote or from its corpus folder, and stands on every shelf; it cannot be removed from one.`,
        );
      }
      await db.updateTable('article').set({ removed_at: now().toISOString() }).where('id', '=', entry.id).execute();
      entries.forget();
      opened.forget((key) => key.startsWith(`${entry.id}/`));
    },
    async correct(server, slug, { sentence: id, voice, by, why }) {
      const entry = await entries.find(server, slug);
      const { shelved } = await load(server, entry);
      const sentence = shelved.annotation.sentences.find((s) => s.id === id);
      if (!sentence) throw new Fault('input-wrong', `“${entry.title}” has no sentence ${id}.`);
      await keepCorrection(db, { server, hash: entry.hash, sentence, voice, by, at: now(), ...(why ? { why } : {}) });
      opened.forget((key) => key === cacheKey(entry.id, server));
    },
    corrections: () => correctedSentences(db),
    async plan(server, slug) {
      return planFor(await shelf.open(server, slug), guides.guides);
    },
    cards: cardsIn(db, now),
    notebooks: notebooksIn(db, now),
    notes: notesIn(db),
    settings: settingsIn(db, now),
    sittings: sittingsIn(db, options.most?.sittings),
    async close() {
      await stores.idle();
      await db.destroy();
    },
  };
  return { shelf, corpus, guides };
}

function cacheKey(entry: string, server: string): string {
  return `${entry}/${server}`;
}

function sizeOf({ shelved, index }: Opened): number {
  const characters = shelved.article.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  return index.vectors.reduce((sum, vector) => sum + vector.byteLength, 0) + characters * BYTES_PER_CHARACTER;
}
