import type { Range } from './01-words.ts';
import type { Phrase } from './04-noun-phrases.ts';
import { opens, type Parsed, phraseFrom, phraseUpTo } from './05-noun-groups.ts';
import { type Cue, verbGroupStart } from './06-cues.ts';
import type { Source } from './07-constructions.ts';
import { isFronted } from './09-content-ends.ts';
import { wordsOf } from './lexicon.ts';
import { sentenceAt } from './places.ts';

const RECIPIENT = wordsOf('verbs-recipient');
const OBJECT = wordsOf('verbs-object');

/** Cue and source together where they stand side by side: "she said", "said Ellis, a lawyer". */
export function unitOf(cue: Cue, { construction, range }: Source): Range {
  if (cue.relay !== undefined) return { start: Math.min(range?.start ?? cue.relay, cue.relay), end: cue.end };
  if (!range || /^(?:shared|clause|fronted|by)$/.test(construction)) return { start: cue.start, end: cue.end };
  if (construction === 'inverted') return { start: cue.start, end: range.end };
  return { start: Math.min(range.start, cue.start), end: cue.end };
}

/** With who relays: "|it quoted Ellis as saying|". */
export function wholeUnit(parsed: Parsed, cue: Cue, source: Source): Range {
  const unit = unitOf(cue, source);
  if (cue.relay === undefined) return unit;
  const relayer = phraseUpTo(parsed, verbGroupStart(parsed, cue.relay));
  return relayer && relayer.end <= unit.start + 1
    ? { start: Math.min(relayer.start, unit.start), end: unit.end }
    : unit;
}

/** Where a verb's complement begins. */
export function complementStart(parsed: Parsed, cue: Cue, source: Source): number {
  return skipAdjuncts(parsed, cue, Math.max(cue.end, unitOf(cue, source).end));
}

/** Past whom it was said to, when and where: "told reporters on Tuesday in a call that …". */
export function skipAdjuncts(parsed: Parsed, cue: Cue, from: number): number {
  const { words } = parsed;
  const { end } = sentenceAt(parsed, cue.at);
  let at = from;
  let told = false;
  for (let steps = 0; steps < 7 && at < end && !opens(parsed, at); steps++) {
    const { lower, pos, value } = words[at]!;
    const phrase = phraseFrom(parsed, at);
    if (isTime(parsed, at)) at = phrase?.time ? phrase.end : at + 1;
    else if (pos === 'ADV' && ADVERB.test(lower)) at++;
    else if (phrase && !told && steps < 2 && isRecipient(parsed, cue, phrase, end)) {
      told = true;
      at = pastOf(parsed, phrase.end, end);
    } else if (pos === 'ADP' && CIRCUMSTANCE.test(lower) && !OBJECT.has(cue.lemma)) {
      const after = pastCircumstance(parsed, at, end);
      if (after === undefined) break;
      at = after;
    } else if (value === ',' && pastAside(parsed, at, end)) at = pastAside(parsed, at, end)!;
    else if (/^[,:]$/.test(value) && !(value === ',' && isFronted(parsed, cue))) at++;
    else break;
  }
  return at;
}

const LONGEST_ASIDE = 16;

/** "said|, citing two officials,| that": past what stands between commas before "that". */
function pastAside({ words, markAt }: Parsed, from: number, end: number): number | undefined {
  for (let at = from + 1; at + 1 < Math.min(end, from + LONGEST_ASIDE) && !markAt[at]; at++)
    if (words[at]!.value === ',' && words[at + 1]!.lower === 'that') return at + 1;
  return undefined;
}

const TELLING = /^(?:tell|inform|assure|notify|remind|brief|convince|persuade|address)$/;

/** "told |reporters| that": not "told them |she| had", nor "promised |a vote|". */
function isRecipient(parsed: Parsed, { lemma }: Cue, phrase: Phrase, end: number): boolean {
  const { words } = parsed;
  const { lower } = words[phrase.start]!;
  if (!RECIPIENT.has(lemma) || phrase.kind === 'relative' || /^(?:that|what|which|whose)$/.test(lower)) return false;
  if (/^(?:he|she|they|we|i)$/.test(lower)) return false;
  const after = pastOf(parsed, phrase.end, end);
  return TELLING.test(lemma) || (after < end && !/^[.;]$/.test(words[after]!.value));
}

const ADVERB =
  /^(?:also|again|recently|repeatedly|earlier|later|publicly|once|simply|only|flatly|bluntly|then|however|further|instead)$/;
const CIRCUMSTANCE = /^(?:in|on|during|at|to|after|before|via|from|of|by|with|through)$/;
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|earlier|later|recently)$/;

export function isTime(parsed: Parsed, at: number): boolean {
  return TIME.test(parsed.words[at]!.lower) || (phraseFrom(parsed, at)?.time ?? false);
}

function pastOf(parsed: Parsed, from: number, end: number): number {
  let at = from;
  while (at + 1 < end && /^(?:of|at|in|on|with|from|for|'s)$/.test(parsed.words[at]!.lower)) {
    const phrase = phraseFrom(parsed, at + 1);
    if (!phrase || phrase.end > end) break;
    at = phrase.end;
  }
  return at;
}

/** "in a statement that", "on Twitter:": skipped only where what is said follows. */
function pastCircumstance(parsed: Parsed, at: number, end: number): number | undefined {
  const { words } = parsed;
  const phrase = at + 1 < end ? phraseFrom(parsed, at + 1) : undefined;
  // "spoke on condition that he not be named": a condition is not what was said.
  if (!phrase || /^(?:condition|conditions|grounds|understanding|basis)$/.test(words[phrase.head]!.lower))
    return undefined;
  const after = pastOf(parsed, phrase.end, end);
  if (after >= end) return undefined;
  const { lower, value } = words[after]!;
  const next = phraseFrom(parsed, after);
  const follows = lower === 'that' || opens(parsed, after) || /^[:,]$/.test(value) || isTime(parsed, after);
  if (!follows && (!next || next.kind === 'relative')) return undefined;
  return /^[,:]$/.test(value) ? after + 1 : after;
}
