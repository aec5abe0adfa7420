import { joined, type Piece, rowsOf } from './lines.ts';

/** Lines that stand above each other; `left` and `right` are those of the column, not of its longest line alone. */
export type Column = Readonly<{ page: number; left: number; right: number; lines: readonly Piece[] }>;

/** So many lines on either side make a column. */
const FEWEST_LINES = 4;
/** Of a page's pieces, at most this share crosses from one column to the next: titles, and tables. */
const MOST_CROSSING = 0.35;
/** Points between columns, at least. */
const NARROWEST_GUTTER = 6;
/** Places where a gutter is looked for. */
const MOST_PLACES = 400;

/** The columns of all pages in the order in which they are read. */
export function columnsOf(pages: readonly (readonly Piece[])[]): readonly Column[] {
  const gutters = pages.map(gutterIn);
  const usual = gutters.find((gutter) => gutter !== null) ?? null;
  return pages.flatMap((pieces, i) => {
    const gutter = gutters[i] ?? (usual !== null && isParted(pieces, usual) ? usual : null);
    return regionsOf(pieces, gutter, 0).map((region) => columnOf(region, i + 1));
  });
}

/**
 * A page is read band by band: what crosses the gutter stands alone, between it the left side goes before the right. Either
 * side may have a gutter of its own.
 */
function regionsOf(pieces: readonly Piece[], gutter: number | null, depth: number): readonly (readonly Piece[])[] {
  if (gutter === null || depth > 2) return pieces.length > 0 ? [pieces] : [];
  const regions: (readonly Piece[])[] = [];
  let crossing: Piece[] = [];
  let sides: readonly [Piece[], Piece[]] = [[], []];
  const flush = () => {
    for (const band of [crossing, ...sides])
      regions.push(...regionsOf(band, band === crossing ? null : gutterIn(band), depth + 1));
    crossing = [];
    sides = [[], []];
  };
  for (const piece of pieces) {
    if (isAcross(piece, gutter)) {
      if (sides[0].length + sides[1].length > 0) flush();
      crossing.push(piece);
    } else sides[piece.right <= gutter ? 0 : 1].push(piece);
  }
  flush();
  return regions;
}

/** Where a page has two columns, the place between them. */
function gutterIn(pieces: readonly Piece[]): number | null {
  const places = [...new Set(pieces.map(({ left }) => Math.round(left)))].slice(0, MOST_PLACES);
  let best: { gutter: number; score: number } | null = null;
  for (const place of places) {
    const left = pieces.filter(({ right }) => right < place);
    const right = pieces.filter((piece) => piece.left >= place - 1);
    const across = pieces.length - left.length - right.length;
    if (Math.min(rows(left), rows(right)) < FEWEST_LINES || across > MOST_CROSSING * pieces.length) continue;
    const edge = Math.max(...left.map((piece) => piece.right));
    if (place - edge < NARROWEST_GUTTER || !areAbreast(left, right)) continue;
    const score = Math.min(left.length, right.length) - 2 * across;
    if (best === null || score > best.score) best = { gutter: (place + edge) / 2, score };
  }
  return best?.gutter ?? null;
}

function rows(pieces: readonly Piece[]): number {
  return new Set(pieces.map(({ base }) => Math.round(base))).size;
}

function areAbreast(left: readonly Piece[], right: readonly Piece[]): boolean {
  const bases = right.map(({ base }) => base);
  const [low, high] = [Math.min(...bases) - 1, Math.max(...bases) + 1];
  return left.filter(({ base }) => base >= low && base <= high).length >= FEWEST_LINES - 1;
}

/** A page with too few lines to tell has the columns of the others, if little of it runs across. */
function isParted(pieces: readonly Piece[], gutter: number): boolean {
  return pieces.filter((piece) => isAcross(piece, gutter)).length <= MOST_CROSSING * pieces.length;
}

function isAcross({ left, right }: Piece, gutter: number): boolean {
  return left < gutter && right > gutter;
}

function columnOf(pieces: readonly Piece[], page: number): Column {
  const lines = rowsOf(pieces).flatMap((row) => joined(row));
  return {
    page,
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    lines,
  };
}
