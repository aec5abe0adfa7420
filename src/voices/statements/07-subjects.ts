import type { Phrase } from './04-noun-phrases.ts';
import { groupStart, hasVerb, isVerbal, type Parsed, phraseFrom, phraseUpTo } from './05-noun-groups.ts';
import type { Cue } from './06-cues.ts';
import { apposed } from './07-asides.ts';
import { backward, type Earlier, type Source } from './07-constructions.ts';
import { wordsOf } from './lexicon.ts';
import { sentenceAt } from './places.ts';

/** "Leaders of the union have said", "Ellis on Tuesday said". */
export function subject(parsed: Parsed, cue: Cue): Source | undefined {
  const { words, markAt } = parsed;
  const { start } = sentenceAt(parsed, cue.at);
  if (cue.start <= start || markAt[cue.start - 1]) return undefined;
  const phrase = phraseUpTo(parsed, cue.start);
  const outer = phrase?.time || !phrase ? modified(parsed, cue, start) : undefined;
  if (outer) return backward(parsed, 'subject', outer, start);
  if (!phrase) {
    // "declined to say", "went on to argue": the subject is that of the verb before.
    const chained = words[cue.start]!.lower === 'to' && words[cue.start - 1]?.pos === 'VERB';
    const main = chained ? chainedVerb(parsed, cue) : undefined;
    return main && (subject(parsed, main) ?? apposed(parsed, main));
  }
  if (!phrase.time)
    return (
      issuer(parsed, cue, phrase, start) ??
      related(parsed, phrase, start) ??
      described(parsed, cue, phrase, start) ??
      backward(parsed, 'subject', phrase, start)
    );
  let before = phrase.start;
  if (words[before - 1]?.pos === 'ADP') before--;
  if (words[before - 1]?.value === ',') before--;
  const earlier = before > start ? phraseUpTo(parsed, before) : undefined;
  return earlier && !earlier.time && !hasVerb(parsed, before, cue.start)
    ? backward(parsed, 'subject', earlier, start)
    : undefined;
}

const LONGEST_MODIFIER = 10;

/** "The report |released last week| found", "everyone |I asked| said": the phrase that a clause without "who" describes. */
function modified(parsed: Parsed, cue: Cue, start: number): Phrase | undefined {
  const { words, markAt } = parsed;
  // "they published the results |by announcing": no clause that describes a subject.
  if (words[cue.start - 1]!.pos === 'ADP') return undefined;
  for (let at = cue.start - 1; at > start && cue.start - at < LONGEST_MODIFIER; at--) {
    const { pos, lower, value } = words[at]!;
    if (markAt[at] || /^[,;:—–―]$/.test(value) || /^(?:that|to|and|but|or|while|when|as|after|before)$/.test(lower))
      return undefined;
    if (pos === 'AUX') return undefined;
    if (pos !== 'VERB') continue;
    const owner = phraseUpTo(parsed, at);
    if (!owner || owner.time || owner.kind === 'relative') return undefined;
    const inner = owner.kind === 'pronoun' ? phraseUpTo(parsed, owner.start) : undefined;
    if (owner.kind === 'pronoun') return inner && inner.kind !== 'pronoun' && !inner.time ? inner : undefined;
    return /(?:ed|en|ing|wn|nt|ught)$/.test(lower) ? owner : undefined;
  }
  return undefined;
}

/**
 * "|Protesters| marching through the streets chanted", "|a memo| obtained by the Echo warned": the phrase that a
 * participle with its own phrase describes.
 */
function described(parsed: Parsed, cue: Cue, phrase: Phrase, start: number): Source | undefined {
  const { words } = parsed;
  const { start: first } = groupStart(parsed, phrase, start);
  const preposition = words[first - 1]?.pos === 'ADP';
  let at = preposition ? first - 2 : first - 1;
  while (at > start && words[at]!.pos === 'ADV') at--;
  if (at <= start || words[at]!.pos !== 'VERB') return undefined;
  const finite = cue.start < cue.at || !/ing$/.test(words[cue.at]!.lower);
  const participle = preposition && finite && /(?:ed|en|wn|nt|ught|ld|de)$/.test(words[at]!.lower);
  if (!/ing$/.test(words[at]!.lower) && !participle) return undefined;
  const owner = phraseUpTo(parsed, at);
  return owner && !owner.time && /^(?:name|noun)$/.test(owner.kind) && words[owner.start - 1]?.pos !== 'ADP'
    ? backward(parsed, 'subject', owner, start)
    : undefined;
}

const SAYING = wordsOf('verbs-saying');
const LONGEST_RELATIVE = 14;

