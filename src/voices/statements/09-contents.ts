import type { Range } from './01-words.ts';
import { closes, groupStart, hasVerb, opens, type Parsed, phraseFrom, phraseUpTo } from './05-noun-groups.ts';
import { type Cue, verbGroupStart } from './06-cues.ts';
import type { Source } from './07-sources.ts';
import { complementAt } from './08-complements.ts';
import { reportingLemma, stancesOf, wordsOf } from './lexicon.ts';

/** Places of words, ascending, of what a cue's source says. Empty where nothing is said. */
export type Content = readonly number[];

const RECIPIENT = wordsOf('verbs-recipient');
const OBJECT = wordsOf('verbs-object');
const INVERTING = wordsOf('verbs-inverting');

/** Finds what is said by a cue: to the left where the cue stands in or after it, else to the right. */
export function findContent(parsed: Parsed, cue: Cue, source: Source): Content {
  const found =
    cue.kind === 'according'
      ? aroundAccording(parsed, cue, source)
      : cue.kind === 'noun'
        ? ofNoun(parsed, cue)
        : cue.kind === 'colon'
          ? wholeQuotation(parsed, toTheRight(parsed, cue.end))
          : byVerb(parsed, cue, source);
  const { range } = source;
  return ascending(
    found.filter((at) => (at < cue.at || at >= cue.end) && !(range && at >= range.start && at < range.end)),
  );
}

function sentenceAt({ words, sentences }: Parsed, at: number): Range {
  return sentences[words[at]!.sentence]!;
}

function toTheRight(parsed: Parsed, start: number): Content {
  return places(start, trimmed(parsed, start, sentenceAt(parsed, start - 1).end));
}

/** "The plan is dead, according to Ellis, who …"; "According to Ellis, the plan is dead". */
function aroundAccording(parsed: Parsed, cue: Cue, source: Source): Content {
  const { words } = parsed;
  const { start, end } = sentenceAt(parsed, cue.at);
  let after = source.range?.end ?? cue.end;
  if (cue.at <= start + 1) {
    while (after < end && words[after]!.value === ',') after++;
    return places(after, trimmed(parsed, after, end));
  }
  const left = places(clauseStart(parsed, start, cue.at), trimmed(parsed, start, cue.at));
  const goesOn = after + 2 < end && words[after]!.value === ',' && !/^wh/.test(words[after + 1]!.lower);
  return goesOn ? [...left, ...places(after + 1, trimmed(parsed, after + 1, end))] : left;
}

/** After the last semicolon before a place: what stands before it is another statement. */
function clauseStart({ words, quotationAt }: Parsed, start: number, end: number): number {
  for (let at = end - 1; at > start; at--) if (words[at]!.value === ';' && quotationAt[at]! < 0) return at + 1;
  return start;
}

function byVerb(parsed: Parsed, cue: Cue, source: Source): Content {
  const { construction } = source;
  const { words, quotationAt } = parsed;
  const { start, end } = sentenceAt(parsed, cue.at);
  const unit = wholeUnit(parsed, cue, source);
  if (source.construction === 'fronted')
    return places(skipAdjuncts(parsed, cue, cue.end), trimmed(parsed, cue.end, source.range!.start));
  if (isParenthetical(parsed, cue, source)) return aroundParenthesis(parsed, cue, unit, start, end);
  const right = skipAdjuncts(parsed, cue, Math.max(cue.end, unit.end));
  if (right < trimmed(parsed, right, end)) {
    const complement = complementAt(parsed, cue, right);
    const stop = /^(?:object|infinitive|preposition)$/.test(complement)
      ? endOfObject(parsed, right, end)
      : endOfClause(parsed, cue, right, end);
    const first = complement === 'preposition' && right + 1 < stop ? right + 1 : right;
    const subject = complement === 'infinitive' && construction === 'passive' ? passiveSubject(parsed, cue) : [];
    return [...subject, ...wholeQuotation(parsed, places(first, trimmed(parsed, first, stop)))];
  }
  const below = inNextParagraph(parsed, cue);
  if (below.length) return below;
  if (unit.start > start) return places(start, trimmed(parsed, start, unit.start));
  // A quotation that ends the sentence before: "…!" Ellis said.
  const before = quotationAt[unit.start - 1] ?? -1;
  const near = before >= 0 && words[unit.start - 1]!.paragraph === words[cue.at]!.paragraph;
  return near ? quotationPlaces(parsed, before) : [];
}

