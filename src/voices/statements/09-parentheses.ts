import type { Range, Word } from './01-words.ts';
import type { Quotation } from './03-quotations.ts';
import { closes, hasVerb, isVerbal, opens, type Parsed, phraseFrom } from './05-noun-groups.ts';
import type { Cue } from './06-cues.ts';
import type { Source } from './07-constructions.ts';
import { complementAt } from './08-complements.ts';
import { clauseStart, trimmed } from './09-content-ends.ts';
import { isTime, unitOf } from './09-content-starts.ts';
import { stancesOf, wordsOf } from './lexicon.ts';
import { type Content, places, quotationPlaces, sentenceAt } from './places.ts';

const RECIPIENT = wordsOf('verbs-recipient');
const INVERTING = wordsOf('verbs-inverting');

/** Whether the cue stands beside or inside what is said: after a closing mark, or between commas. */
export function isParenthetical(parsed: Parsed, cue: Cue, source: Source): boolean {
  const { construction } = source;
  const unit = unitOf(cue, source);
  if (!/^(?:inverted|subject|apposed)$/.test(construction)) return false;
  const { words } = parsed;
  const { start, end } = sentenceAt(parsed, cue.at);
  if (isAsClause(parsed, cue, unit)) return true;
  const before = unit.start - 1;
  if (before < 0 || words[before]!.paragraph !== words[cue.at]!.paragraph) return false;
  if (closes(parsed, before)) {
    // Not: The film is called “Dusk.” Ellis said that …
    if (isNamedOccasion(parsed, before, start)) return false;
    const asked = /[,?!—–-]$/.test(words[before - 1]?.value ?? '');
    return asked || (before >= start && !complementFollows(parsed, unit.end, end));
  }
  if (before <= start || !/^(?:,|—|–|―)$/.test(words[before]!.value)) return false;
  // "In a letter dated 4 May, he complained of the light": what comes before the comma is when and where.
  if (words[start]!.pos === 'ADP' && complementAt(parsed, cue, unit.end) === 'preposition') return false;
  const after = endOfParenthesis(parsed, cue, unit.end, end);
  if (after === undefined) return false;
  if (TELLING.test(cue.lemma) && words[after]?.value === ',' && goesOnWithVerb(parsed, after + 1, end)) return true;
  if (!INVERTING.has(cue.lemma) && !stancesOf(cue.lemma).some((stance) => stance !== 'directive')) return false;
  // "Washington, he said, is …" goes on; "On Tuesday, he spoke." says nothing.
  return hasVerb(parsed, start, before) || (after + 4 < end && INVERTING.has(cue.lemma));
}

