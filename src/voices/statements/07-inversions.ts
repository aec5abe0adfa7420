import { closes, hasVerb, isVerbal, type Parsed, phraseFrom } from './05-noun-groups.ts';
import type { Cue } from './06-cues.ts';
import { forward, type Source } from './07-constructions.ts';
import { wordsOf } from './lexicon.ts';
import { sentenceAt } from './places.ts';

const INVERTING = wordsOf('verbs-inverting');
const RECIPIENT = wordsOf('verbs-recipient');
const NOMINATIVE = /^(?:he|she|they|it|we|i|you|who)$/;

/** Whether a verb stands in the passive: "was denounced". */
export function isPassive({ words }: Parsed, { start, at }: Cue): boolean {
  const participle = words[at]!;
  if (!/(?:ed|en|ld|id|wn|nt|ught|de)$/.test(participle.lower) || /ing$/.test(participle.lower)) return false;
  // "who's called for", "he's said that": has, not is.
  const next = words[at + 1]?.lower ?? '';
  const short = /^(?:to|by|as)$/.test(next) ? /^(?:'s|'re|been|being)$/ : /^(?:'re|been|being)$/;
  return words.slice(start, at).some(({ lemma, lower }) => (lemma === 'be' && lower !== "'s") || short.test(lower));
}

const ASKED = /^(?:whom?|what|which|whose|when|how)$/;

/** "was denounced by the union"; without an agent the speaker is unnamed. */
export function passive(parsed: Parsed, cue: Cue): Source | undefined {
  if (!isPassive(parsed, cue)) return undefined;
  const { end } = sentenceAt(parsed, cue.at);
  for (let at = cue.at + 1; at < Math.min(end, cue.at + 13); at++) {
    const { lower } = parsed.words[at]!;
    // "asked to establish |by whom|": what is asked, not who asks.
    const head =
      lower === 'by' && !ASKED.test(parsed.words[at + 1]?.lower ?? '') ? phraseFrom(parsed, at + 1) : undefined;
    if (head) return forward(parsed, 'by', head, end);
  }
  return { construction: 'passive' };
}

/** "…," said Ellis; Said Ellis: "…". */
export function inverted(parsed: Parsed, cue: Cue): Source | undefined {
  const { words } = parsed;
  const { start, end } = sentenceAt(parsed, cue.at);
  const { lower, paragraph } = words[cue.at]!;
  if (cue.start !== cue.at || /ing$/.test(lower)) return undefined;
  const before = cue.at - 1;
  const sameParagraph = words[before]?.paragraph === paragraph;
  const afterQuotation = sameParagraph && closes(parsed, before);
  // “…,” warned Ellis; but: Ellis paused, told them it was over.
  if (!afterQuotation && RECIPIENT.has(cue.lemma) && cue.lemma !== 'ask') return undefined;
  const afterComma =
    before >= start && /^[,—–]$/.test(words[before]!.value) && (closes(parsed, before - 1) || INVERTING.has(cue.lemma));
  const first = before < start && INVERTING.has(cue.lemma);
  const head = cue.at + 1 < end ? phraseFrom(parsed, cue.at + 1) : undefined;
  if (!(afterQuotation || afterComma || first) || !head || head.time || words[head.start]!.lower === 'that')
    return undefined;
  if (head.kind === 'pronoun' && !NOMINATIVE.test(words[head.start]!.lower)) return undefined;
  // "A lawyer, Ana Ruiz, said the plan": nothing has been said yet. But: "Freedom, said Ellis, is …".
  const { range } = forward(parsed, 'inverted', head, end);
  if (afterComma && !hasVerb(parsed, start, before) && words[range!.end]?.value !== ',') return undefined;
  // "The judge, who has yet to rule, asked |both sides to|": whom, not who.
  if (
    !afterQuotation &&
    RECIPIENT.has(cue.lemma) &&
    /^(?:to|that|whether|if|not)$/.test(words[range!.end]?.lower ?? '')
  )
    return undefined;
  // ", said he hopes": what follows is a clause, not the speaker.
  let next = head.end;
  while (next < end && words[next]!.pos === 'ADV') next++;
  const clause = next < end && isVerbal(words[next]);
  const finite = clause && !/ing$/.test(words[next]!.lower);
  if ((clause && !afterQuotation) || (finite && head.kind === 'pronoun')) return undefined;
  return forward(parsed, 'inverted', head, end);
}

/** After saying that …, the minister left: the subject follows the comma. */
export function fronted(parsed: Parsed, cue: Cue): Source | undefined {
  const { words, markAt, quotationAt } = parsed;
  const { start, end } = sentenceAt(parsed, cue.at);
  if (!/ing$/.test(words[cue.at]!.lower)) return undefined;
  const introduced = /^(?:after|before|while|when|by|in|without|upon|since)$/.test(words[cue.start - 1]?.lower ?? '');
  if (cue.start > start && !(cue.start - 1 <= start + 1 && introduced)) return undefined;
  for (let at = cue.at + 1; at < Math.min(end, cue.at + 45); at++) {
    if (words[at]!.value !== ',' || (quotationAt[at]! >= 0 && !markAt[at + 1])) continue;
    const head = phraseFrom(parsed, markAt[at + 1] ? at + 2 : at + 1);
    if (!head || head.end > end || head.time || head.kind === 'relative') continue;
    let next = head.end;
    while (next < end && words[next]!.pos === 'ADV') next++;
    if (next < end && isVerbal(words[next]) && quotationAt[next]! < 0)
      return { construction: 'fronted', head, range: { start: head.start, end: head.end } };
  }
  return undefined;
}
