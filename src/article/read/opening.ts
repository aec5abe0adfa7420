import type { Dropped } from '../types.ts';
import type { About, Block } from './draft.ts';
import { readOpeningLine } from './opening-line.ts';
import { startsLikeTitle, wordCount } from './title.ts';

type Opening = Readonly<{ about: About; rest: readonly Block[]; dropped: readonly Dropped[] }>;

/** Title, standing lines and date are looked for among this many blocks. */
const DEPTH = 6;

/**
 * Takes title, byline, date and publication off the beginning of an article. What front matter says goes before what
 * the first lines say; they are taken off all the same. Nothing is taken of a text that begins with prose.
 * @param stem the file's name without its extension, words apart by spaces
 */
export function takeOpening(blocks: readonly Block[], about: About, stem: string): Opening {
  let found: About = {};
  const dropped: Dropped[] = [];
  let at = 0;
  for (; at < Math.min(DEPTH, blocks.length - 1); at++) {
    const block = blocks[at]!;
    const title = found.title === undefined ? titleOf(block, about, at, stem) : null;
    if (title !== null) {
      found = { ...found, title };
      continue;
    }
    if (found.title !== undefined && isTitle(block.text, about.title ?? found.title)) continue;
    const line = readOpeningLine(block.text) ?? bareName(block, blocks[at + 1]!, found);
    if (line === null) break;
    found = { ...line, ...found };
    dropped.push({ text: block.text, reason: 'byline' });
  }
  return { about: { ...found, ...about }, rest: blocks.slice(at), dropped };
}

function titleOf(block: Block, about: About, at: number, stem: string): string | null {
  if (block.kind === 'title') return block.text;
  if (about.title !== undefined) return isTitle(block.text, about.title) ? block.text : null;
  if (block.kind !== 'text' && block.kind !== 'heading') return null;
  // Where the very first line reads like a byline or a date, the title may still follow.
  if (at === 0 && readOpeningLine(block.text) !== null) return null;
  return startsLikeTitle(block.text, stem) ? block.text.replace(/\s*;$/, '') : null;
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
