import type { Span } from '../article/index.ts';
import type { Statement } from './types.ts';

/** All the words of a statement: its content and, of a split quotation, the later pieces. */
export function piecesOf({ content, more = [] }: Statement): readonly Span[] {
  return [content, ...more];
}
