import { wordCount } from '../title.ts';
import type { Column } from './columns.ts';
import type { Piece } from './lines.ts';

/** What the sizes of a PDF's type say of its lines. */
export type TypeSizes = Readonly<{
  /** The size of the running text. */
  body: number;
  isTitle(line: Piece): boolean;
  isLarge(line: Piece): boolean;
  isSmall(line: Piece): boolean;
  /** Whether a line of the text's size is set in another font, all of it, and has a heading's form. */
  isHeading(line: Piece): boolean;
}>;

/** Of the running text's size: titles and headings are larger, notes and captions smaller. */
const TITLE = 1.3;
const LARGE = 1.12;
const SMALL = 0.88;
/** Longer lines in bold type or italics are text. */
const MOST_WORDS = 12;
/** Sizes this near to each other are one. */
const SAME = 0.05;

export function typeSizesOf(columns: readonly Column[]): TypeSizes {
  const lines = columns.flatMap((column) => column.lines);
  const body = mostLetters(lines, ({ size }) => half(size)) ?? 10;
  const face = mostLetters(lines, (line) => line.face) ?? '';
  const firstPage = columns.filter(({ page }) => page === 1).flatMap(({ lines }) => lines);
  const largest = Math.max(0, ...firstPage.map(({ size }) => size));
  return {
    body,
    isTitle: ({ page, size }) => page === 1 && size >= TITLE * body && size >= (1 - SAME) * largest,
    isLarge: ({ size }) => size >= LARGE * body,
    isSmall: ({ size }) => size <= SMALL * body,
    isHeading: (line) =>
      line.size < LARGE * body && line.face !== '' && line.face !== face && hasForm(line.text.trim()),
  };
}

/** What most letters have. */
function mostLetters<Key>(lines: readonly Piece[], keyOf: (line: Piece) => Key): Key | undefined {
  const letters = new Map<Key, number>();
  for (const line of lines) letters.set(keyOf(line), (letters.get(keyOf(line)) ?? 0) + line.text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function hasForm(text: string): boolean {
  return wordCount(text) <= MOST_WORDS && /^["“‘]?[\p{Lu}\p{N}]/u.test(text) && !/[.,;:…]["'”’»)]*$/.test(text);
}

function half(size: number): number {
  return Math.round(size * 2) / 2;
}
