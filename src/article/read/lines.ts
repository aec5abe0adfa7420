/** How a text file breaks its lines: each line is a paragraph, or paragraphs are wrapped at a column. */
export type Layout = Readonly<{ kind: 'one-a-line' }> | Readonly<{ kind: 'wrapped'; column: number }>;

/** Beyond this a line is not one that was wrapped for a screen or a typewriter. */
const WIDEST_COLUMN = 120;
const NARROWEST_COLUMN = 30;
/** So many lines must be full, of those that another follows, for a file to count as wrapped. */
const FULL_SHARE = 0.8;
/** A line this near to the column is full whatever word comes next: wrappers differ in where they break. */
const NEARLY_FULL = 0.8;

/**
 * How a whole file breaks its lines. It is wrapped where nearly all lines that another line follows are full, i.e. the
 * next line's first word would have gone beyond the longest line; else each line is a paragraph.
 */
export function layoutOf(groups: readonly (readonly string[])[]): Layout {
  const followed = groups.flatMap((lines) => lines.slice(0, -1).map((line, i) => ({ line, next: lines[i + 1]! })));
  let column = 0;
  for (const lines of groups) if (lines.length > 1) for (const line of lines) column = Math.max(column, line.length);
  if (followed.length === 0 || column > WIDEST_COLUMN || column < NARROWEST_COLUMN) return { kind: 'one-a-line' };
  const full = followed.filter(({ line, next }) => isFull(line, next, column)).length;
  return full >= FULL_SHARE * followed.length ? { kind: 'wrapped', column } : { kind: 'one-a-line' };
}

/** Whether a line was broken because the next word would not fit. */
export function isFull(line: string, next: string, column: number): boolean {
  const word = /^\S*/.exec(next.trimStart())![0];
  return line.length + 1 + word.length > column || line.length >= NEARLY_FULL * column;
}
