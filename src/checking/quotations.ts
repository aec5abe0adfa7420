import { claimAround, signature } from './claims.ts';
import { closingMark, openingMark } from './marks.ts';
import { plainText } from './plain.ts';
import type { Marks, Quotation } from './types.ts';
import { wordsOf } from './words.ts';

/** More of a message than this is not read: what Discord lets a message hold. */
export const LONGEST_MESSAGE = 4_000;
/** More quotations than this in one message are counted, not checked. */
export const MOST_QUOTATIONS = 20;

/** What a message quotes; `left` counts the quotations beyond {@link MOST_QUOTATIONS}, `cut` says that its end was not read. */
export type Quotations = Readonly<{ quotations: readonly Quotation[]; left: number; cut: boolean }>;

/**
 * Finds the quotations in a message: between marks of any usual kind, or on blockquote lines (`> …`). A text that has
 * neither is taken as one quotation. Words that say by whom ("… she wrote", "— Ada Byron") become its claim.
 */
export function findQuotations(message: string): Quotations {
  const blocks = blocksOf(message.slice(0, LONGEST_MESSAGE));
  const marked = blocks.flatMap((block, i) => (block.quoted ? blockQuotation(blocks, i) : inProse(block.text)));
  const found = marked.length > 0 ? marked : whole(blocks.map(({ text }) => text).join('\n'));
  return {
    quotations: found.slice(0, MOST_QUOTATIONS),
    left: Math.max(0, found.length - MOST_QUOTATIONS),
    cut: message.length > LONGEST_MESSAGE,
  };
}

/** A text of marks that nothing closes is given up here: each of them is followed to the end of its paragraph. */
const MOST_UNCLOSED = 200;

type Block = Readonly<{ quoted: boolean; text: string }>;

/** Runs of blockquote lines and of other lines, in plain text. `>>>` quotes all that follows. */
function blocksOf(message: string): readonly Block[] {
  const blocks: { quoted: boolean; lines: string[] }[] = [];
  let quotedToTheEnd = false;
  for (const line of message.split(/\r\n?|\n/u)) {
    const [mark = ''] = /^\s{0,3}(?:>>>|>)\s/u.exec(`${line} `) ?? [];
    const quoted = quotedToTheEnd || mark !== '';
    quotedToTheEnd ||= mark.includes('>>>');
    const text = mark ? line.slice(Math.min(mark.length, line.length)) : line;
    const last = blocks.at(-1);
    if (last?.quoted === quoted) last.lines.push(text);
    else blocks.push({ quoted, lines: [text] });
  }
  return blocks.map(({ quoted, lines }) => ({ quoted, text: plainText(lines.join('\n')).trim() })).filter(hasText);
}

function blockQuotation(blocks: readonly Block[], i: number): readonly Quotation[] {
  const { text, signed } = signature(blocks[i]!.text);
  const before = blocks[i - 1]?.quoted === false ? blocks[i - 1]!.text : '';
  const after = blocks[i + 1]?.quoted === false ? blocks[i + 1]!.text : '';
  return quotation(unwrapped(text), 'block', signed ? { claim: signed } : claimAround(before, after));
}

function inProse(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  let read = 0;
  let unclosed = 0;
  for (let i = 0; i < text.length && unclosed < MOST_UNCLOSED; i++) {
    const marks = openingMark(text, i);
    if (!marks) continue;
    const end = closingMark(text, i, marks);
    if (end < 0) {
      unclosed++;
      continue;
    }
    const inside = text.slice(i + 1, end);
    found.push(...quotation(inside, marks, claimAround(text.slice(read, i), text.slice(end + 1))));
    read = end + 1;
    i = end;
  }
  return found;
}

function whole(text: string): readonly Quotation[] {
  const { text: words, signed } = signature(text);
  return quotation(words, 'none', signed ? { claim: signed } : {});
}

function quotation(text: string, marks: Marks, by: Pick<Quotation, 'claim'>): readonly Quotation[] {
  const trimmed = text.trim();
  return wordsOf(trimmed).words.length > 0 ? [{ text: trimmed, marks, ...by }] : [];
}

/** A blockquote that is one quotation in marks is that quotation; one that only begins with marks is left as it is. */
function unwrapped(text: string): string {
  const marks = openingMark(text, 0);
  return marks && closingMark(text, 0, marks) === text.length - 1 ? text.slice(1, -1) : text;
}

function hasText({ text }: Block): boolean {
  return text !== '';
}