/** A cue that ends its paragraph with a colon introduces the next: a quotation, or a block set off without marks. */
function inNextParagraph({ words, paragraphs, quotationAt, quotations }: Parsed, cue: Cue): Content {
  const { paragraph } = words[cue.at]!;
  const next = paragraphs[paragraph + 1];
  if (words[cue.end - 1]!.value !== ':' || cue.end !== paragraphs[paragraph]!.end || !next || next.start === next.end)
    return [];
  const id = quotationAt[next.start]!;
  return id >= 0 ? places(quotations[id]!.start, quotations[id]!.end) : places(next.start, next.end);
}

/** "|The vote| is expected to be close": what is said of the subject, by nobody named. */
function passiveSubject(parsed: Parsed, cue: Cue): Content {
  const phrase = phraseUpTo(parsed, cue.start);
  return phrase && !phrase.time
    ? places(groupStart(parsed, phrase, sentenceAt(parsed, cue.at).start).start, phrase.end)
    : [];
}

/** Cue and source together where they stand side by side: "she said", "said Ellis, a lawyer". */
function unitOf(cue: Cue, { construction, range }: Source): Range {
  if (cue.relay !== undefined) return { start: Math.min(range?.start ?? cue.relay, cue.relay), end: cue.end };
  if (!range || /^(?:shared|clause|fronted|by)$/.test(construction)) return { start: cue.start, end: cue.end };
  if (construction === 'inverted') return { start: cue.start, end: range.end };
  return { start: Math.min(range.start, cue.start), end: cue.end };
}

/** "Ruiz's claim |that the bridge was safe|": to where the main clause goes on. */
function ofNoun(parsed: Parsed, cue: Cue): Content {
  const { end } = sentenceAt(parsed, cue.at);
  return places(cue.end, trimmed(parsed, cue.end, endOfObject(parsed, cue.end, end)));
}

/** With who relays: "|it quoted Ellis as saying|". */
function wholeUnit(parsed: Parsed, cue: Cue, source: Source): Range {
  const unit = unitOf(cue, source);
  if (cue.relay === undefined) return unit;
  const relayer = phraseUpTo(parsed, verbGroupStart(parsed, cue.relay));
  return relayer && relayer.end <= unit.start + 1
    ? { start: Math.min(relayer.start, unit.start), end: unit.end }
    : unit;
}

/** Whether the cue stands beside or inside what is said: after a closing mark, or between commas. */
export function isParenthetical(parsed: Parsed, cue: Cue, source: Source): boolean {
  const { construction } = source;
  const unit = unitOf(cue, source);
  if (!/^(?:inverted|subject|apposed)$/.test(construction)) return false;
  const { words } = parsed;
  const { start, end } = sentenceAt(parsed, cue.at);
  const before = unit.start - 1;
  if (before < 0 || words[before]!.paragraph !== words[cue.at]!.paragraph) return false;
  if (closes(parsed, before)) {
    // Not: The film is called “Dusk.” Ellis said that …
    const asked = /[,?!—–-]$/.test(words[before - 1]?.value ?? '');
    return asked || (before >= start && !complementFollows(parsed, unit.end, end));
  }
  if (before <= start || !/^(?:,|—|–|―)$/.test(words[before]!.value)) return false;
  const after = endOfParenthesis(parsed, cue, unit.end, end);
  if (after === undefined) return false;
  if (!INVERTING.has(cue.lemma) && !stancesOf(cue.lemma).some((stance) => stance !== 'directive')) return false;
  // "Washington, he said, is …" goes on; "On Tuesday, he spoke." says nothing.
  return hasVerb(parsed, start, before) || (after + 4 < end && INVERTING.has(cue.lemma));
}

/** Where "he said on Tuesday in a statement" ends, at a stop or comma; undefined where something said follows. */
function endOfParenthesis(parsed: Parsed, cue: Cue, from: number, end: number): number | undefined {
  const { words } = parsed;
  let at = from;
  for (let steps = 0; steps < 8 && at < end; steps++) {
    const { value, pos } = words[at]!;
    if (/^(?:[.,;!?]|—|–|―|--)$/.test(value)) return at;
    const phrase = phraseFrom(parsed, at);
    const plain = INVERTING.has(cue.lemma) && !parsed.markAt[at];
    if (isTime(parsed, at)) at = phrase?.time ? phrase.end : at + 1;
    else if (pos === 'ADV') at++;
    else if (plain && pos === 'ADP' && phraseFrom(parsed, at + 1)) at = phraseFrom(parsed, at + 1)!.end;
    else if (RECIPIENT.has(cue.lemma) && phrase && phrase.kind !== 'relative' && steps < 2) at = phrase.end;
    else return undefined;
  }
  return at >= end ? end : undefined;
}

