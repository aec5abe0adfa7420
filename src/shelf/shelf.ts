import { createHash } from 'node:crypto';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { splitSentences } from '../article/index.ts';
import type { ArticleIndex, Indexable } from '../retrieval/index.ts';
import { annotate as label } from '../voices/index.ts';
import type { Annotate } from './annotating.ts';
import { annotatorVersion } from './annotator.ts';
import { articleOf, type Entry, readingNotes } from './articles.ts';
import { cardsIn, notesIn, sweepCards } from './cards.ts';
import { changesIn } from './changes.ts';
import { claimsIn } from './claims.ts';
import { type CorpusFolder, type CorpusReport, type ReadFile, syncCorpus } from './corpus.ts';
import { applyCorrections, correctionsOf } from './corrections.ts';
import { answers, openDatabase } from './database.ts';
import { draftsIn } from './drafting.ts';
import { sweepDrafts } from './drafts.ts';
import { entriesIn } from './entries.ts';
import { type GuideReport, planFor, readGuides } from './guides.ts';
import { importerInto } from './import.ts';
import { notebooksIn } from './kept.ts';
import { memberDataIn } from './member-data.ts';
import { asOpened, type Opened } from './opened.ts';
import { type Embedder, holdLength, prepare, type Workshop } from './prepare.ts';
import { RecentPromises } from './recent-promises.ts';
import { sweepRemoved } from './removals.ts';
import { EVERYONE } from './schema.ts';
import { settingsIn } from './settings.ts';
import { sittingsIn } from './sittings.ts';
import { storesIn } from './stores.ts';
import { sweepTexts, textsIn } from './texts.ts';
import type { Most, Origin, Shelf } from './types.ts';

export type ShelfOptions = Readonly<{
  /** Folder of the database and of cached indexes; made where it is missing. */
  folder: string;
  /** Address of PostgreSQL; without it the database is SQLite in the folder. */
  address?: string;
  embedder: Embedder;
  /** Labels an article's sentences; in this thread where it is left out. */
  annotate?: Annotate;
  /** Builds the index of an article: `retrieval`'s `indexArticle`. */
  indexArticle: (indexable: Indexable) => ArticleIndex;
  /** Bytes that opened articles and the stores of whole shelves may take together: half of it each. */
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

/** Milliseconds between two looks for what has had its time. */
const SWEEP_EVERY = 60 * 60 * 1000;

/** Labels in this thread: for tests, and for articles that are read one at a time. */
const labelHere: Annotate = async ({ article, vectors }) => label(article, vectors);

type Loaded = Readonly<{ key: string; one: Opened }>;

/**
 * Opens the shelf: the database, the articles of the corpus folders, a cache of opened articles.
 * @throws Fault `data-folder`, `database`
 */
export async function openShelf(
  options: ShelfOptions,
): Promise<Readonly<{ shelf: Shelf; corpus: CorpusReport; guides: GuideReport }>> {
  const { embedder, indexArticle, annotate = labelHere, now = () => new Date() } = options;
  const db = await openDatabase(options);
  const texts = textsIn(db);
  // By the machine's clock, whatever `now` a test gives: claims are held in real time.
  const claims = claimsIn(db, () => new Date());
  const workshop: Workshop = { texts, claims, embedder, annotate, annotator: annotatorVersion() };
  const most = options.most?.articles ?? Number.POSITIVE_INFINITY;
  const importer = importerInto(db, { workshop, now, most });
  const entries = entriesIn(db);
  const opened = new RecentPromises<Opened>(options.indexMemory / 2, (one) => one.size());
  const stores = storesIn(path.join(options.folder, 'index'), workshop, options.indexMemory / 2);
  const sweep = async () => {
    await sweepCards(db, now());
    await sweepDrafts(db, now());
    await sweepRemoved(db, now());
    await sweepTexts(db, now());
  };
  await claims.attempt('sweep', sweep);
  // Processes that start together read the files once: the second finds them read.
  const corpus = await claims.inTurn('corpus', () => syncCorpus(db, importer, options.corpus, options.readFile));

  const guides = await readGuides(options.guides ?? []);

  const load = async (server: string, entry: Entry): Promise<Loaded> => {
    const corrections = await correctionsOf(db, server, entry.hash);
    const key = cacheKey(entry, server, corrections);
    const one = await opened.get(key, async () => {
      // A look-up in a whole shelf opens many: what has come in meanwhile is acknowledged between two.
      await setImmediate();
      const article = await articleOf(entry, texts);
      const { annotation: labelled, vectors } = await prepare(article, workshop);
      const annotation = applyCorrections(labelled, corrections);
      const shelved = { article, annotation, origin: entry.origin as Origin, ...readingNotes(entry) };
      return asOpened(shelved, vectors, indexArticle);
    });
    return { key, one };
  };
  const indexOf = async ({ key, one }: Loaded) => one.index(() => opened.measure(key));

  const changed = (entry: string) => {
    entries.forget();
    opened.forget((key) => key.startsWith(`${entry}/`));
  };

  const corrected = (entry: string, server: string) => opened.forget((key) => key.startsWith(`${entry}/${server}/`));
  const shelvedOf = async (server: string, entry: Entry) => (await load(server, entry)).one.shelved;

  const settings = settingsIn(db, now);
  const shelf: Shelf = {
    summaries: entries.summaries,
    async open(server, slug) {
      return (await load(server, await entries.find(server, slug))).one.shelved;
    },
    async library(server) {
      const own = await entries.of(server);
      return {
        slugs: own.map(({ slug }) => slug),
        candidates: (question, vector) => stores.candidates(own, question, vector),
        index: async (slug) => indexOf(await load(server, await entries.find(server, slug))),
      };
    },
    async add(article) {
      const { slug, known } = await importer.add(article);
      entries.forget();
      return { slug, known };
    },
    async visit({ article }) {
      holdLength(article, splitSentences(article).length);
      await texts.store(article, now());
      const index = indexArticle({ article, ...(await prepare(article, workshop)) });
      return { slugs: [article.slug], candidates: async () => [article.slug], index: async () => index };
    },
    ...changesIn(db, { texts, entries, shelvedOf, onChanged: changed, onCorrected: corrected, now, most }),
    async plan(server, slug) {
      return planFor(await shelf.open(server, slug), guides.guides);
    },
    sweep,
    cards: cardsIn(db, now),
    claims,
    drafts: draftsIn(db, { workshop, entries, onChanged: changed, now, most }),
    notebooks: notebooksIn(db, now),
    notes: notesIn(db),
    settings,
    members: memberDataIn(db, settings),
    sittings: sittingsIn(db, options.most?.sittings),
    indexMemory: () => ({ used: opened.size + stores.size(), bound: options.indexMemory }),
    answers: () => answers(db),
    async close() {
      clearInterval(sweeping);
      await stores.idle();
      await db.destroy();
    },
  };
  // What could not be let go of now is let go of an hour later: a busy database is no reason to end the program.
  const sweeping = setInterval(() => void claims.attempt('sweep', sweep).catch(() => {}), SWEEP_EVERY).unref();
  return { shelf, corpus, guides };
}

/** Named by what it is made of: what another process has changed is opened anew, and what was before is let go in its time. */
function cacheKey(entry: Entry, server: string, corrections: readonly object[]): string {
  const content = createHash('sha256')
    .update(JSON.stringify([entry, corrections]))
    .digest('base64url');
  // Servers without corrections of their own share one opened article.
  return `${entry.id}/${corrections.length > 0 ? server : EVERYONE}/${content}`;
}
