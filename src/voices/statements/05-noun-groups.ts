import type { Word, Words } from './01-words.ts';
import { CLOSING, OPENING, type Quoted } from './03-quotations.ts';
import type { Phrase, Phrased } from './04-noun-phrases.ts';

/** An article in words, with its quotations and noun phrases: what cues, sources and contents are found in. */
export type Parsed = Words & Quoted & Phrased;

/** The phrase that begins exactly at a word, or undefined. */
export function phraseFrom({ phrases, phraseAt }: Parsed, at: number): Phrase | undefined {
  const phrase = phrases[phraseAt[at] ?? -1];
  return phrase?.start === at ? phrase : undefined;
}

/** The phrase that ends exactly before a word, or undefined. */
export function phraseUpTo({ phrases, phraseAt }: Parsed, before: number): Phrase | undefined {
  const phrase = phrases[phraseAt[before - 1] ?? -1];
  return phrase?.end === before ? phrase : undefined;
}

export const opens = ({ markAt }: Parsed, at: number): boolean => markAt[at] === OPENING;
export const closes = ({ markAt }: Parsed, at: number): boolean => markAt[at] === CLOSING;

export const isVerbal = (word: Word | undefined): boolean => word?.pos === 'VERB' || word?.pos === 'AUX';

/** Whether a verb stands between two words (half-open). */
export function hasVerb({ words }: Parsed, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isVerbal(words[at])) return true;
  return false;
}

const LINKS = /^(?:of|for|at|from|with|in|on|to|and)$/;
const MOST_LINKS = 6;

/**
 * Where a group that begins with a phrase ends: "Ellis, a spokeswoman for the council", "Ellis (Greens)".
 * Exclusive, never past `limit`.
 */
export function groupEnd(parsed: Parsed, phrase: Phrase, limit: number): number {
  if (phrase.kind === 'pronoun' || phrase.kind === 'relative') return phrase.end;
  let end = phrase.end;
  for (let links = 0; links < MOST_LINKS && end < limit; links++) {
    const after =
      prepositional(parsed, phrase, end, limit) ?? bracketed(parsed, end, limit) ?? apposed(parsed, end, limit);
    if (after === undefined) break;
    end = after;
  }
  return Math.min(end, limit);
}

/** "a source |close to| the minister", "a report |published in| May": what ties a phrase to one after it, in several words. */
export function tieAfter({ words, markAt }: Parsed, end: number, limit: number): number | undefined {
  const [first, second] = [words[end], words[end + 1]];
  if (!first || !second || end + 2 >= limit || markAt[end] || markAt[end + 1]) return undefined;
  const adjective = first.pos === 'ADJ' && /^(?:to|with|of|about|in|for)$/.test(second.lower);
  return adjective ? end + 2 : undefined;
}

function prepositional(parsed: Parsed, first: Phrase, end: number, limit: number): number | undefined {
  const tied = tieAfter(parsed, end, limit);
  const next = tied === undefined ? undefined : phraseFrom(parsed, tied);
  if (next && first.kind === 'noun' && next.end <= limit && !next.time) return next.end;
  const link = parsed.words[end]!.lower;
  const phrase = end + 1 < limit ? phraseFrom(parsed, end + 1) : undefined;
  if (!LINKS.test(link) || !phrase || phrase.end > limit || phrase.time) return undefined;
  if (phrase.kind === 'pronoun' && link !== 'of') return undefined;
  if (link === 'and' && phrase.kind !== 'name') return undefined;
  if (/^(?:to|on|in)$/.test(link) && first.kind === 'name') return undefined;
  return phrase.end;
}

const LONGEST_BRACKET = 12;

function bracketed({ words }: Parsed, end: number, limit: number): number | undefined {
  if (words[end]!.value !== '(') return undefined;
  for (let at = end + 1; at < Math.min(limit, end + LONGEST_BRACKET); at++) if (words[at]!.value === ')') return at + 1;
  return undefined;
}

function apposed(parsed: Parsed, end: number, limit: number): number | undefined {
  const { words } = parsed;
  const phrase = words[end]!.value === ',' && end + 1 < limit ? phraseFrom(parsed, end + 1) : undefined;
  if (!phrase || phrase.time || phrase.kind === 'pronoun' || phrase.kind === 'relative') return undefined;
  let after = phrase.end;
  for (let links = 0; links < MOST_LINKS && after + 1 < limit; links++) {
    const next = phraseFrom(parsed, after + 1);
    if (!(LINKS.test(words[after]!.lower) || words[after]!.lower === "'s") || !next || next.end > limit || next.time)
      break;
    after = next.end;
  }
  const closing = words[after];
  return after >= limit || !closing || /^[,.;—–]$/.test(closing.value) ? Math.min(after, limit) : undefined;
}

/**
 * Where a group that ends with a phrase begins: "leaders of the union", "a spokesman for the minister"; its head is
 * the first of its phrases. Never before `limit`.
 */
export function groupStart(parsed: Parsed, phrase: Phrase, limit: number): { start: number; head: Phrase } {
  const { words } = parsed;
  let head = phrase;
  for (let links = 0; links < MOST_LINKS && head.start - 1 > limit; links++) {
    const link = words[head.start - 1]!.lower;
    // "a source |close to| the minister"
    const tie = words[head.start - 2]?.pos === 'ADJ' && tieAfter(parsed, head.start - 2, head.end) === head.start;
    const before = phraseUpTo(parsed, head.start - (tie ? 2 : 1));
    if (!before || before.start < limit || before.time || before.kind === 'pronoun' || before.kind === 'relative')
      break;
    const preposition = /^(?:of|for|at|from|with|in|on|to|against|by)$/.test(link);
    if (!preposition && !(link === 'and' && before.kind === 'name' && phrase.kind === 'name')) break;
    head = before;
  }
  return { start: head.start, head };
}
