import type { Span } from '../types.ts';
import { endsInAbbreviation } from './abbreviations.ts';
import type { Candidate } from './candidates.ts';
import { following } from './following.ts';
import { isSpeechTag } from './speech.ts';

/** A candidate in its place. `start` is where the sentence began, `asides` are the brackets inside sentences. */
export type Place = Readonly<{ text: string; start: number; candidate: Candidate; asides: readonly Span[] }>;

type Rule = (place: Place) => boolean;

/** Each says why a sentence does not end here. Cheap ones first. */
const AGAINST: readonly Rule[] = [
  hasNoWordYet,
  goesOn,
  isListNumber,
  endsInAbbreviation,
  isPause,
  isSpeechTag,
  isAside,
];

/** Whether a sentence ends at a candidate. The end of the text always ends one. */
export function isSentenceEnd(place: Place): boolean {
  const { text, candidate } = place;
  if (candidate.next >= text.length) return true;
  return !AGAINST.some((rule) => rule(place));
}

/** `... and so on`: marks before the first word end nothing. */
function hasNoWordYet({ text, start, candidate }: Place): boolean {
  return !/[\p{L}\p{N}\p{S}]/u.test(text.slice(start, Math.min(candidate.mark, start + 40)));
}

/** A small letter or a mark that never begins a sentence: `"Why?" he asked`, `Yahoo! shares`, `"So?" – "So."`. */
function goesOn({ text, candidate }: Place): boolean {
  const { opener, word, first } = following(text, candidate.next);
  if (word === '') return /^[,;:)\]}\-–—―/&%]/u.test(first);
  if (!/^\p{Ll}/u.test(word)) return false;
  if (/^\p{Ll}\p{Lu}/u.test(word)) return false; // iPhone
  // `He left. "without shame," she said`, `She wrote. "[w]e won."`: an opening quotation mark after a full stop, and a
  // letter that an editor put in brackets, begin a sentence in either case.
  if (/["“«„]/u.test(opener) && candidate.marks === '.') return false;
  return !(opener.endsWith('[') && /^\p{L}$/u.test(word));
}

/** `1. Tea`, `b. Coffee` where they begin a sentence. */
function isListNumber({ text, start, candidate }: Place): boolean {
  if (candidate.mark - start > 6 || candidate.marks !== '.') return false;
  return /^["“(]?(?:\d{1,3}|\p{L}|[ivx]{1,5})$/iu.test(text.slice(start, candidate.mark));
}

/** Words that cannot end a sentence: `the ... Ministry` is one. */
const UNFINISHED = /(?:^|\s)(?:an?|and|at|by|for|from|her|his|in|its|my|of|or|our|that|the|their|to|with|your)\s?$/iu;

/** Three dots before "I" or a figure, or after "the", are a pause; before any other capital they end what was quoted. */
function isPause({ text, candidate }: Place): boolean {
  if (!/^(?:\.\.\.|…|\. \. \.)$/u.test(candidate.marks) || candidate.closers !== '') return false;
  return (
    UNFINISHED.test(text.slice(Math.max(0, candidate.mark - 8), candidate.mark)) ||
    /^(?:I(?:['’].*)?|\p{N}.*)$/u.test(following(text, candidate.next).word)
  );
}

/** A bracket inside a sentence is part of it, whatever it holds. */
function isAside({ candidate, asides }: Place): boolean {
  let low = 0;
  let high = asides.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (asides[middle]!.end <= candidate.mark) low = middle + 1;
    else high = middle;
  }
  const aside = asides[low];
  return aside !== undefined && aside.start < candidate.mark && candidate.end < aside.end;
}
