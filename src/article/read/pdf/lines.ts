import type { Run } from './pages.ts';

/** Words that stand side by side on a page. A line of text is one piece, or several where its words are far apart. */
export type Piece = Run & Readonly<{ page: number }>;

/** Baselines differ by less than this share of the type's size within one line; raised figures are in it. */
const SAME_LINE = 0.4;
/** Wider gaps, as a share of the size, part pieces: between two columns, or two words of a stretched line. */
const NEAR = 0.7;
/** Narrower gaps are none: letters of one word are sometimes placed one by one. */
const SPACE = 0.1;
/** Raised figures this small, behind a word, are marks of footnotes. */
const NOTE_SIZE = 0.75;

/** The pieces of a page from top to bottom, and from left to right where they stand on one line. */
export function piecesOf(runs: readonly Run[], page: number): readonly Piece[] {
  return rowsOf(runs).flatMap((row) => joined(row, NEAR).map((run) => ({ ...run, page })));
}

/** Pieces by lines of the page, from top to bottom. */
export function rowsOf<R extends Run>(runs: readonly R[]): readonly (readonly R[])[] {
  const rows: R[][] = [];
  let base = Number.NaN;
  for (const run of [...runs].sort((a, b) => b.base - a.base)) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(base - run.base) < SAME_LINE * Math.max(run.size, row[0]!.size)) row.push(run);
    else {
      rows.push([run]);
      base = run.base;
    }
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

/** Joins what stands on one line where gaps are narrower than `near` times the size. */
export function joined<R extends Run>(row: readonly R[], near = Number.POSITIVE_INFINITY): readonly R[] {
  const line: R[] = [];
  for (const run of row) {
    const last = line.at(-1);
    if (last === undefined || run.left - last.right >= near * Math.max(last.size, run.size)) line.push(run);
    else if (!isNoteMark(run, last)) line[line.length - 1] = join(last, run);
  }
  return line;
}

function join<R extends Run>(last: R, run: R): R {
  const gap = run.left - last.right > SPACE * Math.max(last.size, run.size) ? ' ' : '';
  const [main] = [last, run].sort((a, b) => b.text.length - a.text.length);
  return {
    ...last,
    text: last.text + gap + run.text,
    right: Math.max(last.right, run.right),
    base: main!.base,
    size: main!.size,
    face: last.face === run.face ? last.face : '',
  };
}

function isNoteMark(run: Run, last: Run): boolean {
  return run.size <= NOTE_SIZE * last.size && run.base > last.base && /^\s*(?:\d{1,3}|[*†‡])\s*$/.test(run.text);
}
