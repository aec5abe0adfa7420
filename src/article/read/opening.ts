import type { Dropped } from '../types.ts';
import type { About, Block } from './draft.ts';
import { readOpeningLine } from './opening-line.ts';
import { startsLikeTitle, wordCount } from './title.ts';

type Opening = Readonly<{ about: About; rest: readonly Block[]; dropped: readonly Dropped[] }>;

/** Title, standing lines and date are looked for among this many blocks. */
const DEPTH = 6;

/** A standfirst stands between title and byline; longer blocks are the text. */
const LONGEST_STANDFIRST = 45;

/**
 * Takes title, byline, date and publication off the beginning of an article. What front matter says goes before what
 * the first lines say; they are taken off all the same. A standfirst stays, as part of the text. Nothing is taken of a
 * text that begins with prose.
 * @param stem the file's name without its extension, words apart by spaces
 */
export function takeOpening(blocks: readonly Block[], about: About, stem: string): Opening {
  let found: About = {};
  const dropped: Dropped[] = [];
  const standfirst: Block[] = [];
  let at = 0;
  for (; at < Math.min(DEPTH, blocks.length - 1); at++) {
    const block = blocks[at]!;
    const next = blocks[at + 1]!;
    const title = found.title === undefined ? titleOf(block, next, about, stem) : null;
    const line = readOpeningLine(block.text) ?? bareName(block, next, found);
    if (title !== null) found = { ...found, title };
    else if (found.title !== undefined && isTitle(block.text, about.title ?? found.title)) continue;
    else if (line !== null) {
      found = { ...line, ...found };
      dropped.push({ text: block.text, reason: 'byline' });
    } else if (found.title !== undefined && standfirst.length === 0 && isStandfirst(block, next))
      standfirst.push(block);
    else break;
  }
  return { about: { ...found, ...about }, rest: [...standfirst, ...blocks.slice(at)], dropped };
}

function titleOf(block: Block, next: Block, about: About, stem: string): string | null {
  if (block.kind === 'title') return block.text;
  if (about.title !== undefined) return isTitle(block.text, about.title) ? block.text : null;
  if (block.kind === 'caption' || !startsLikeTitle(block.text, stem)) return null;
  // A first line with a name is a byline; one with a date is a date if the title follows: "May 1968" may be the title.
  const line = readOpeningLine(block.text);
  if (line !== null && (line.byline !== undefined || startsLikeTitle(next.text, stem))) return null;
  return block.text.replace(/\s*;$/, '');
}

function isStandfirst(block: Block, next: Block): boolean {
  return wordCount(block.text) <= LONGEST_STANDFIRST && readOpeningLine(next.text) !== null;
}

function isTitle(text: string, title: string): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(text) === plain(title);
}

/** A name alone is a byline only where a date follows: "Early History" is a heading. */
function bareName(block: Block, next: Block, found: About): About | null {
  if (found.byline !== undefined || wordCount(block.text) > 6) return null;
  const dated = readOpeningLine(next.text);
  if (!dated?.printedDate || dated.byline !== undefined) return null;
  // The same words with a date behind them are read as a byline or a publication.
  const named = readOpeningLine(`${block.text}, ${dated.printedDate}`);
  return named === null ? null : { ...named, ...dated };
}
