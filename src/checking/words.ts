import type { Span } from '../article/index.ts';

/**
 * One word of a text as it is compared. `fold` is what must be equal for two words to be the same word whatever their
 * case, marks and spacing; `text.slice(span.start, span.end)` is the word as it stands.
 */
export type Word = Readonly<{
  fold: string;
  span: Span;
  /** The punctuation between the word before and this one, folded and sorted: `,"` and `",` are the same habit. */
  before: string;
}>;

/** Zero-width characters, soft hyphens, joiners, variation selectors and bidirectional controls: seen by nobody. */
const INVISIBLE =
  '\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0';
const invisible = new RegExp(`[${INVISIBLE}]+`, 'gu');

/** Scripts that put no space between words: each of their letters counts as a word. */
const UNSPACED = ['Han', 'Hira', 'Kana', 'Thai', 'Laoo', 'Khmr', 'Mymr'].map((script) => `\\p{sc=${script}}`).join('');

const WORD = new RegExp(
  [
    `[${UNSPACED}]\\p{M}*`,
    '\\p{Nd}+(?:[.,]\\p{Nd}+)+', // 4,000 and 3.5
    '(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){1,6}\\p{L}(?:\\.|(?![\\p{L}\\p{N}]))', // U.S., e.g.
    `[\\p{L}\\p{M}\\p{N}${INVISIBLE}]+(?:['’ʼ＇][\\p{L}\\p{M}\\p{N}${INVISIBLE}]+)*`,
    '[\\p{Sc}%‰°§&@#+=]', // signs that carry meaning; other marks are punctuation
  ].join('|'),
  'gu',
);

/** The words of a text in order, with exact offsets; and the punctuation after the last one. Linear in the text. */
export function wordsOf(text: string): Readonly<{ words: readonly Word[]; after: string }> {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const fold = foldWord(raw);
    if (!fold) continue;
    words.push({ fold, span: { start: index, end: index + raw.length }, before: foldMarks(text.slice(end, index)) });
    end = index + raw.length;
  }
  return { words, after: foldMarks(text.slice(end)) };
}

/** The text without the characters that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}

/** Whether a character, if there is one, is a letter or a figure. */
export function isWordCharacter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

function foldWord(raw: string): string {
  if (/^[A-Za-z]+$/.test(raw)) return raw.toLowerCase();
  const plain = raw
    .replace(invisible, '')
    .replace(/[’ʼ＇]/gu, "'")
    .normalize('NFKC')
    .toLowerCase();
  return /^(?:\p{L}\.)+\p{L}?\.?$/u.test(plain) ? plain.replaceAll('.', '') : plain;
}

/** Only marks that a reader would miss are kept; quotation marks of all kinds are one, and so are dashes. */
function foldMarks(between: string): string {
  if (between === ' ' || between === '') return '';
  const marks = between
    .replace(/[\s*_`~|\\]+/gu, '')
    .replace(invisible, '')
    .normalize('NFKC')
    .replace(/\.{2,}/gu, '…')
    .replace(/[\p{Pi}\p{Pf}"'„‚「」『』`´]/gu, '"')
    .replace(/[\p{Pd}−]+/gu, '-');
  return [...marks].sort().join('');
}
