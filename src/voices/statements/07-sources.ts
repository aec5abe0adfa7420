import type { Range } from './01-words.ts';
import type { Phrase } from './04-noun-phrases.ts';
import {
  closes,
  groupEnd,
  groupStart,
  hasVerb,
  isVerbal,
  type Parsed,
  phraseFrom,
  phraseUpTo,
} from './05-noun-groups.ts';
import { type Cue, verbGroupStart } from './06-cues.ts';
import { adjunct, apposed, far, shared, subject } from './07-subjects.ts';
import { wordsOf } from './lexicon.ts';
import { sentenceAt } from './places.ts';

/** By which construction a source stands to its cue. */
export type Construction =
  | 'according'
  | 'owner'
  | 'label'
  | 'by'
  | 'passive'
  | 'inverted'
  | 'subject'
  | 'apposed'
  | 'fronted'
  | 'shared'
  | 'clause'
  | 'far'
  | 'none';

/** The words that name who speaks, and the phrase at their heart. `range` and `head` are absent together. */
export type Source = Readonly<{ construction: Construction; range?: Range; head?: Phrase }>;

/** A cue of the same sentence that was accepted before, with its source: what a coordinated verb shares. */
export type Earlier = Readonly<{ cue: Cue; source: Source }>;

const INVERTING = wordsOf('verbs-inverting');
const RECIPIENT = wordsOf('verbs-recipient');
const NOMINATIVE = /^(?:he|she|they|it|we|i|you|who)$/;

/** Finds who speaks by a cue. Constructions are tried from the surest to the loosest. */
export function findSource(parsed: Parsed, cue: Cue, earlier?: Earlier): Source {
  if (cue.kind === 'according') return accordingSource(parsed, cue);
  if (cue.kind === 'colon') return labelSource(parsed, cue);
  if (cue.kind === 'noun') return ownerSource(parsed, cue);
  if (cue.relay !== undefined) return quotee(parsed, cue, cue.relay);
  if (cue.phrasal === 'adjective')
    return subject(parsed, cue) ?? apposed(parsed, cue) ?? shared(parsed, cue, earlier) ?? { construction: 'none' };
  return (
    passive(parsed, cue) ??
    inverted(parsed, cue) ??
    fronted(parsed, cue) ??
    adjunct(parsed, cue) ??
    subject(parsed, cue) ??
    apposed(parsed, cue) ??
    shared(parsed, cue, earlier) ??
    far(parsed, cue) ?? { construction: 'none' }
  );
}

/** The verb that passes something on, as a cue of its own: its source is who relays. */
export function relayCue(parsed: Parsed, cue: Cue, at: number): Cue {
  const { lemma } = parsed.words[at]!;
  return { kind: 'verb', at, start: verbGroupStart(parsed, at), end: at + 1, lemma, stance: cue.stance };
}

/** "It quoted |Henrik Solm|, the ambassador, as saying", "|Ellis| was quoted as saying". */
function quotee(parsed: Parsed, cue: Cue, at: number): Source {
  const relay = relayCue(parsed, cue, at);
  if (isPassive(parsed, relay)) return subject(parsed, relay) ?? apposed(parsed, relay) ?? { construction: 'none' };
  const head = phraseFrom(parsed, at + 1);
  return head
    ? {
        construction: 'subject',
        head,
        range: { start: head.start, end: Math.min(groupEnd(parsed, head, cue.at - 1), cue.at - 1) },
      }
    : { construction: 'none' };
}

function forward(parsed: Parsed, construction: Construction, head: Phrase, limit: number): Source {
  return { construction, head, range: { start: head.start, end: groupEnd(parsed, head, limit) } };
}

export function backward(
  parsed: Parsed,
  construction: Construction,
  phrase: Phrase,
  limit: number,
  end = phrase.end,
): Source {
  const { start, head } = groupStart(parsed, phrase, limit);
  return { construction, head, range: { start, end } };
}

function accordingSource(parsed: Parsed, cue: Cue): Source {
  const { end } = sentenceAt(parsed, cue.at);
  if (cue.named) return namedSource(parsed, cue.named);
  const head = cue.end < end ? phraseFrom(parsed, cue.end) : undefined;
  if (head) {
    const source = forward(parsed, 'according', head, end);
    return { ...source, range: { start: head.start, end: pastParticiple(parsed, source.range!.end, end) } };
  }
  // "According to exit polls": wink-nlp reads "exit" as a verb.
  let after = cue.end;
  while (
    after < end &&
    after < cue.end + 8 &&
    !/^(?:[,.;:]|—|–)$/.test(parsed.words[after]!.value) &&
    !parsed.markAt[after]
  )
    after++;
  return after > cue.end
    ? { construction: 'according', range: { start: cue.end, end: after } }
    : { construction: 'none' };
}

const LONGEST_PARTICIPLE = 14;

/** Past "published last week in Nature", up to the comma or stop that ends it; else where it began. */
function pastParticiple({ words, markAt }: Parsed, from: number, end: number): number {
  if (words[from]?.pos !== 'VERB' || !/(?:ed|en|ing|wn|nt|ught|ld|de)$/.test(words[from]!.lower)) return from;
  for (let at = from; at < Math.min(end, from + LONGEST_PARTICIPLE) && !markAt[at]; at++)
    if (/^[,.;]$/.test(words[at]!.value)) return at;
  return from;
}

/** "|Ana Ruiz|'s claim", "|her| claim". */
function ownerSource(parsed: Parsed, cue: Cue): Source {
  const { words, phrases, phraseAt } = parsed;
  const phrase = phrases[phraseAt[cue.at]!]!;
  let end = cue.at - 1;
  while (end > phrase.start && !/^(?:'s|')$/.test(words[end]!.lower)) end--;
  return {
    ...namedSource(parsed, { start: phrase.start, end: Math.max(end, phrase.start + 1) }),
    construction: 'owner',
  };
}

/** A source inside a phrase: a pronoun, or a name or noun before its 's. */
function namedSource({ words, phrases, phraseAt }: Parsed, range: Range): Source {
  const phrase = phrases[phraseAt[range.start]!]!;
  const last = range.end - 1;
  const pronoun = range.end - range.start === 1 && /^(?:his|her|its|their)$/.test(words[last]!.lower);
  const kind = pronoun ? 'pronoun' : words[last]!.pos === 'PROPN' ? 'name' : 'noun';
  const id = kind === 'name' ? -range.end : phrase.id;
  return { construction: 'according', range, head: { ...phrase, ...range, id, head: last, kind } };
}

function labelSource(parsed: Parsed, cue: Cue): Source {
  const phrase = phraseUpTo(parsed, cue.at)!;
  return backward(parsed, 'label', phrase, sentenceAt(parsed, cue.at).start);
}

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
function passive(parsed: Parsed, cue: Cue): Source | undefined {
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
function inverted(parsed: Parsed, cue: Cue): Source | undefined {
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
function fronted(parsed: Parsed, cue: Cue): Source | undefined {
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
