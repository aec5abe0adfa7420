import type { Article, Details, Dropped, Healed, Reading, Voice } from '../article/index.ts';
import type { Plan } from '../reading/index.ts';
import type { Library } from '../retrieval/index.ts';
import type { Annotation } from '../voices/index.ts';
import type { Carried } from './carry.ts';
import type { Claims } from './claims.ts';
import type { CorrectedSentence } from './corrections.ts';
import type { Notebooks } from './kept.ts';
import type { MemberData } from './member-data.ts';
import type { Progress } from './prepare.ts';
import type { Away } from './removals.ts';
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
  /** Whether it is the server's own, which alone it may edit and remove. */
  own: boolean;
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

/** How an article came to a server's shelf. */
export type Provenance = Readonly<{
  /** Whether the server may edit and remove it: samples and corpus files are everyone's. */
  own: boolean;
  addedBy?: string;
  /** ISO time. */
  addedAt: string;
}>;

/** An article that a member looks at before it comes to the shelf, with all that is known of it. */
export type Draft = Readonly<{
  id: string;
  owner: string;
  reading: Reading;
  annotation: Annotation;
  /** The article whose place it is to take. */
  replaces?: ArticleSummary;
  /** An article of which it may be a corrected version: of the same title, or from the same address. */
  earlier?: ArticleSummary;
}>;

/** Drafts are kept for a day. @throws Fault `draft-gone` where one was added, given up or has expired */
export type Drafts = Readonly<{
  /**
   * Prepares an article and keeps it as a draft: its words are stored, and no shelf has it yet.
   * @param draft `replaces`: the slug of an article of the server's own
   * @throws Fault `article-sentences`, `paragraph-too-long`, `shelf-full`, `article-unknown`, `not-allowed`, `timeout`
   */
  make(
    draft: Readonly<{ server: string; owner: string; reading: Reading; replaces?: string }>,
    onProgress?: Progress,
  ): Promise<Draft>;
  find(server: string, id: string): Promise<Draft>;
  describe(server: string, id: string, details: Details): Promise<Draft>;
  /**
   * Puts it on the shelf, once; `replace`: in the place of the article of that name. `known`: it stood there already.
   * `replaced.earlier`: the name under which the earlier version can be brought back.
   */
  accept(
    server: string,
    id: string,
    how: Readonly<{ by: string; replace?: string }>,
  ): Promise<Readonly<{ slug: string; known: boolean; replaced?: Readonly<{ carried: Carried; earlier: string }> }>>;
  /** Gives it up. One that is gone already is no error. */
  drop(server: string, id: string): Promise<void>;
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
  /** The article of these words that a server sees, if it does. */
  holding(server: string, hash: string): Promise<ArticleSummary | undefined>;
  /** How an article came to the shelf. @throws Fault `article-unknown` */
  provenance(server: string, slug: string): Promise<Provenance>;
  /** Says other things of an article's title, author and so on; its name stays. @throws Fault `article-unknown`; `not-allowed` for samples and corpus files */
  describe(server: string, slug: string, details: Details): Promise<void>;
  /** Takes an article off a server's shelf; for a day it can be restored. @throws Fault `article-unknown`; `not-allowed` for samples and corpus files */
  remove(server: string, slug: string): Promise<void>;
  /** Keeps one of everyone's articles from a server's sight. @throws Fault `article-unknown`; `input-wrong` for the server's own */
  hide(server: string, slug: string): Promise<void>;
  /** What {@link Shelf.restore} can bring back. */
  away(server: string): Promise<readonly Away[]>;
  /** Brings back what was removed or hidden. @returns its title. @throws Fault `article-unknown` */
  restore(server: string, slug: string): Promise<string>;
  /** Replaces a sentence's voice by a moderator's word. @throws Fault `article-unknown`, `input-wrong` */
  correct(
    server: string,
    slug: string,
    correction: Readonly<{ sentence: string; voice: Voice; by: string; why?: string }>,
  ): Promise<void>;
  /** Takes a correction back. @returns whether there was one. @throws Fault `article-unknown`, `input-wrong` */
  uncorrect(server: string, slug: string, sentence: string): Promise<boolean>;
  /** Every correction with the words it is about, oldest first: labelled data. */
  corrections(): Promise<readonly CorrectedSentence[]>;
  /** How an article is read together: by its guide, or by a plan made from the text. @throws Fault `article-unknown` */
  plan(server: string, slug: string): Promise<Readonly<{ plan: Plan; setAside?: string }>>;
  /** Lets go of what has had its time: cards, drafts, removed articles, texts that nothing holds. Called at start and every hour. */
  sweep(): Promise<void>;
  cards: Cards;
  drafts: Drafts;
  claims: Claims;
  notebooks: Notebooks;
  notes: Notes;
  settings: Settings;
  members: MemberData;
  sittings: Sittings;
  /** Bytes that opened articles and indexes are reckoned to take, and may take. */
  indexMemory(): Readonly<{ used: number; bound: number }>;
  /** Whether the database answers within 2 seconds. Never rejects. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
}>;

/** How much one server may have: articles of its own, sittings under way. */
export type Most = Readonly<{ articles: number; sittings: number }>;

/** An article that comes to a server's shelf. `by`: the member who added it. */
export type NewArticle = Readonly<{ server: string; reading: Reading; origin: Origin; by?: string }>;
