import { isNickname } from './03-quotations.ts';
import type { Phrase } from './04-noun-phrases.ts';
import { groupStart, hasVerb, isVerbal, type Parsed, phraseFrom, phraseUpTo } from './05-noun-groups.ts';
import type { Cue } from './06-cues.ts';
import { backward, type Source } from './07-constructions.ts';
import { sentenceAt } from './places.ts';

/** "|The party|, while hoping to avert a vote, is …": whom an adjunct between commas describes. */
export function adjunct(parsed: Parsed, cue: Cue): Source | undefined {
  const { words } = parsed;
  const { start } = sentenceAt(parsed, cue.at);
  const comma = cue.start - 2;
  if (comma <= start || !/ing$/.test(words[cue.at]!.lower) || words[comma]!.value !== ',') return undefined;
  if (!/^(?:while|when|after|before|since|although|though|despite|without)$/.test(words[comma + 1]!.lower))
    return undefined;
  const phrase = phraseUpTo(parsed, comma);
  if (!phrase || phrase.time || hasVerb(parsed, start, phrase.start))
    return phrase && subordinate(parsed, phrase, start);
  return { ...backward(parsed, 'clause', phrase, start) };
}

const LONGEST_SUBJECT = 10;

/** "There are signs that |the party|, while hoping": the phrase opens a clause of its own. */
function subordinate(parsed: Parsed, phrase: Phrase, start: number): Source | undefined {
  const { words } = parsed;
  for (let at = phrase.start - 1; at >= start && phrase.start - at < LONGEST_SUBJECT; at--) {
    if (isVerbal(words[at]) || /^[,;:]$/.test(words[at]!.value)) return undefined;
    if (!/^(?:that|because|although|if)$/.test(words[at]!.lower)) continue;
    const head = phraseFrom(parsed, at + 1);
    return head && { construction: 'clause', head, range: { start: head.start, end: head.end } };
  }
  return undefined;
}

const LONGEST_APPOSITION = 60;

/** "Ellis, a lawyer, said", "Ellis (Greens) said", "Ellis, who led the survey, said". */
export function apposed(parsed: Parsed, cue: Cue): Source | undefined {
  const { words, markAt } = parsed;
  const { start } = sentenceAt(parsed, cue.at);
  const edge = cue.start - 1;
  if (edge <= start) return undefined;
  const closing = words[edge]!.value;
  const opening = closing === ')' ? '(' : closing;
  if (!/^(?:,|—|–|--|\))$/.test(closing) || /ing$/.test(words[cue.at]!.lower)) return undefined;
  for (let at = edge - 1; at > Math.max(start, edge - LONGEST_APPOSITION); at--) {
    if (markAt[at] && !isNickname(parsed, at)) return undefined;
    if (words[at]!.value !== opening) continue;
    // "a farmer there, Marta Ilk, told"
    const phrase = phraseUpTo(parsed, /^(?:there|here|now|then)$/.test(words[at - 1]!.lower) ? at - 1 : at);
    if (!phrase || phrase.time || markAt[at - 1]) {
      if (opening === ',') continue;
      return undefined;
    }
    const outer = firstDescribed(parsed, phrase, start);
    if (outer) return backward(parsed, 'apposed', outer, start, edge);
    const inner = phraseFrom(parsed, at + 1);
    const apposition = closing === ')' || (inner && inner.kind !== 'relative' && !/ing$/.test(words[at + 1]!.lower));
    return backward(parsed, 'apposed', phrase, start, apposition ? edge + (closing === ')' ? 1 : 0) : phrase.end);
  }
  return undefined;
}

/** "|Ellis|, 81, whose brother left, said", "|Ellis|, now a fellow at the institute, a think tank, said": whom a first aside describes. */
function firstDescribed(parsed: Parsed, aside: Phrase, start: number): Phrase | undefined {
  const { words } = parsed;
  const { head, start: first } = groupStart(parsed, aside, start);
  if (head.kind !== 'noun' && head.kind !== 'number') return undefined;
  let comma = first - 1;
  if (/^(?:now|once|then|formerly|today)$/.test(words[comma]?.lower ?? '')) comma--;
  if (comma <= start || words[comma]!.value !== ',') return undefined;
  const phrase = phraseUpTo(parsed, comma);
  if (phrase?.kind !== 'name' || phrase.time) return undefined;
  // "In Vilnius, a lawyer, who …": a place, not the one described.
  const opening = groupStart(parsed, phrase, start).start;
  return opening === start || /^(?:and|but)$/.test(words[opening - 1]!.lower) ? phrase : undefined;
}