function complementFollows({ words, markAt }: Parsed, at: number, end: number): boolean {
  return at < end && words[at]!.lower === 'that' && !markAt[at];
}

/** What begins a clause that belongs to the act of saying, not to what is said. */
const OF_THE_SAYING = /^(?:as|when|while|after|before|during|in|at|on|though|although|according|citing|referring|who)$/;

function aroundParenthesis(parsed: Parsed, cue: Cue, unit: Range, start: number, end: number): Content {
  const { words, quotationAt, quotations } = parsed;
  const before = unit.start - 1;
  const quoted = closes(parsed, before);
  const left = quoted ? quotationPlaces(parsed, quotationAt[before]!) : [];
  const clause = before >= start ? places(clauseStart(parsed, start, before), trimmed(parsed, start, before + 1)) : [];
  for (let at = unit.end; at < end; at++)
    if (opens(parsed, at)) {
      const { start: from, end: to } = quotations[quotationAt[at]!]!;
      // "The trust, she said, “cannot afford” |the pier": the clause goes on after the mark.
      const woven = !quoted && to < end && words[to]!.pos !== 'PUNCT' && !hasVerb(parsed, start, before + 1);
      return [...clause, ...left, ...places(from, woven ? trimmed(parsed, to, end) : to)];
    }
  const after = (quoted ? undefined : endOfParenthesis(parsed, cue, unit.end, end)) ?? end;
  const next = words[after + 1];
  const goesOn = after + 4 < end && /^(?:,|—|–|―)$/.test(words[after]!.value) && next !== undefined;
  const said = goesOn && !OF_THE_SAYING.test(next.lower) && !/ing$/.test(next.lower);
  return [...clause, ...left, ...(said ? places(after + 1, trimmed(parsed, after + 1, end)) : [])];
}

/** Where a verb's complement begins. */
export function complementStart(parsed: Parsed, cue: Cue, source: Source): number {
  return skipAdjuncts(parsed, cue, Math.max(cue.end, unitOf(cue, source).end));
}

/** Past whom it was said to, when and where: "told reporters on Tuesday in a call that …". */
function skipAdjuncts(parsed: Parsed, cue: Cue, from: number): number {
  const { words } = parsed;
  const { end } = sentenceAt(parsed, cue.at);
  let at = from;
  for (let steps = 0; steps < 7 && at < end && !opens(parsed, at); steps++) {
    const { lower, pos, value } = words[at]!;
    const phrase = phraseFrom(parsed, at);
    if (isTime(parsed, at)) at = phrase?.time ? phrase.end : at + 1;
    else if (pos === 'ADV' && ADVERB.test(lower)) at++;
    else if (RECIPIENT.has(cue.lemma) && steps < 2 && phrase && phrase.kind !== 'relative' && lower !== 'that')
      at = pastOf(parsed, phrase.end, end);
    else if (pos === 'ADP' && CIRCUMSTANCE.test(lower) && !OBJECT.has(cue.lemma)) {
      const after = pastCircumstance(parsed, at, end);
      if (after === undefined) break;
      at = after;
    } else if (/^[,:]$/.test(value)) at++;
    else break;
  }
  return at;
}

const ADVERB =
  /^(?:also|again|recently|repeatedly|earlier|later|publicly|once|simply|only|flatly|bluntly|then|however|too|further|instead)$/;
const CIRCUMSTANCE = /^(?:in|on|during|at|to|after|before|via|from|of|by|with|through)$/;
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|earlier|later|recently)$/;

function isTime(parsed: Parsed, at: number): boolean {
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
  if (!phrase) return undefined;
  const after = pastOf(parsed, phrase.end, end);
  if (after >= end) return undefined;
  const { lower, value } = words[after]!;
  const next = phraseFrom(parsed, after);
  const follows = lower === 'that' || opens(parsed, after) || /^[:,]$/.test(value) || isTime(parsed, after);
  if (!follows && (!next || next.kind === 'relative')) return undefined;
  return /^[,:]$/.test(value) ? after + 1 : after;
}

