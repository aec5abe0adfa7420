import type { About, Block, Draft } from './draft.ts';
import { aboutPage } from './html/about.ts';
import { blocksOf } from './html/blocks.ts';
import { parsePage } from './html/dom.ts';
import { takeFurniture } from './html/furniture.ts';
import { locate } from './html/locate.ts';
import { readOpeningLine } from './opening-line.ts';

/**
 * A web page. Captions, share prompts, boxes of links and the like are taken out first, then the article is found among what
 * is left; all that stood in it and is not part of it is listed as dropped.
 * @throws Fault `article-too-long` where the page has too many elements, or too deep ones
 */
export function readHtml(text: string, name: string): Draft {
  const page = parsePage(text, name);
  const body = page.querySelector('body') ?? page.documentElement;
  const said = aboutPage(page);
  const furniture = takeFurniture(page, body);
  const { kept, dropped, byline } = locate(page, blocksOf(body));
  const about = { ...shownByline(byline), ...said };
  return {
    about,
    blocks: kept.map(({ kind, text: words, mended }) => asHeading({ kind, text: words, mended }, about)),
    headings: 'marked',
    literal: true,
    dropped: [...furniture, ...dropped],
  };
}

/** What a page shows as its byline, where its metadata has none: names with or without a date. */
function shownByline(line: string | undefined): About {
  return line ? (readOpeningLine(line) ?? readOpeningLine(`By ${line}`) ?? {}) : {};
}

/** Only one heading names the page; others of the first level are headings of parts. */
function asHeading(block: Block, { title }: About): Block {
  return block.kind === 'title' && title !== undefined && block.text !== title ? { ...block, kind: 'heading' } : block;
}
