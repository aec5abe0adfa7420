import type { Span } from '../src/article/index.ts';

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** Where the words of a text begin: the unit in which overlaps are counted, so that marks and spaces count for nothing. */
export function wordsIn(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const starts = [...text.matchAll(WORD)].map((match) => match.index);
  return new Set(starts.filter((at) => spans.some((span) => span.start <= at && at < span.end)));
}

/** The spans of pieces that are known to stand in the text once. */
export function spansOf(text: string, pieces: readonly string[]): readonly Span[] {
  return pieces.map((piece) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length }));
}

export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const at of a) if (b.has(at)) count += 1;
  return count;
}
