import { groupStart, opens, type Parsed, phraseUpTo } from './05-noun-groups.ts';
import type { Cue } from './06-cues.ts';
import type { Source } from './07-constructions.ts';
import { complementAt } from './08-complements.ts';
import { clauseStart, endOfClause, endOfObject, trimmed } from './09-content-ends.ts';
import { skipAdjuncts, wholeUnit } from './09-content-starts.ts';
import { aroundParenthesis, isParenthetical } from './09-parentheses.ts';
import { wordsOf } from './lexicon.ts';
import { ascending, type Content, places, quotationPlaces, sentenceAt } from './places.ts';

const SAYING = wordsOf('verbs-saying');
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
    found.filter((at) => (at < cue.start || at >= cue.end) && !(range && at >= range.start && at < range.end)),
  );
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
    return wholeQuotation(parsed, places(after, trimmed(parsed, after, end)));
  }
  // "…, in her words, “to win it”": the quotation alone is in her words.
  const quoted = cue.named && words[after]?.value === ',' ? after + 1 : after;
  if (cue.named && opens(parsed, quoted)) return quotationPlaces(parsed, parsed.quotationAt[quoted]!);
  const left = places(clauseStart(parsed, start, cue.at), trimmed(parsed, start, cue.at));
  const goesOn = after + 2 < end && words[after]!.value === ',' && !/^wh/.test(words[after + 1]!.lower);
  return goesOn ? [...left, ...places(after + 1, trimmed(parsed, after + 1, end))] : left;
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
    const charge = cue.lemma === 'accuse' && complement === 'object' ? chargeIn(parsed, right, stop) : undefined;
    const first = charge ?? (complement === 'preposition' && right + 1 < stop ? right + 1 : right);
    const subject = complement === 'infinitive' && construction === 'passive' ? passiveSubject(parsed, cue) : [];
    return [...subject, ...wholeQuotation(parsed, places(first, trimmed(parsed, first, stop)))];
  }
  const below = inNextParagraph(parsed, cue);
  if (below.length) return below;
  if (unit.start > start) return places(start, trimmed(parsed, start, unit.start));
  // A quotation that ends the sentence before: "…!" Ellis said. Not: "It is free." Economists disagree.
  if (!SAYING.has(cue.lemma) && !INVERTING.has(cue.lemma)) return [];
  const before = quotationAt[unit.start - 1] ?? -1;
  const near = before >= 0 && words[unit.start - 1]!.paragraph === words[cue.at]!.paragraph;
  return near ? quotationPlaces(parsed, before) : [];
}

/** "accused the minister |of hiding the figures": where the charge begins, after the one who is accused. */
function chargeIn({ words, markAt }: Parsed, start: number, end: number): number | undefined {
  for (let at = start + 1; at + 1 < end; at++) {
    if (words[at]!.lower !== 'of') continue;
    if (words[at - 1]!.value === ',' || markAt[at + 1] || /ing$/.test(words[at + 1]!.lower)) return at;
  }
  return undefined;
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

/** "Ruiz's claim |that the bridge was safe|": to where the main clause goes on. */
function ofNoun(parsed: Parsed, cue: Cue): Content {
  const { end } = sentenceAt(parsed, cue.at);
  return places(cue.end, trimmed(parsed, cue.end, endOfObject(parsed, cue.end, end)));
}

/** A quotation that is entered is taken whole, past the sentence's end. */
function wholeQuotation(parsed: Parsed, content: Content): Content {
  const last = content.at(-1);
  if (last === undefined) return content;
  let next = last + 1;
  while (next < parsed.words.length && parsed.quotationAt[next]! < 0 && parsed.words[next]!.pos === 'PUNCT') next++;
  const { end } = sentenceAt(parsed, last);
  const id = parsed.quotationAt[last]! >= 0 || next >= end ? parsed.quotationAt[last]! : parsed.quotationAt[next]!;
  const quotation = parsed.quotations[id];
  return quotation && quotation.end > last + 1 ? [...content, ...places(last + 1, quotation.end)] : content;
}
