import type { Span, Token } from '../../article/index.ts';
import type { Cue } from '../types.ts';

/**
 * Whose words a token is part of: the writer's own, a short phrase in quotation marks, what a source is reported to
 * have said, or the source's very words.
 */
export type Zone = 'own' | 'phrase' | 'relayed' | 'quoted';

export type ZonedToken = Token & Readonly<{ zone: Zone }>;

/**
 * One sentence as the features see it. Spans lie in `text`, the text of the whole paragraph. `said`: what shows that a
 * source speaks in it (quotation marks, a reporting verb).
 */
export type View = Readonly<{ text: string; span: Span; tokens: readonly ZonedToken[]; said: readonly Cue[] }>;

/** Whether the words are the writer's: what is quoted or paraphrased tells of the source, not of the writer. */
export function isOwn(token: ZonedToken): boolean {
  return token.zone === 'own' || token.zone === 'phrase';
}

/** Letters or digits: not punctuation. */
export function isWord(token: Token): boolean {
  return /[\p{L}\p{N}]/u.test(token.value);
}

/** From the first character of one token to the last of another. */
export function spanOf(first: Token, last: Token): Span {
  return { start: first.span.start, end: last.span.end };
}
