import type { Article, Quote, Voice } from '../article/index.ts';
import type { Library } from '../retrieval/index.ts';

/** A question as a member asks it. `text` has 1 to 2,000 characters after trimming, else a Fault. */
export type Question = Readonly<{
  text: string;
  library: Library;
  /** Only this article; without it, the whole library is searched and the best article answers. */
  article?: string;
  /** Only quotes of this voice. */
  voice?: Voice;
  /** Added to the bot's own caution: above 0 it keeps silent more often, below 0 less; in log-odds. */
  caution?: number;
  /** Only paragraphs up to this number: what a sitting has reached. */
  upTo?: number;
}>;

/** At most three quotes a voice, best first; `best` lists the same quotes in one order over all voices. */
export type Found = Readonly<{
  type: 'found';
  question: string;
  reported: readonly Quote[];
  attributed: readonly Quote[];
  argued: readonly Quote[];
  best: readonly Quote[];
  /** The sentence before a quote that cannot be understood alone, by the quote it belongs to. */
  context: ReadonlyMap<Quote, Quote>;
  /** True where the answer may not answer this: shown so. */
  doubtful: boolean;
}>;

/** The article does not answer; the nearest passages are shown as such. */
export type Absent = Readonly<{ type: 'absent'; question: string; nearest: readonly Quote[] }>;

export type Answer = Found | Absent;

/** A paragraph in the ranking, best first; given whether or not the question is answered. */
export type Passage = Readonly<{ article: string; paragraph: number; score: number; text: string }>;

/** What asking gives: the article that answers (or comes nearest), the answer, the ranking. */
export type Outcome = Readonly<{ article: Article; answer: Answer; passages: readonly Passage[] }>;

export type Answering = Readonly<{
  /** @throws Fault `question-empty`, `question-too-long`, `article-unknown` */
  ask(question: Question): Promise<Outcome>;
}>;
