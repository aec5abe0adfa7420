import type { Word, Words } from './01-words.ts';
import { isNickname, type Quoted } from './03-quotations.ts';

/** Where a noun phrase ends (exclusive), and its last noun: -1 without one. */
export type Extent = Readonly<{ end: number; head: number }>;

const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);
const QUANTITIES =
  /^(?:some|many|others|most|few|several|both|all|one|two|three|none|any|another|each|half|more|this|these|those)$/;

/** How far a noun phrase that begins at a word runs. */
export function extentOf(parsed: Words & Quoted, start: number): Extent {
  const { words, markAt, quotationAt, quotations } = parsed;
  const first = words[start]!;
  let at = start;
  let noun = -1;
  while (at < words.length && words[at]!.sentence === first.sentence) {
    if (markAt[at]) {
      // Maria “Cia” Ellis is one name.
      if (noun < 0 || noun !== at - 1 || !isNickname(parsed, at)) break;
      at = quotations[quotationAt[at]!]!.end;
    }
    const word = words[at]!;
    const next = words[at + 1];
    const onward = next !== undefined && next.sentence === word.sentence && !markAt[at + 1];
    const afterNoun = at > start && noun === at - 1;
    if (at > start && noun >= 0 && (word.pos === 'PRON' || POSSESSIVES.has(word.lower))) break;
    if (afterNoun && word.pos === 'DET') break;
    if (afterNoun && isNameThenVerb(words, at)) break;
    if (isNominal(word)) {
      if (/^(?:NOUN|PROPN|NUM|X)$/.test(word.pos)) noun = at;
      at++;
    } else if (afterNoun && /^(?:'s|')$/.test(word.lower) && !word.spaced) {
      const owned = onward && ((isNominal(next) && next.pos !== 'DET') || isParticipleOfNoun(words, at + 1));
      if (!owned) break;
      noun = -1;
      at++;
    } else if (
      /^[-–]$/.test(word.value) &&
      !word.spaced &&
      onward &&
      !next.spaced &&
      /^[\p{L}\p{N}]/u.test(next.value)
    ) {
      at += 2;
      if (/^(?:NOUN|PROPN|NUM)$/.test(words[at - 1]!.pos) || isAge(words, at - 1)) noun = at - 1;
    } else if ((word.value === '/' && !word.spaced) || (word.pos === 'ADV' && at === start)) {
      at++;
    } else if (
      word.pos === 'VERB' &&
      noun < 0 &&
      /(?:ing|ed|en)$/.test(word.lower) &&
      onward &&
      /^(?:NOUN|PROPN)$/.test(next.pos)
    ) {
      at++;
    } else if (word.value === '.' && afterNoun && isAbbreviation(words, at)) {
      at++;
    } else break;
  }
  if (noun >= 0) return { end: at, head: noun };
  // "some", "those", and "the wealthy".
  const bare = QUANTITIES.test(first.lower) || (at - 1 > start && first.pos === 'DET');
  return { end: at, head: bare ? at - 1 : -1 };
}

/** The last word of "the 31-year-old". */
export function isAge(words: readonly Word[], at: number): boolean {
  return words[at]!.lower === 'old' && words[at - 1]?.value === '-' && words[at - 2]?.lower === 'year';
}

/** wink reads the verb of "Trump tweeted his" as an adjective. */
function isNameThenVerb(words: readonly Word[], at: number): boolean {
  const { pos, value, spaced } = words[at]!;
  const next = words[at + 1];
  return (
    pos === 'ADJ' &&
    /^\p{Ll}+ed$/u.test(value) &&
    spaced &&
    words[at - 1]!.pos === 'PROPN' &&
    next !== undefined &&
    !/^(?:PUNCT|ADP|CCONJ)$/.test(next.pos)
  );
}

function isParticipleOfNoun(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  return (
    words[at]!.pos === 'VERB' && /(?:ing|ed)$/.test(words[at]!.lower) && !!after && /^(?:NOUN|PROPN)$/.test(after.pos)
  );
}

/** "Robt. Ellis", "J. Ellis": the stop belongs to the name. */
function isAbbreviation(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]!;
  const next = words[at + 1];
  const short = before.value.length <= 4 && /^\p{Lu}/u.test(before.value) && !words[at]!.spaced;
  return short && next !== undefined && next.sentence === before.sentence && next.pos === 'PROPN';
}

/** A word of which noun phrases are made. */
export function isNominal({ pos, lower }: Word): boolean {
  return /^(?:NOUN|PROPN|NUM|ADJ|DET|SYM|X)$/.test(pos) || POSSESSIVES.has(lower) || lower === '&';
}
