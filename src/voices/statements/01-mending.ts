import type { Word } from './01-words.ts';
import { reportingLemma, wordsOf } from './lexicon.ts';

const INFINITIVE = wordsOf('verbs-infinitive');
const PEOPLE = wordsOf('people');
const OFFICES =
  /^(?:attorney|secretary|surgeon|solicitor|governor|director|comptroller|inspector|major|brigadier|lieutenant)$/;
const SUBJECT_PRONOUN = /^(?:he|she|they|it|we|i|you|who)$/;

/** Lemmas and parts of speech, mended. wink-nlp tags some reporting verbs as nouns or adjectives, and some names as verbs. */
export function mend(words: readonly Word[]): readonly Word[] {
  const names = namesOf(words);
  return words.map((word, i) => {
    const before = words[i - 1];
    const after = words[i + 1];
    if (names.has(word.value) && word.pos !== 'PROPN') return { ...word, pos: 'PROPN' as const };
    if (isBareSpeaker(word, before, after)) return { ...word, pos: 'PROPN' as const };
    // "the attorney |general|, Ana Ruiz": an office, not an adjective.
    if (word.lower === 'general' && before && OFFICES.test(before.lower))
      return { ...word, pos: before.pos === 'PROPN' ? ('PROPN' as const) : ('NOUN' as const) };
    // "Residents say": the capital is the sentence's.
    if (word.pos === 'PROPN' && before?.sentence !== word.sentence && after?.pos !== 'PROPN' && isPlural(word))
      return { ...word, pos: 'NOUN' as const, lemma: word.lower.slice(0, -1) };
    if (word.lower === 'shot' && after?.lower === 'back' && before?.pos === 'PROPN')
      return { ...word, pos: 'VERB' as const, lemma: 'shoot' };
    // "A second said", "the other told": wink-nlp reads an adverb or adjective.
    if (/^(?:second|third|fourth|fifth|other|former|latter)$/.test(word.lower) && before && isDeterminer(before))
      if (after?.pos === 'VERB' && reportingLemma(after.lower)) return { ...word, pos: 'NOUN' as const };
    const reporting = reportingLemma(word.lower);
    if (reporting && (isAnswering(words, i) || isPlainPresent(words, i) || isInAsClause(words, i)))
      return { ...word, pos: 'VERB' as const, lemma: reporting };
    if (word.pos === 'VERB' && !isMisreadName(word, before, after)) {
      const noun = before && isDeterminer(before) && /^(?:NOUN|VERB|ADP|PUNCT)$/.test(after?.pos ?? 'PUNCT');
      if (noun && !/(?:ed|ing)$/.test(word.lower)) return { ...word, pos: 'NOUN' as const };
      return reporting ? { ...word, lemma: reporting } : word;
    }
    const adverb = before?.pos === 'ADV' && words[i - 2]?.sentence === word.sentence ? words[i - 2] : before;
    if (reporting && (isMisreadVerb(word, adverb, after, words[i + 2]) || takesThat(words, i)))
      return { ...word, pos: 'VERB' as const, lemma: reporting };
    if (isMisreadName(word, before, after)) return { ...word, pos: 'PROPN' as const };
    return word;
  });
}

/** "Residents", "Teachers": more than one of a kind of people. */
function isPlural({ lower }: Word): boolean {
  return lower.endsWith('s') && PEOPLE.has(lower.slice(0, -1));
}