/** "As |Ellis has shown|, the island …", "taxes, as |one aide put| it, …": a clause about the saying, set off by commas. */
function isAsClause(parsed: Parsed, cue: Cue, unit: Range): boolean {
  const { words } = parsed;
  const { start, end } = sentenceAt(parsed, cue.at);
  const as = unit.start - 1;
  if (as < start || words[as]!.lower !== 'as' || !TELLING.test(cue.lemma) || /ing$/.test(words[cue.at]!.lower))
    return false;
  // "as", and not "just as" or "so bad as": after a comma, a dash or a mark, or first in its sentence.
  if (as > start && !/^(?:,|—|–|―|\()$/.test(words[as - 1]!.value) && !closes(parsed, as - 1)) return false;
  const after = endOfParenthesis(parsed, cue, pastIt(words, cue, unit.end), end);
  if (after === undefined) return false;
  // "…, as it had said in March": a comparison.
  if (after + 1 >= end && words.slice(cue.start, cue.at).some(({ lower }) => lower === 'had')) return false;
  // First in its sentence it needs something to follow: "As she said, |it was emptied|."
  return as > start || (after + 2 < end && words[after]!.value === ',');
}

/** Verbs that hand on what is so; "as she asks", "as it promised" compare deeds. */
const TELLING =
  /^(?:acknowledge|admit|argue|claim|concede|confirm|declare|demonstrate|document|estimate|explain|find|indicate|insist|learn|make|maintain|mention|note|observe|point|put|quip|recall|recount|relate|remark|report|reveal|say|show|state|stress|suggest|tell|testify|warn|write)$/;

/** "The lamp, she pointed out, |still turns|": the verb of the clause that was broken into. */
function goesOnWithVerb({ words }: Parsed, at: number, end: number): boolean {
  const verb = words[at]?.pos === 'ADV' ? at + 1 : at;
  return verb < end && isVerbal(words[verb]) && !/ing$/.test(words[verb]!.lower);
}

/** "as she put |it|", "as the report makes |clear|". */
function pastIt(words: readonly Word[], { at, lemma }: Cue, from: number): number {
  const next = words[Math.max(from, at + 1)];
  return next && ((lemma === 'put' && next.lower === 'it') || next.lower === 'clear')
    ? Math.max(from, at + 1) + 1
    : from;
}

/** "On the programme “Dusk Hour,” |Ellis said": the quotation names where it was said. */
function isNamedOccasion(parsed: Parsed, closing: number, start: number): boolean {
  const { words, quotations, quotationAt } = parsed;
  const quotation = quotations[quotationAt[closing]!] ?? quotations[quotationAt[closing - 1]!];
  if (!quotation || quotation.start <= start || words[start]!.pos !== 'ADP') return false;
  return isName(parsed, quotation) && !hasVerb(parsed, start, quotation.start);
}

const ASKED = /^(?:asked|pressed|questioned|quizzed|challenged|confronted|told|reached)$/;
const LONGEST_NAME = 6;

/** Every longer word is capitalised, and no stop ends it. */
function isName({ words }: Parsed, { start, end, size }: Quotation): boolean {
  const long = words.slice(start, end).filter(({ value }) => /^\p{L}{4,}/u.test(value));
  return size <= LONGEST_NAME && long.length > 0 && long.every(({ value }) => /^\p{Lu}/u.test(value));
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

export function aroundParenthesis(parsed: Parsed, cue: Cue, unit: Range, start: number, end: number): Content {
  const { words, quotationAt, quotations } = parsed;
  const as = isAsClause(parsed, cue, unit) ? 1 : 0;
  const before = unit.start - 1 - as;
  const quoted = closes(parsed, before) && !(as && before < start);
  const left = quoted ? quotationPlaces(parsed, quotationAt[before]!) : [];
  // "…, and whether, as some say, |the part …": what stands before the conjunction is somebody else's.
  const joined = as > 0 && /^(?:and|but|because|if|that|whether|or|who|which)$/.test(words[before - 1]?.lower ?? '');
  const clause =
    before >= start && !joined ? places(clauseStart(parsed, start, before), trimmed(parsed, start, before + 1)) : [];
  for (let at = unit.end; at < end; at++)
    if (opens(parsed, at)) {
      const { start: from, end: to } = quotations[quotationAt[at]!]!;
      // "The trust, she said, “cannot afford” |the pier": the clause goes on after the mark.
      // "Asked whether they would cross, he said, “…”": the occasion, not what he said.
      const occasion = !quoted && words[start]!.pos === 'VERB' && ASKED.test(words[start]!.lower);
      const woven = !quoted && to < end && words[to]!.pos !== 'PUNCT' && !hasVerb(parsed, start, before + 1);
      return [...(occasion ? [] : clause), ...left, ...places(from, woven ? trimmed(parsed, to, end) : to)];
    }
  const from = as ? pastIt(words, cue, unit.end) : unit.end;
  const after = (quoted ? undefined : endOfParenthesis(parsed, cue, from, end)) ?? end;
  const next = words[after + 1];
  const near = as || goesOnWithVerb(parsed, after + 1, end);
  const goesOn = after + (near ? 2 : 4) < end && /^(?:,|—|–|―)$/.test(words[after]!.value) && next !== undefined;
  const said = goesOn && !OF_THE_SAYING.test(next.lower) && !/ing$/.test(next.lower);
  return [...clause, ...left, ...(said ? places(after + 1, trimmed(parsed, after + 1, end)) : [])];
}
