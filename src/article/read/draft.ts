import type { Dropped, Healed } from '../types.ts';

/**
 * Where bytes came from: the file's name decides the format, its stem the title where the text has none. `charset` is what
 * a server says of the text's encoding.
 */
export type Origin = Readonly<{ name: string; source?: string; charset?: string }>;

/** What a file says about itself in front matter or metadata. */
export type About = Readonly<{
  title?: string;
  byline?: string;
  /** ISO calendar date. */
  date?: string;
  printedDate?: string;
  publication?: string;
  source?: string;
  language?: string;
}>;

/** Something mended before paragraphs have numbers. */
export type Mend = Omit<Healed, 'paragraph'>;

/** A piece of the file between breaks: one line of text, white space not yet normalised. */
export type Block = Readonly<{
  /** `title` is a heading that names the whole document. */
  kind: 'title' | 'heading' | 'text' | 'caption';
  text: string;
  mended: readonly Mend[];
}>;

/**
 * What a reader makes of its format.
 * `headings` says whether the format marks them; where it does not, the shared step finds them by their form.
 */
export type Draft = Readonly<{
  about: About;
  blocks: readonly Block[];
  headings: 'marked' | 'unmarked';
  /** The blocks' text is as printed: marks such as `*` and `\\` are no mark-up. */
  literal?: true;
  /** What the reader itself left out. */
  dropped?: readonly Dropped[];
}>;

/** How much of the text is shown around a place that was mended, in characters. */
const EXCERPT = 24;

/** The surroundings of `[start, end)`, for a report. */
export function excerpt(text: string, start: number, end: number): string {
  const from = Math.max(0, start - EXCERPT);
  const to = Math.min(text.length, end + EXCERPT);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
