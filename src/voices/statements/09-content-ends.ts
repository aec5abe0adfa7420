import { groupEnd, hasVerb, opens, type Parsed, phraseFrom } from './05-noun-groups.ts';
import type { Cue } from './06-cues.ts';
import { reportingLemma } from './lexicon.ts';
import { sentenceAt } from './places.ts';

/** After the last semicolon before a place: what stands before it is another statement. */
export function clauseStart({ words, quotationAt }: Parsed, start: number, end: number): number {
  for (let at = end - 1; at > start; at--) if (words[at]!.value === ';' && quotationAt[at]! < 0) return at + 1;
  return start;
}

const NEW_CLAUSE = /^(?:when|while|after|before|until|since|although|though|because|where|but)$/;
const BREAK = /^(?:,|—|–|―|--)$/;

/** An object, a wish or a promise ends where a clause, an occasion or another deed of the same subject begins. */
export function endOfObject(parsed: Parsed, start: number, end: number): number {
  const { words, quotationAt } = parsed;
  for (let at = start + 1; at < end; at++) {
    if (quotationAt[at]! >= 0) continue;
    const { lower, value } = words[at]!;
    if (value === ';' || NEW_CLAUSE.test(lower) || isOccasion(parsed, at, end) || isNextDeed(parsed, at, end))
      return at;
    if (isOwnClause(parsed, at, end)) return at;
    if ((BREAK.test(value) || isDash(parsed, at)) && !opens(parsed, at + 1) && !goesOn(parsed, at + 1, end)) return at;
  }
  return end;
}

/** After a comma: one more thing or deed of the same kind, or who or what the last one is. */
function goesOn(parsed: Parsed, at: number, end: number): boolean {
  const { words } = parsed;
  const word = words[at];
  if (!word || at >= end) return false;
  // "accused the minister, Ana Ruiz, |of".
  if (word.lower === 'of') return true;
  const next = /^(?:and|or)$/.test(word.lower) ? at + 1 : at;
  // "to stay, |to fight and win", not: "who refused to be named, |said"
  const verb = words[next]?.pos === 'VERB' ? words[next]! : undefined;
  if (verb && verb.lower === verb.lemma) return true;
  const phrase = phraseFrom(parsed, next);
  if (!phrase) return false;
  const after = groupEnd(parsed, phrase, end);
  return (
    !hasVerb(parsed, phrase.end, Math.min(end, phrase.end + 3)) && !hasVerb(parsed, after, Math.min(end, after + 1))
  );
}

/** "|and has since left", "|and extended benefits": the source does something else. */
function isNextDeed({ words }: Parsed, at: number, end: number): boolean {
  if (!/^(?:and|but)$/.test(words[at]!.lower) || at + 2 >= end) return false;
  const { pos, lower } = words[at + 1]!;
  return (
    pos === 'AUX' || (pos === 'VERB' && /(?:ed|s)$/.test(lower)) || (pos === 'ADV' && words[at + 2]!.pos === 'VERB')
  );
}

/** "|and creditors look", "|so the work could start": someone else does something. */
function isOwnClause(parsed: Parsed, at: number, end: number): boolean {
  if (!/^(?:and|or|so)$/.test(parsed.words[at]!.lower)) return false;
  const phrase = phraseFrom(parsed, at + 1);
  const next = phrase && phrase.end < end ? parsed.words[phrase.end]! : undefined;
  return next !== undefined && (next.pos === 'AUX' || (next.pos === 'VERB' && !/ing$/.test(next.lower)));
}

/** A hyphen with white space on both sides. */
function isDash({ words }: Parsed, at: number): boolean {
  return words[at]!.value === '-' && words[at]!.spaced && (words[at + 1]?.spaced ?? true);
}

const OCCASION =
  /^(?:statement|interview|speech|tweet|letter|email|e-mail|rally|conference|debate|forum|event|stop|appearance|hearing|post|twitter|facebook|radio|television|tv|meeting|call|address|testimony|briefing|op-ed|article|column|remark|remarks|show|visit)$/;

/** "|in a statement on Thursday", "|during a campaign stop": when and where it was said. */
function isOccasion(parsed: Parsed, at: number, end: number): boolean {
  if (!/^(?:in|during|at|on)$/.test(parsed.words[at]!.lower) || at + 1 >= end) return false;
  const phrase = phraseFrom(parsed, at + 1);
  return phrase !== undefined && (phrase.time || OCCASION.test(parsed.words[phrase.head]!.lower));
}

/**
 * A clause ends before another attribution of the same sentence (", according to", ", though", ", adding that"), and
 * where it is itself part of a clause that comes before the main one ("When Ellis said it was over, |the crowd left").
 */
export function endOfClause(parsed: Parsed, cue: Cue, start: number, end: number): number {
  const { words, quotationAt } = parsed;
  const early = isFronted(parsed, cue);
  for (let at = start + 2; at + 1 < end; at++) {
    if (quotationAt[at]! >= 0) continue;
    if (words[at]!.value === ';') return at;
    if (!BREAK.test(words[at]!.value) && !isDash(parsed, at)) continue;
    const { lower, pos } = words[at + 1]!;
    if (/^(?:according|though|although|while)$/.test(lower)) return at;
    if (pos === 'VERB' && /ing$/.test(lower) && reportingLemma(lower)) return at;
    if (
      /ing$/.test(words[at + (pos === 'ADV' ? 2 : 1)]?.lower ?? '') &&
      words[at + (pos === 'ADV' ? 2 : 1)]!.pos === 'VERB'
    )
      return at;
    // "engaging in", read as an adjective.
    if (pos === 'ADJ' && /ing$/.test(lower) && words[at + 2]?.pos === 'ADP') return at;
    if (lower === 'but') return at;
    if (isNextDeed(parsed, at + 1, end)) return at;
    const subject = early ? phraseFrom(parsed, at + 1) : undefined;
    if (subject && subject.kind !== 'relative' && hasVerb(parsed, subject.end, Math.min(end, subject.end + 4)))
      return at;
  }
  return end;
}

const FRONTING =
  /^(?:when|as|while|after|before|if|although|though|because|since|until|once|with|by|despite|in|unlike|even)$/;

/** Whether a cue stands in a clause that opens its sentence, before any comma. */
export function isFronted(parsed: Parsed, cue: Cue): boolean {
  const { words } = parsed;
  const { start } = sentenceAt(parsed, cue.at);
  const opening =
    cue.at === start ||
    FRONTING.test(words[start]!.lower) ||
    (words[start]!.pos === 'VERB' && /ing$/.test(words[start]!.lower));
  return opening && !words.slice(start, cue.at).some(({ value }) => value === ',');
}

/** Without stops and commas at the end, or a mark that opens what follows. */
export function trimmed(parsed: Parsed, start: number, end: number): number {
  let last = end;
  while (last > start && (/^[.;,:]$/.test(parsed.words[last - 1]!.value) || opens(parsed, last - 1))) last--;
  return last;
}
