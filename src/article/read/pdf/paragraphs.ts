import { type Block, excerpt } from '../draft.ts';
import { isOpeningLine } from '../opening-line.ts';
import { joinLines, vocabularyOf } from '../unwrap.ts';
import type { Column } from './columns.ts';
import type { Piece } from './lines.ts';
import { type TypeSizes, typeSizesOf } from './type-sizes.ts';

/** A line with the column that it stands in and the line above it there. */
type Placed = Readonly<{ line: Piece; column: Column; above: Piece | undefined }>;

/** Of the usual distance between lines: a greater one parts paragraphs. */
const WIDE = 1.25;
/** Of the size: a line set in by more begins a paragraph, by more than the second is no line of the column's. */
const INDENT = 0.6;
/** Columns of fewer lines are too short to tell their sides; lines that are not stretched end so much early. */
const FEWEST_LINES = 4;
const MOST_RAGGED = 0.15;
/** Title, byline and date are lines of their own. */
const OPENING_BLOCKS = 5;

const BULLET = /^\s*[•‣◦▪●■]\s*(?=\S)/;
const NUMBERED = /^\s*\(?\d{1,3}[.)]\s/;
const ENDED = /[.!?…:]["'”’»)\]]*$/;

/**
 * Rejoins the lines of all columns to paragraphs, across columns and pages, and heals divided words. Type that is larger
 * than the text's is a title or a heading; smaller type (notes, captions) is put behind the paragraph that it interrupts.
 */
export function paragraphsOf(columns: readonly Column[]): readonly Block[] {
  const sizes = typeSizesOf(columns);
  const placed = likeColumns(columns).flatMap((column) =>
    column.lines.map((line, i) => ({ line, column, above: column.lines[i - 1] })),
  );
  const known = vocabularyOf(placed.map(({ line }) => line.text).join('\n'));
  const parting = partingOf(placed, sizes);
  const paragraphs: Placed[][] = [];
  let notes: Placed[][] = [];
  let flow: Placed[] | undefined;
  for (const at of placed) {
    if (sizes.isSmall(at.line) && paragraphs.some(([first]) => !sizes.isLarge(first!.line))) {
      const note = notes.at(-1);
      if (note !== undefined && at.above === note.at(-1)!.line && goesOn(note, at, parting)) note.push(at);
      else notes.push([at]);
      continue;
    }
    const isOpening =
      paragraphs.length < OPENING_BLOCKS &&
      (isOpeningLine(at.line.text) || (flow !== undefined && isOpeningLine(flow.at(-1)!.line.text)));
    if (flow !== undefined && !isOpening && isAlike(flow.at(-1)!, at, sizes) && goesOn(flow, at, parting))
      flow.push(at);
    else {
      flow = [at];
      paragraphs.push(...notes, flow);
      notes = [];
    }
  }
  return [...paragraphs, ...notes].map((lines) => blockOf(lines, sizes, known));
}

/**
 * The columns with the sides of those that stand in the same place on other pages. A column's own lines do not tell how far it
 * reaches where they are few, or not stretched.
 */
function likeColumns(columns: readonly Column[]): readonly Column[] {
  const long = columns.filter(({ lines }) => lines.length >= FEWEST_LINES);
  return columns.map((column) => {
    if (column.lines.length < FEWEST_LINES) {
      const reach = 3 * column.lines[0]!.size;
      const around = long
        .filter(({ left, right }) => Math.abs(column.left - left) <= reach && right >= column.right - 1)
        .sort((a, b) => a.right - b.right)[0];
      return around ? { ...column, left: Math.min(column.left, around.left), right: around.right } : column;
    }
    const furthest = column.right + MOST_RAGGED * (column.right - column.left);
    const like = long.filter(({ left, right }) => Math.abs(left - column.left) <= 2 && right <= furthest);
    return { ...column, right: Math.max(column.right, ...like.map(({ right }) => right)) };
  });
}

/** What parts the paragraphs of a PDF, where anything does often enough to rely on. */
type Parting = Readonly<{ leading: number; indents: boolean; gaps: boolean }>;

/** So many paragraphs tell the habit. */
const HABIT = 3;

function partingOf(placed: readonly Placed[], sizes: TypeSizes): Parting {
  const leading = leadingOf(placed, sizes);
  const body = placed.filter(({ line }) => !sizes.isLarge(line) && !sizes.isSmall(line));
  const indents = body.filter((at) => isIn(at) && at.above !== undefined && at.above.left < at.line.left - 1);
  const gaps = body.filter(({ line, above }) => above !== undefined && above.base - line.base > WIDE * leading);
  return { leading, indents: indents.length >= HABIT, gaps: gaps.length >= HABIT };
}

/**
 * A quarter of the distances between lines are at most the usual one, even where paragraphs of one and two lines make the
 * distances between paragraphs as frequent as those within: there the median is wrong.
 */
const USUAL = 0.25;

/** The usual distance from one line of the running text to the next. */
function leadingOf(placed: readonly Placed[], { body, isLarge, isSmall }: TypeSizes): number {
  const distances = placed
    .filter(({ line, above }) => above !== undefined && !isLarge(line) && !isSmall(line))
    .map(({ line, above }) => above!.base - line.base)
    .sort((a, b) => a - b);
  return distances[Math.floor(USUAL * distances.length)] ?? 1.2 * body;
}

/** Whether two lines are of one kind of type. A line in italics may be a heading only where a sentence ended above it. */
function isAlike({ line: a }: Placed, { line: b }: Placed, sizes: TypeSizes): boolean {
  if (sizes.isHeading(a) ? !sizes.isHeading(b) : sizes.isHeading(b) && ENDED.test(a.text.trimEnd())) return false;
  return sizes.isLarge(a) === sizes.isLarge(b) && sizes.isTitle(a) === sizes.isTitle(b);
}

/** Whether a line goes on with the paragraph whose lines are given. */
function goesOn(paragraph: readonly Placed[], at: Placed, { leading, indents, gaps }: Parting): boolean {
  const last = paragraph.at(-1)!;
  const ended = ENDED.test(last.line.text.trimEnd());
  if (BULLET.test(at.line.text) || (ended && NUMBERED.test(at.line.text))) return false;
  // At the top of a column or a page the line above is not there to compare.
  if (at.above !== last.line) return indents ? !(isIn(at) && ended) : !ended || isFull(last, at.line);
  const spacing = Math.max(leading, at.line.size);
  if (last.line.base - at.line.base > WIDE * spacing) return false;
  if (isIn(at) && (!isIn(last) || (paragraph.length === 1 && ended))) return false;
  if (!isIn(at) && paragraph.length > 1 && paragraph.every(isIn)) return false;
  return !ended || indents || gaps || isFull(last, at.line);
}

function isIn({ line, column }: Placed): boolean {
  return line.left - column.left > INDENT * line.size;
}

/** Whether the next line's first word would not have fitted. */
function isFull({ line, column }: Placed, next: Piece): boolean {
  const word = /^\S*/.exec(next.text.trimStart())![0].length + 1;
  const letter = (next.right - next.left) / Math.max(1, next.text.length);
  return line.right + word * letter > column.right - 0.2 * line.size;
}

function blockOf(lines: readonly Placed[], sizes: TypeSizes, known: ReadonlySet<string>): Block {
  const texts = lines.map(({ line }) => line.text);
  const { text, mended } = joinLines(texts, known);
  const first = lines[0]!.line;
  const kind = sizes.isTitle(first)
    ? 'title'
    : sizes.isLarge(first) || lines.every(({ line }) => sizes.isHeading(line))
      ? 'heading'
      : 'text';
  const breaks = lines.slice(1).flatMap(({ line }, i) => {
    const before = lines[i]!.line;
    if (before.page === line.page) return [];
    const [end, start] = [before.text.trimEnd(), line.text.trimStart()];
    return {
      kind: 'page-break' as const,
      before: excerpt(`${end} ¶ ${start}`, end.length, end.length + 3),
      after: excerpt(`${end} ${start}`, end.length, end.length + 1),
    };
  });
  return { kind, text: text.replace(BULLET, ''), mended: [...breaks, ...mended] };
}
