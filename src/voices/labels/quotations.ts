import type { Span } from '../../article/index.ts';

/** A stretch between quotation marks, marks included. `open`: it began before this text, or runs on after it. */
export type Quotation = Readonly<{ span: Span; open: boolean }>;

/**
 * Quotation marks of one paragraph or sentence, double and single, curly and straight; a single mark inside a word is
 * an apostrophe. A quotation inside a quotation is part of the outer one. Linear in the text's length.
 */
export function findQuotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  const lastClosing = lastClosingSingle(text);
  let start = -1;
  let closing = '';
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!;
    if (start < 0) {
      const closes = opensWith(text, i, lastClosing);
      if (closes) {
        start = i;
        closing = closes;
      } else if (mark === '”' || (mark === '"' && endsAt(text, i))) {
        found.push({ span: { start: 0, end: i + 1 }, open: true });
      }
    } else if (closing.includes(mark) && (mark === '”' || mark === '"' || endsAt(text, i))) {
      found.push({ span: { start, end: i + 1 }, open: false });
      start = -1;
    }
  }
  // A double mark that nothing closes: the quotation runs on. A single one is more likely an apostrophe.
  if (start >= 0 && closing.includes('”')) found.push({ span: { start, end: text.length }, open: true });
  return found;
}

/** The marks that would close a quotation which opens at `i`; empty where none opens there. */
function opensWith(text: string, i: number, lastClosing: number): string {
  const mark = text[i]!;
  if (mark === '“') return '”"';
  if (mark === '"') return endsAt(text, i) ? '' : '"”';
  const opensSingle = (mark === '‘' || mark === "'") && !isLetter(text[i - 1]) && isLetter(text[i + 1]);
  return opensSingle && i < lastClosing ? "’'" : '';
}

/** After a word or its punctuation, and before a space, punctuation or the end: a mark that closes. */
function endsAt(text: string, i: number): boolean {
  const before = text[i - 1];
  return before !== undefined && /[\p{L}\p{N}.,?!…)%\]]/u.test(before) && !isLetter(text[i + 1]);
}

function lastClosingSingle(text: string): number {
  for (let i = text.length - 1; i > 0; i--) if ((text[i] === '’' || text[i] === "'") && endsAt(text, i)) return i;
  return -1;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