const NEW_CLAUSE = /^(?:when|while|after|before|until|since|although|though|because|where|but)$/;
const BREAK = /^(?:,|—|–|―|--)$/;

/** An object, a wish or a promise ends where a clause, an occasion or another deed of the same subject begins. */
function endOfObject(parsed: Parsed, start: number, end: number): number {
  const { words, quotationAt } = parsed;
  for (let at = start + 1; at < end; at++) {
    if (quotationAt[at]! >= 0) continue;
    const { lower, value } = words[at]!;
    if (value === ';' || NEW_CLAUSE.test(lower) || isOccasion(parsed, at, end) || isNextDeed(parsed, at, end))
      return at;
    if (BREAK.test(value) && !opens(parsed, at + 1) && !goesOn(parsed, at + 1, end)) return at;
  }
  return end;
}

/** After a comma: one more thing or deed of the same kind, or who or what the last one is. */
function goesOn(parsed: Parsed, at: number, end: number): boolean {
  const { words } = parsed;
  const word = words[at];
  if (!word || at >= end) return false;
  if (/^(?:which|who|whose|where)$/.test(word.lower)) return true;
  const next = /^(?:and|or)$/.test(word.lower) ? at + 1 : at;
  if (words[next]?.pos === 'VERB' && !/(?:ing|ed|s)$/.test(words[next]!.lower)) return true;
  const phrase = phraseFrom(parsed, next);
  return phrase !== undefined && !hasVerb(parsed, phrase.end, Math.min(end, phrase.end + 3));
}

/** "|and has since left", "|and extended benefits": the source does something else. */
function isNextDeed({ words }: Parsed, at: number, end: number): boolean {
  if (!/^(?:and|but)$/.test(words[at]!.lower) || at + 2 >= end) return false;
  const { pos, lower } = words[at + 1]!;
  return (
    pos === 'AUX' || (pos === 'VERB' && /(?:ed|s)$/.test(lower)) || (pos === 'ADV' && words[at + 2]!.pos === 'VERB')
  );
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
function endOfClause(parsed: Parsed, cue: Cue, start: number, end: number): number {
  const { words, quotationAt } = parsed;
  const early = isFronted(parsed, cue);
  for (let at = start + 2; at + 1 < end; at++) {
    if (quotationAt[at]! >= 0) continue;
    if (words[at]!.value === ';') return at;
    if (!BREAK.test(words[at]!.value)) continue;
    const { lower, pos } = words[at + 1]!;
    if (/^(?:according|though|although|while)$/.test(lower)) return at;
    if (pos === 'VERB' && /ing$/.test(lower) && reportingLemma(lower)) return at;
    if (
      /ing$/.test(words[at + (pos === 'ADV' ? 2 : 1)]?.lower ?? '') &&
      words[at + (pos === 'ADV' ? 2 : 1)]!.pos === 'VERB'
    )
      return at;
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
function isFronted(parsed: Parsed, cue: Cue): boolean {
  const { words } = parsed;
  const { start } = sentenceAt(parsed, cue.at);
  const opening =
    FRONTING.test(words[start]!.lower) || (words[start]!.pos === 'VERB' && /ing$/.test(words[start]!.lower));
  return opening && !words.slice(start, cue.at).some(({ value }) => value === ',');
}

/** A quotation that is entered is taken whole, past the sentence's end. */
function wholeQuotation(parsed: Parsed, content: Content): Content {
  const last = content.at(-1);
  if (last === undefined) return content;
  const { end } = sentenceAt(parsed, last);
  const id = Math.max(parsed.quotationAt[last]!, parsed.quotationAt[end - 1]!);
  const quotation = parsed.quotations[id];
  return quotation && quotation.end > last + 1 && quotation.start < end
    ? [...content, ...places(last + 1, quotation.end)]
    : content;
}

export function quotationPlaces({ quotations }: Parsed, id: number): Content {
  const { start, end } = quotations[id]!;
  return places(start, end);
}

export function places(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
}

/** Without stops and commas at the end, or a mark that opens what follows. */
function trimmed(parsed: Parsed, start: number, end: number): number {
  let last = end;
  while (last > start && (/^[.;,:]$/.test(parsed.words[last - 1]!.value) || opens(parsed, last - 1))) last--;
  return last;
}

export function ascending(content: readonly number[]): Content {
  return [...new Set(content)].sort((a, b) => a - b);
}
