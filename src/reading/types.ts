import type { Span } from '../article/index.ts';

/** A question that a person wrote into a guide, or one that was made from what stands in the passage. */
export type StopQuestion =
  | Readonly<{ type: 'written'; text: string }>
  | Readonly<{ type: 'made'; pattern: QuestionPattern; about?: Readonly<{ paragraph: number; span: Span }> }>;

/**
 * What a passage has that is worth talking about. Each is asked about openly, in the interface's language, and never
 * answered by the bot. `about` shows the words that are meant, where there are any.
 */
export type QuestionPattern =
  /** An argument with reported or attributed passages near it. */
  | 'argument-with-support'
  /** An argument with nothing of the kind. */
  | 'argument-alone'
  | 'named-source'
  | 'unnamed-source'
  /** A figure that the article gives without saying whose it is. */
  | 'figure-without-source'
  | 'loaded-wording'
  /** "However", "yet": the passage turns. */
  | 'turn'
  | 'sources-at-odds'
  | 'rhetorical-question'
  /** Nothing stands out: what does the passage want its reader to take from it? */
  | 'passage';

/** One step of a guided reading: consecutive paragraphs, a question, and a poll where a sentence is worth one. */
export type Stop = Readonly<{
  /** From 1. */
  number: number;
  /** Paragraph numbers, both inclusive. */
  first: number;
  last: number;
  question: StopQuestion;
  /** The sentence that members vote on: reported, attributed or argued? */
  poll?: string;
  /** A guide's word to the group. */
  note?: string;
}>;

/** How one article is read: its stops hold every paragraph once, in order. */
export type Plan = Readonly<{
  /** The text that the plan is for: `article.hash`. */
  hash: string;
  by: 'guide' | 'text';
  introduction?: string;
  stops: readonly Stop[];
  glossary: readonly Readonly<{ term: string; meaning: string }>[];
}>;