/** Words of a few letters or more that stand capitalised inside a sentence and nowhere in lower case: "Lynch", "Price". */
function namesOf(words: readonly Word[]): ReadonlySet<string> {
  const capitals = new Set<string>();
  const others = new Set<string>();
  words.forEach(({ value, lower, pos, sentence, spaced }, i) => {
    const before = words[i - 1];
    if (/^\p{Ll}/u.test(value)) others.add(lower);
    // After a mark and a space a quotation has ended: “It is over,” Lynch said.
    const within = before?.sentence === sentence && (spaced ? /^[\p{Ll}\p{N},"”]/u : /^\p{Ll}/u).test(before.value);
    // "Mr. Dole", "Frank Dole"
    const inside = within || (before?.sentence === sentence && before.pos === 'PROPN' && pos !== 'ADP');
    if (inside && /^\p{Lu}\p{Ll}{2,}$/u.test(value) && /^(?:VERB|NOUN|PROPN|ADV|ADP)$/.test(pos)) capitals.add(value);
  });
  return new Set([...capitals].filter((value) => !others.has(value.toLowerCase())));
}

/** "Dole said": a verb, or a noun without an article, that opens a sentence before "said" is a name. */
function isBareSpeaker(
  { pos, value, lower, sentence }: Word,
  before: Word | undefined,
  after: Word | undefined,
): boolean {
  if (before?.sentence === sentence || after?.sentence !== sentence) return false;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(value) || /[^s]s$|ing$/.test(lower) || PEOPLE.has(lower)) return false;
  // "Dole smiled."
  if (pos === 'VERB' && after.pos === 'VERB' && /ed$/.test(after.lower) && !/ed$/.test(lower)) return true;
  return /^(?:VERB|NOUN|ADJ)$/.test(pos) && /^(?:said|says|told|tells)$/.test(after.lower);
}

/** “…,” |notes| the lawyer: after a comma and a closing mark the noun is a verb. */
function isAnswering(words: readonly Word[], i: number): boolean {
  if (
    words[i]!.pos === 'VERB' ||
    /^\p{Lu}/u.test(words[i]!.value) ||
    !/^["”’']$/.test(words[i - 1]?.value ?? '') ||
    !/^[,?!]$/.test(words[i - 2]?.value ?? '')
  )
    return false;
  const after = words[i + 1];
  return (
    after?.sentence === words[i]!.sentence && (/^(?:DET|PROPN)$/.test(after.pos) || SUBJECT_PRONOUN.test(after.lower))
  );
}

/** ", which |claims| that", "critics |point| out", ", her supporters |reply|,": present forms that wink-nlp reads as nouns. */
function isPlainPresent(words: readonly Word[], i: number): boolean {
  const [word, before, after] = [words[i]!, words[i - 1], words[i + 1]];
  if (word.pos !== 'NOUN' || before?.sentence !== word.sentence || after?.sentence !== word.sentence) return false;
  if (before.lower === 'which')
    return /[^s]s$/.test(word.lower) && /^[\p{L},]/u.test(words[i - 2]?.value ?? '') && i > 1;
  const many = before.pos === 'NOUN' && /[^s]s$/.test(before.lower);
  if (word.lower === 'point') return after.lower === 'out' && /^(?:NOUN|PROPN|PRON)$/.test(before.pos);
  return many && !word.lower.endsWith('s') && after.value === ',' && PEOPLE.has(before.lower.slice(0, -1));
}

const LONGEST_SUBJECT = 6;

/** "As the mayor |notes|,": a noun to wink-nlp. */
function isInAsClause(words: readonly Word[], i: number): boolean {
  const { pos, lower, sentence } = words[i]!;
  if (pos !== 'NOUN' || !/[^s]s$/.test(lower) || words[i + 1]?.value !== ',') return false;
  for (let at = i - 1; at >= i - LONGEST_SUBJECT && words[at]?.sentence === sentence; at--) {
    if (words[at]!.lower === 'as')
      return at < i - 1 && (words[at - 1]?.sentence !== sentence || words[at - 1]!.value === ',');
    if (!/^(?:PROPN|NOUN|DET|ADJ|PRON)$/.test(words[at]!.pos)) return false;
  }
  return false;
}

const FARTHEST_THAT = 9;

/** "The team, led by Ellis, |reports| in this month's issue that": a verb after an aside, which wink-nlp reads as a noun. */
function takesThat(words: readonly Word[], i: number): boolean {
  const { pos, lower, sentence } = words[i]!;
  if (pos !== 'NOUN' || !/[^s]s$/.test(lower) || words[i - 1]?.value !== ',' || words[i + 1]?.pos !== 'ADP')
    return false;
  for (let at = i + 1; at < i + FARTHEST_THAT && words[at]?.sentence === sentence; at++) {
    if (words[at]!.lower === 'that') return true;
    if (words[at]!.pos === 'PUNCT') return false;
  }
  return false;
}

/** "China claims that", "she tweets", "Mr Ellis posted". */
function isMisreadVerb(word: Word, before: Word | undefined, after?: Word, next?: Word): boolean {
  if (!/^(?:NOUN|ADJ|PROPN|AUX|ADP)$/.test(word.pos) || !before || before.sentence !== word.sentence) return false;
  // "Another found it", "one called the", "others say they"
  const object = after?.pos === 'DET' || /^(?:it|that|he|him|she|they|them|we)$/.test(after?.lower ?? '');
  if (object && /^(?:another|one|others|some|most|many|several|both|neither)$/.test(before.lower)) return true;
  if (word.lower === 'said') return !/^(?:DET|ADP)$/.test(before.pos);
  // "Records show that", "critics say the", "Polls show a"
  const many = /^(?:NOUN|PROPN)$/.test(before.pos) && /[^s]s$/.test(before.lower);
  if (many && (/^(?:that|it|he|she|they|how)$/.test(after?.lower ?? '') || after?.pos === 'DET')) return true;
  // "officials, speaking privately, doubt that"
  const plain = before.value === ',' || /[^s]s$/.test(before.lower);
  // "the lawyer, Ada Brill, |states that the|", not: "republics, |states that descend|"
  const clause = after?.lower === 'that' && next !== undefined && /^(?:DET|PRON|PROPN|NOUN|NUM)$/.test(next.pos);
  if (before.value === ',' && clause && /[^s]s$/.test(word.lower)) return true;
  if (
    plain &&
    after?.lower === 'that' &&
    /^(?:answer|caution|claim|concede|counter|doubt|estimate|fear|guess|hope|note|object|reply|report|think|worry)$/.test(
      word.lower,
    )
  )
    return true;
  if (
    /^(?:show|say|argue|believe|insist|deny|admit|warn|suggest|indicate)$/.test(word.lower) &&
    after?.lower === 'that' &&
    !isDeterminer(before)
  )
    return true;
  if (!/(?:s|ed)$/.test(word.lower) || /^\p{Lu}/u.test(word.value)) return false;
  if (SUBJECT_PRONOUN.test(before.lower)) return true;
  if (after?.lower === 'to' && INFINITIVE.has(reportingLemma(word.lower) ?? '') && /^(?:NOUN|PROPN)$/.test(before.pos))
    return true;
  const complement =
    after !== undefined && (/^(?:that|he|she|they|it|we|:)$/.test(after.lower) || /^["“]/.test(after.value));
  // "Japan branded North Korea a …"
  if (word.pos === 'ADJ' && before.pos === 'PROPN' && after?.pos === 'PROPN') return true;
  if (before.pos === 'PROPN' || /^\p{Lu}\p{Ll}/u.test(before.value))
    return complement || !/^(?:NOUN|PROPN|ADP|PUNCT|PART)$/.test(after?.pos ?? 'PUNCT');
  return before.pos === 'NOUN' && complement;
}

/** A capital in mid-sentence beside a name is part of the name: "Will Hurd", "Defense Minister". */
function isMisreadName(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (!/^(?:VERB|NOUN|ADP|ADJ|AUX)$/.test(word.pos) || !/^\p{Lu}\p{Ll}/u.test(word.value)) return false;
  if (!before || before.sentence !== word.sentence || before.pos === 'PUNCT') return false;
  if (word.pos === 'ADJ') return after?.pos === 'PROPN' && before.pos === 'PROPN';
  return before.pos === 'PROPN' || after?.pos === 'PROPN';
}

function isDeterminer({ pos, lower }: Word): boolean {
  return pos === 'DET' || /^(?:my|your|his|her|its|our|their|'s)$/.test(lower);
}