/** "|A man| who answered the phone said": the phrase that a clause with "who" before the verb describes. */
function related(parsed: Parsed, phrase: Phrase, start: number): Source | undefined {
  const { words, phrases, phraseAt, markAt } = parsed;
  const { start: first } = groupStart(parsed, phrase, start);
  // "the man who says |Ellis told": Ellis does.
  if (SAYING.has(words[first - 1]?.lemma ?? '') || phrase.kind === 'relative') return undefined;
  for (let at = first - 1; at > start && first - at < LONGEST_RELATIVE; at--) {
    if (markAt[at] || words[at]!.pos === 'PUNCT' || words[at]!.pos === 'CCONJ') return undefined;
    const relative = phrases[phraseAt[at]!];
    if (relative?.kind !== 'relative' || words[at]!.lower === 'what') continue;
    // "The firm |that runs| the ferry told", not: "claims |that the ferry| told"
    if (words[at]!.lower === 'that' && !(isVerbal(words[at + 1]) && phraseUpTo(parsed, at))) continue;
    const owner = hasVerb(parsed, at + 1, first) ? phraseUpTo(parsed, at) : undefined;
    return owner && !owner.time ? backward(parsed, 'subject', owner, start) : undefined;
  }
  return undefined;
}

/** "Ellis sent a letter |urging": who issues a document speaks, not the document. */
function issuer(parsed: Parsed, cue: Cue, phrase: Phrase, start: number): Source | undefined {
  const { words } = parsed;
  if (!/ing$/.test(words[cue.at]!.lower) || cue.start !== cue.at || phrase.person) return undefined;
  const { start: first } = groupStart(parsed, phrase, start);
  if (first <= start || !/^(?:VERB|ADP)$/.test(words[first - 1]!.pos)) return undefined;
  const head = firstSubject(parsed, start, first);
  return head && hasVerb(parsed, head.end, first)
    ? { construction: 'clause', head, range: { start: head.start, end: head.end } }
    : undefined;
}

function chainedVerb(parsed: Parsed, cue: Cue): Cue {
  const at = cue.start - 1;
  let start = at;
  while (start - 1 >= sentenceAt(parsed, at).start && /^(?:AUX|ADV|PART)$/.test(parsed.words[start - 1]!.pos)) start--;
  return { ...cue, at, start, end: at + 1 };
}

/** "said that … and added", "…, warning that": the source of the verb before, or the subject of the clause. */
export function shared(parsed: Parsed, cue: Cue, earlier: Earlier | undefined): Source | undefined {
  const { words } = parsed;
  const { start } = sentenceAt(parsed, cue.at);
  const before = words[cue.start - 1];
  const gerund = /ing$/.test(words[cue.at]!.lower);
  const linked =
    cue.start <= start ||
    gerund ||
    before?.pos === 'CCONJ' ||
    before?.value === ',' ||
    words.slice(cue.start, cue.at).some(({ lower }) => lower === 'to');
  if (!linked) return undefined;
  const own = before?.pos === 'CCONJ' ? coordinated(parsed, cue, start) : undefined;
  if (own) return { ...own, construction: 'shared' };
  if (earlier?.source.range && words[earlier.cue.at]!.sentence === words[cue.at]!.sentence)
    return { ...earlier.source, construction: 'shared' };
  if (cue.start <= start) return undefined;
  const head = firstSubject(parsed, start, cue.start);
  return head && { construction: 'clause', head, range: { start: head.start, end: head.end } };
}

/** "|She| laughed and said": the subject of the verb just before the conjunction. */
function coordinated(parsed: Parsed, cue: Cue, start: number): Source | undefined {
  const at = cue.start - 2;
  if (at <= start || parsed.words[at]!.pos !== 'VERB') return undefined;
  return subject(parsed, { ...cue, at, start: at, end: at + 1 });
}

function firstSubject(parsed: Parsed, start: number, end: number): Phrase | undefined {
  const { words, quotationAt } = parsed;
  let first: Phrase | undefined;
  for (let at = start; at < end; at++) {
    const phrase = phraseFrom(parsed, at);
    if (!phrase || quotationAt[at]! >= 0 || phrase.time || /^(?:number|relative)$/.test(phrase.kind)) continue;
    const governed = at > start && words[at - 1]!.pos === 'ADP';
    let next = phrase.end;
    while (next < end && words[next]!.pos === 'ADV') next++;
    // "news outlets in Europe |posted": the head of the whole group.
    if (next < end && isVerbal(words[next])) {
      const { head } = groupStart(parsed, phrase, start);
      if (!governed || head !== phrase) return head;
    }
    if (!governed) first ??= phrase;
  }
  return first;
}

const FARTHEST = 12;

/** The nearest phrase to the left that no verb parts from the cue. */
export function far(parsed: Parsed, cue: Cue): Source | undefined {
  const { words, markAt, phrases, phraseAt } = parsed;
  const { start } = sentenceAt(parsed, cue.at);
  for (let at = cue.start - 1; at >= start && cue.start - 1 - at < FARTHEST; at--) {
    if (markAt[at]) return undefined;
    const phrase = phrases[phraseAt[at]!];
    if (!phrase) continue;
    at = phrase.start;
    if (phrase.time || hasVerb(parsed, phrase.end, cue.start) || words[at - 1]?.pos === 'ADP') continue;
    return { construction: 'far', head: phrase, range: { start: phrase.start, end: phrase.end } };
  }
  return undefined;
}
