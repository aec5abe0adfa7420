import { type Article, type Quote, quote, type Span, splitText } from '../../article/index.ts';
import type { Blocks } from './blocks.ts';
import { cutBack, escapeText } from './escape.ts';

/** Discord's bounds on one message of Components V2: text over all its text displays, and components counted deep. */
export const MESSAGE_CHARACTERS = 4_000;
export const MESSAGE_COMPONENTS = 40;

/** Characters of all text displays of a message. */
export function textLength(components: readonly object[]): number {
  return components.reduce((sum: number, component) => {
    if ('content' in component && typeof component.content === 'string') return sum + component.content.length;
    return 'components' in component && Array.isArray(component.components)
      ? sum + textLength(component.components)
      : sum;
  }, 0);
}

/** The first of these versions of a message, fullest first, whose text fits; the last where none does. */
export function firstFitting(versions: readonly (() => Blocks)[]): Blocks {
  let blocks: Blocks = [];
  for (const make of versions) {
    blocks = make();
    if (textLength(blocks) <= MESSAGE_CHARACTERS) break;
  }
  return blocks;
}

/**
 * Shares `room` characters among texts of these lengths: what short ones leave over goes to the long ones.
 * @returns the longest that any of them may be; Infinity where all fit.
 */
export function fairShare(lengths: readonly number[], room: number): number {
  let left = room;
  const ascending = [...lengths].sort((a, b) => a - b);
  for (const [i, length] of ascending.entries()) {
    const share = left / (ascending.length - i);
    if (length > share) return Math.max(0, Math.floor(share));
    left -= length;
  }
  return Number.POSITIVE_INFINITY;
}

/** How long a stretch of an article becomes in a blockquote: escaped, with `> ` before each of its lines. */
export function shownLength(text: string): number {
  return escapeText(text).length + 2 * text.split('\n').length;
}

/**
 * Puts entries of these lengths onto pages, in order: as many to a page as fit into `room` and are no more than `most`.
 * @returns where each page begins and ends among the entries; one empty page where there are none
 */
export function paginate(lengths: readonly number[], room: number, most: number): readonly Span[] {
  const pages: Span[] = [];
  let start = 0;
  let left = room;
  lengths.forEach((length, i) => {
    if (i > start && (length > left || i - start === most)) {
      pages.push({ start, end: i });
      start = i;
      left = room;
    }
    left -= length;
  });
  return [...pages, { start, end: lengths.length }];
}

/**
 * The longest beginning of a quote that fits into `room` characters as shown: whole sentences; of a first sentence that
 * is too long itself, whole words; of a first word, whole characters. Cut from the article anew, so that it is a quote.
 * @returns the quote itself where it fits.
 */
export function shorten(article: Article, long: Quote, room: number): Quote {
  const end = fittingEnd(long.text, room);
  if (end === long.text.length) return long;
  const span = { start: long.span.start, end: long.span.start + end };
  return quote(article, long.paragraph, span, long);
}

/** Where a text must end to fit into `room` characters as shown; at least one character stays. */
export function fittingEnd(text: string, room: number): number {
  if (shownLength(text) <= room) return text.length;
  const longest = longestPrefix(text, room);
  const sentence = sentencesWithin(text, { start: 0, end: longest }).at(-1)?.end ?? 0;
  if (sentence > 0) return sentence;
  const words = text.slice(0, longest + 1).search(/\s\S*$/);
  if (words > 0) return text.slice(0, words).trimEnd().length || longest;
  return longest;
}

/** Where a text must begin for its end to fit: at a sentence, or at its very end where not even the last one fits. */
export function fittingStart(text: string, room: number): number {
  const fits = ({ start }: Span) => shownLength(text.slice(start)) <= room;
  // Nothing is shown shorter than it is, so an earlier start cannot fit.
  return sentencesWithin(text, { start: text.length - room, end: text.length }).find(fits)?.start ?? text.length;
}

/**
 * What to show of a long paragraph around a focus: whole sentences, the following one first, then the one before, as
 * long as they fit; of a focus that is too long itself, its beginning.
 */
export function fittingWindow(text: string, focus: Span, room: number): Span {
  if (shownLength(text) <= room) return { start: 0, end: text.length };
  let window: Span = { start: focus.start, end: focus.start + fittingEnd(text.slice(focus.start, focus.end), room) };
  if (window.end < focus.end) return window;
  const sentences = sentencesWithin(text, { start: focus.start - room, end: focus.end + room });
  for (let grown = true; grown; ) {
    grown = false;
    const next = sentences.find(({ start }) => start >= window.end);
    const previous = sentences.findLast(({ end }) => end <= window.start);
    for (const wider of [next && { ...window, end: next.end }, previous && { ...window, start: previous.start }]) {
      const union = wider && { start: Math.min(wider.start, window.start), end: Math.max(wider.end, window.end) };
      if (!union || shownLength(text.slice(union.start, union.end)) > room) continue;
      window = union;
      grown = true;
    }
  }
  return window;
}

/** How far beyond a cut a sentence is read, to tell whether it ends there. */
const LOOKAHEAD = 200;

/** The sentences that lie wholly in a part of a text. Only that part is read, so that a text of any length costs the same. */
function sentencesWithin(text: string, { start, end }: Span): readonly Span[] {
  const from = Math.max(0, start - LOOKAHEAD);
  const to = Math.min(text.length, end + LOOKAHEAD);
  return splitText(text.slice(from, to))
    .map((sentence) => ({ start: sentence.start + from, end: sentence.end + from }))
    .filter((sentence) => sentence.start >= Math.max(0, start) && sentence.end <= end);
}

/** The length of the longest prefix that fits; by halving, since the shown length grows with the prefix. */
function longestPrefix(text: string, room: number): number {
  let low = 1;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (shownLength(text.slice(0, middle)) <= room) low = middle;
    else high = middle - 1;
  }
  return Math.max(1, cutBack(text, low).length);
}
