import type { Article, Dropped, Healed, Reading, Voice } from '../article/index.ts';
import type { Plan } from '../reading/index.ts';
import type { Library } from '../retrieval/index.ts';
import type { Annotation } from '../voices/index.ts';
import type { CorrectedSentence } from './corrections.ts';
import type { Notebooks } from './kept.ts';
import type { Settings } from './settings.ts';
import type { Sittings } from './sittings.ts';

/** Where an article on a shelf came from: shipped with Pullquote, a file in `corpus/`, or added by a moderator. */
export type Origin = 'sample' | 'corpus' | 'added';

/** What a list or an autocomplete shows of an article. */
export type ArticleSummary = Readonly<{
  slug: string;
  title: string;
  byline?: string;
  date?: string;
  publication?: string;
  language: string;
  origin: Origin;
  paragraphs: number;
  sentences: number;
}>;

/** An article with all that is known of it. */
export type ShelvedArticle = Readonly<{
  article: Article;
  annotation: Annotation;
  origin: Origin;
  dropped: readonly Dropped[];
  healed: readonly Healed[];
}>;

/** State that a message's buttons need after a restart; kept in the database under a short id. */
export type Cards = Readonly<{
  /** Keeps a card and gives the id that goes into a `custom_id` (12 characters of [0-9a-z]). `data` is JSON. */
  keep(card: Readonly<{ kind: string; server: string; owner: string; data: unknown }>): Promise<string>;
  /** The card, or undefined where it never was or has been swept (cards live 90 days). The caller parses `data` with zod. */
  find(id: string): Promise<Readonly<{ kind: string; server: string; owner: string; data: unknown }> | undefined>;
}>;

/** Single remembered values: the hash of the commands that were last synced, and the like. */
export type Notes = Readonly<{
  read(key: string): Promise<string | undefined>;
  write(key: string, value: string): Promise<void>;
}>;

/** The articles of every server, and what must outlive the process. */
export type Shelf = Readonly<{
  /** What stands on a server's shelf, newest first; from memory after the first time, for autocomplete. */
  summaries(server: string): Promise<readonly ArticleSummary[]>;
  /** @throws Fault `article-unknown`, with the nearest slugs named */
  open(server: string, slug: string): Promise<ShelvedArticle>;
  /** The server's articles as retrieval sees them. */
  library(server: string): Promise<Library>;
  /** Stores an article on a server's shelf with its vectors and annotation, all or nothing. `known`: it stood there already. */
  add(article: NewArticle): Promise<Readonly<{ slug: string; known: boolean }>>;
  /** Prepares an article that stands on no shelf, for a question from the terminal; its vectors are kept for 30 days. */
  visit(reading: Reading): Promise<Library>;
  /** Takes an article off a server's shelf. @throws Fault `article-unknown`; `not-allowed` for samples and corpus files */
  remove(server: string, slug: string): Promise<void>;
  /** Replaces a sentence's voice by a moderator's word. @throws Fault `article-unknown`, `input-wrong` */
  correct(
    server: string,
    slug: string,
    correction: Readonly<{ sentence: string; voice: Voice; by: string; why?: string }>,
  ): Promise<void>;
  /** Every correction with the words it is about, oldest first: labelled data. */
  corrections(): Promise<readonly CorrectedSentence[]>;
  /** How an article is read together: by its guide, or by a plan made from the text. @throws Fault `article-unknown` */
  plan(server: string, slug: string): Promise<Readonly<{ plan: Plan; setAside?: string }>>;
  cards: Cards;
  notebooks: Notebooks;
  notes: Notes;
  settings: Settings;
  sittings: Sittings;
  close(): Promise<void>;
}>;

/** How much one server may have: articles of its own, sittings under way. */
export type Most = Readonly<{ articles: number; sittings: number }>;

/** An article that comes to a server's shelf. `by`: the member who added it. */
export type NewArticle = Readonly<{ server: string; reading: Reading; origin: Origin; by?: string }>;
