/** UTF-16 code units, half-open, into one paragraph's text. */
export type Span = Readonly<{ start: number; end: number }>;

/** Numbered from 1 after import; headings, bylines and boilerplate are not paragraphs. */
export type Paragraph = Readonly<{ number: number; text: string; heading?: string }>;

/** One document, as it is read by a group. */
export type Article = Readonly<{
  /** Short name in commands and addresses: lower-case letters, digits and hyphens; unique on a shelf. */
  slug: string;
  title: string;
  byline?: string;
  /** ISO 8601 calendar date, `2024-02-12`. */
  date?: string;
  /** The date as the article prints it, `12 February 2024`. */
  printedDate?: string;
  publication?: string;
  /** The address that the article came from. */
  source?: string;
  /** BCP 47 code of the text's language, `en`; `und` where it cannot be told. Voices are for English. */
  language: string;
  paragraphs: readonly Paragraph[];
  /** sha256 in hex over the paragraphs' texts and headings: the same words have the same hash. */
  hash: string;
}>;

/** A line of the file that is not part of the article's text, and why. */
export type Dropped = Readonly<{
  text: string;
  reason: 'contact' | 'share' | 'caption' | 'related' | 'boilerplate' | 'byline';
}>;

/** A place where the reader mended what a page or a format had broken. `before` and `after` are short excerpts. */
export type Healed = Readonly<{
  paragraph: number;
  kind: 'page-break' | 'hyphen' | 'escape' | 'emphasis' | 'link' | 'space';
  before: string;
  after: string;
}>;

/** An article as it came out of a file, and what was done to it on the way. */
export type Reading = Readonly<{ article: Article; dropped: readonly Dropped[]; healed: readonly Healed[] }>;

/** Where one sentence stands. Id `paragraph.sentence`, both from 1: `13.2`. */
export type SentenceSpan = Readonly<{ id: string; paragraph: number; span: Span }>;

/** Who answers for a sentence: the article states it as fact; a source says it; the author judges, predicts, urges, mocks. */
export type Voice = 'reported' | 'attributed' | 'argued';

/** In the order in which they are shown. */
export const VOICES = ['reported', 'attributed', 'argued'] as const satisfies readonly Voice[];

/** Who said something: a name that a reader would use, and the role by which the article introduces them. */
export type Speaker = Readonly<{ name: string; role?: string }>;
