import type { Dropped } from '../../types.ts';
import { type Piece, rowsOf } from './lines.ts';

/** Running heads and feet stand in so many lines at a page's top and bottom. */
const DEEPEST = 2;
/** They stand on this share of the pages (left and right ones may differ, first ones have none), or on so many: a chapter's. */
const SHARE_OF_PAGES = 1 / 3;
const ENOUGH_PAGES = 3;
/** A number alone is the page's where it stands this many times its size away from the text. */
const APART = 1.6;

const PAGE_NUMBER = /^(?:page |p\. ?|[-–—|] ?)?(?:\d{1,4}|[ivxl]{1,6})(?: ?[-–—|]| ?(?:of|\/) ?\d{1,4})?$/i;

/** Parts running heads, feet and page numbers from the text of the pages; each is told once. */
export function dropRunning(
  pages: readonly (readonly Piece[])[],
): Readonly<{ pages: readonly (readonly Piece[])[]; dropped: readonly Dropped[] }> {
  const edges = pages.map(edgesOf);
  const counts = new Map<string, number>();
  for (const edge of edges)
    for (const key of new Set(edge.flat().map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(2, Math.min(ENOUGH_PAGES, Math.ceil(SHARE_OF_PAGES * pages.length)));
  const recurs = (piece: Piece) => (counts.get(keyOf(piece)) ?? 0) >= least;

  const told = new Map<string, Dropped>();
  const kept = pages.map((pieces, i) => {
    const gone = new Set<Piece>();
    for (const row of edges[i]!) {
      const others = pieces.filter((piece) => !row.includes(piece) && !gone.has(piece));
      const running = row.filter((piece) => recurs(piece) || isPageNumber(piece, others));
      for (const piece of running) {
        gone.add(piece);
        const text = piece.text.trim();
        const key = PAGE_NUMBER.test(text) ? '#' : keyOf(piece);
        if (!told.has(key)) told.set(key, { text, reason: 'boilerplate' });
      }
    }
    return pieces.filter((piece) => !gone.has(piece));
  });
  return { pages: kept, dropped: [...told.values()] };
}

/** The rows at top and bottom, outermost first. A page of one line has no edges. */
function edgesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows = rowsOf(pieces);
  if (rows.length < 2) return [];
  const depth = Math.min(DEEPEST, Math.floor(rows.length / 2));
  return [...rows.slice(0, depth), ...rows.slice(-depth).reverse()];
}

/** What recurs from page to page: the same words in the same size at the same height, whatever the figures. */
function keyOf({ text, size, base }: Piece): string {
  return `${Math.round(size * 2)} ${Math.round(base)} ${text.trim().toLowerCase().replace(/\d+/g, '#')}`;
}

function isPageNumber({ text, base, size }: Piece, others: readonly Piece[]): boolean {
  return PAGE_NUMBER.test(text.trim()) && others.every((other) => Math.abs(other.base - base) > APART * size);
}
