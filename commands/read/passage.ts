import type { APITextDisplayComponent } from 'discord.js';
import type { Article, Span } from '../../src/article/index.ts';
import { blockquote, escapeLine, excerpt, fittingEnd, shownLength, text } from '../../src/discord/index.ts';
import type { Stop } from '../../src/reading/index.ts';

/** A stretch of one paragraph on a page of a passage. */
export type Piece = Readonly<{ paragraph: number; span: Span }>;

/** What a paragraph takes beside its own words: its number and its heading. */
const HEADING_ROOM = 120;
const OVERHEAD = 30;

/** A paragraph's rest shorter than this, shown, is not begun on a page. */
const LEAST = 200;

/** How far beyond the room of a page its text is read, to tell where the last sentence ends. */
const LOOKAHEAD = 250;

/** Pages live as long as their article: a card is edited often, and a passage of one paragraph may be a whole book. */
const known = new WeakMap<Article, Map<string, readonly (readonly Piece[])[]>>();

/**
 * A stop's passage in pages: whole paragraphs while they fit, one that is too long cut at the ends of sentences.
 * @param first characters, as shown, that the first page may take
 * @param room what each later one may
 */
export function pagesOf(
  article: Article,
  stop: Pick<Stop, 'first' | 'last'>,
  first: number,
  room: number,
): readonly (readonly Piece[])[] {
  const key = [stop.first, stop.last, first, room].join();
  const mine = known.get(article) ?? new Map<string, readonly (readonly Piece[])[]>();
  known.set(article, mine);
  const pages = mine.get(key) ?? paged(article, stop, first, room);
  mine.set(key, pages);
  return pages;
}

function paged(article: Article, stop: Pick<Stop, 'first' | 'last'>, first: number, room: number) {
  const pages: Piece[][] = [[]];
  let left = first;
  const turn = () => {
    pages.push([]);
    left = room;
  };
  for (const { number, text: whole, heading } of article.paragraphs.slice(stop.first - 1, stop.last)) {
    for (let start = 0; start < whole.length; ) {
      const overhead = OVERHEAD + (start === 0 && heading ? HEADING_ROOM : 0);
      const rest = whole.slice(start, start + left + LOOKAHEAD);
      // Nothing is shown shorter than it is: a longer rest does not fit.
      const fits = whole.length - start <= left && shownLength(rest) + overhead <= left;
      if (!fits && left < LEAST + overhead && pages.at(-1)!.length > 0) {
        turn();
        continue;
      }
      const end = start + (fits ? rest.length : fittingEnd(rest, Math.max(1, left - overhead)));
      pages.at(-1)!.push({ paragraph: number, span: { start, end } });
      left -= shownLength(whole.slice(start, end)) + overhead;
      start = end + whole.slice(end, end + LOOKAHEAD).search(/\S|$/);
      if (start < whole.length) turn();
    }
  }
  return pages;
}

/** A page: each paragraph under its heading and number. */
export function pageBlocks(article: Article, page: readonly Piece[]): APITextDisplayComponent[] {
  return page.map(({ paragraph, span }) => {
    const { heading } = article.paragraphs[paragraph - 1]!;
    return text(
      ...(heading && span.start === 0 ? [`**${escapeLine(heading, HEADING_ROOM)}**`] : []),
      `-# ¶${paragraph}`,
      blockquote(excerpt(article, paragraph, span)),
    );
  });
}
