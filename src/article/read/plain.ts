import type { Block, Draft } from './draft.ts';
import { isFull, layoutOf } from './lines.ts';
import { isOpeningLine } from './opening-line.ts';
import { joinLines, vocabularyOf } from './unwrap.ts';

/**
 * Plain text. Blank lines part paragraphs; whether single line ends do too is decided once for the whole file, see
 * {@link layoutOf}. In a wrapped file a bullet, an indented line or a line that ends early with an end mark starts a
 * paragraph as well. Each item of a list is a paragraph.
 */
export function readPlain(text: string): Draft {
  const groups = text
    .replaceAll('\f', '\n\n')
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((group) =>
      group
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line.trim() !== ''),
    )
    .filter((lines) => lines.length > 0);
  const layout = layoutOf(groups);
  const known = vocabularyOf(text);
  const blocks: Block[] = [];
  for (const lines of groups) {
    let pending: string[] = [];
    for (const line of lines) {
      const last = pending.at(-1);
      const goesOn =
        last !== undefined &&
        (layout.kind === 'wrapped' ? isWrapped(last, line, layout.column) : isBrokenLine(last, line)) &&
        !(blocks.length < OPENING_LINES && (isOpeningLine(line) || isOpeningLine(last)));
      if (!goesOn) {
        if (pending.length > 0) blocks.push(joinLines(pending, known));
        pending = [];
      }
      pending.push(line);
    }
    if (pending.length > 0) blocks.push(joinLines(pending, known));
  }
  return { about: {}, blocks: withoutBullets(blocks), headings: 'unmarked' };
}

const GLYPH = /^[•‣◦▪*–-]\s+/;

/** Bullets go where at least two items follow each other; a number belongs to its item's words. */
function withoutBullets(blocks: readonly Block[]): readonly Block[] {
  const isItem = (block: Block | undefined) => block !== undefined && GLYPH.test(block.text);
  return blocks.map((block, i) =>
    isItem(block) && (isItem(blocks[i - 1]) || isItem(blocks[i + 1]))
      ? { ...block, text: block.text.replace(GLYPH, '') }
      : block,
  );
}

/** Byline and date may stand in one group of lines with the title. */
const OPENING_LINES = 6;

const BULLET = /^\s*(?:[•‣◦▪–-]\s|\*\s|\(?\d{1,3}[.)]\s)/;

function isWrapped(line: string, next: string, column: number): boolean {
  if (BULLET.test(next)) return false;
  const indented = /^\s{2,}/.test(next) && !/^\s/.test(line);
  if (indented && !BULLET.test(line)) return false;
  return isFull(line, next, column) || !/[.!?…:]["'”’)\]]*$/.test(line);
}

/** In a file of one paragraph a line, a line that goes on in small letters was broken by a link or a column. */
function isBrokenLine(line: string, next: string): boolean {
  return /^\s*\p{Ll}/u.test(next) && !BULLET.test(next) && /[\p{L}\p{N},’']$/u.test(line) && !BULLET.test(line);
}
