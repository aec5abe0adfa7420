import type { Span } from './types.ts';

/** Whether two spans of one paragraph meet; spans that only touch do not. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** How many UTF-16 code units two spans of one paragraph have in common. */
export function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether a span lies in another of the same paragraph, from its first character to its last. */
export function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
