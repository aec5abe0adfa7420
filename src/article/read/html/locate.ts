import { Readability } from '@mozilla/readability';
import type { Dropped } from '../../types.ts';
import { readOpeningLine } from '../opening-line.ts';
import { wordCount } from '../title.ts';
import { blocksOf, type PageBlock } from './blocks.ts';
import type { Page, PageElement } from './dom.ts';

/** Which of a page's blocks are its article's; `byline` as the page shows it. */
export type Located = Readonly<{
  kept: readonly PageBlock[];
  dropped: readonly Dropped[];
  byline?: string;
}>;

/** Fewer characters, and Readability tries again, less strictly. */
const SHORT_ARTICLE = 250;
/** The element's mark that outlives Readability, which moves and renames elements. */
const MARK = 'data-block';
/** A title, its standfirst and its byline are looked for among so many blocks above the text. */
const ABOVE = 10;

/**
 * Finds the article among a page's blocks. Readability says where it is: it is right about that, and too strict about what is
 * in it (it takes lists, headings and quotations for clutter where a page is short). So everything from its first block to
 * its last is kept, with the title above, but for blocks that it left out and that are links or a few words; these are listed.
 */
export function locate(page: Page, blocks: readonly PageBlock[]): Located {
  blocks.forEach(({ element }, i) => {
    if (!element.hasAttribute(MARK)) element.setAttribute(MARK, String(i));
  });
  const markOf = ({ element }: PageBlock) => element.getAttribute(MARK)!;
  const marks = blocks.map(markOf);
  const found = readable(page);
  if (!found?.content) return { kept: blocks, dropped: [] };
  const inside = new Set([...found.content.querySelectorAll(`[${MARK}]`)].map((element) => element.getAttribute(MARK)));
  // A <div> that Readability makes a <p> of loses its mark; its words are known again where they are not a few.
  const texts = new Set(blocksOf(found.content).map(({ text }) => text));
  const isInside = (i: number) => {
    const { text } = blocks[i]!;
    return inside.has(marks[i]!) || (texts.has(text) && wordCount(text) >= FEWEST_WORDS);
  };
  const first = blocks.findIndex((_, i) => isInside(i));
  if (first < 0) return { kept: blocks, dropped: [] };
  const last = blocks.findLastIndex((_, i) => isInside(i));
  const title = blocks.findLastIndex(({ kind }, i) => kind === 'title' && i < first && i >= first - ABOVE);

  const kept: PageBlock[] = [];
  const dropped: Dropped[] = [];
  for (let i = title < 0 ? first : title; i <= last; i++) {
    const block = blocks[i]!;
    if (isInside(i) || !isClutter(block)) kept.push(block);
    else dropped.push({ text: block.text, reason: reasonFor(block) });
  }
  return { kept, dropped, ...(found.byline ? { byline: found.byline.replace(/\s+/g, ' ').trim() } : {}) };
}

/** What Readability finds; nothing where it fails over a page that no browser would have made. */
function readable(page: Page) {
  try {
    return new Readability<PageElement>(page as never, {
      serializer: (element) => element as unknown as PageElement,
      charThreshold: SHORT_ARTICLE,
    }).parse();
  } catch {
    return null;
  }
}

const FEWEST_WORDS = 6;
const MOST_LINKED = 0.5;

function isClutter({ kind, text, linked }: PageBlock): boolean {
  if (linked > MOST_LINKED * text.length) return true;
  return kind === 'text' && wordCount(text) < FEWEST_WORDS && readOpeningLine(text) === null;
}

function reasonFor({ kind, text, linked }: PageBlock): Dropped['reason'] {
  if (kind === 'caption') return 'caption';
  if (readOpeningLine(text) !== null) return 'byline';
  return linked > MOST_LINKED * text.length ? 'related' : 'boilerplate';
}
