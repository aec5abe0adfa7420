import type { Range, Word, Words } from './01-words.ts';
import type { Quoted } from './03-quotations.ts';
import { wordsOf } from './lexicon.ts';

/** A run of words around one noun, name or pronoun. Prepositional phrases after it are phrases of their own. */
export type Phrase = Readonly<
  Range & {
    id: number;
    /** The word that it is about: the last noun. */
    head: number;
    kind: 'pronoun' | 'relative' | 'name' | 'noun' | 'number';
    /** A possessive 's or ' follows. */
    possessive: boolean;
    /** Names someone, or a body that can speak. */
    person: boolean;
    /** Names something that can be read: a report, a survey, a newspaper. */
    document: boolean;
    /** Names a time: "Tuesday", "last week". */
    time: boolean;
  }
>;

export type Phrased = Readonly<{
  phrases: readonly Phrase[];
  /** For each word the phrase it stands in, or -1. */
  phraseAt: Int32Array;
}>;

const PEOPLE = wordsOf('people');
const DOCUMENTS = wordsOf('documents');
const TIMES = wordsOf('times');
const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);
const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'what']);
const PRONOUNS = new Set(
  `i you he she it we they me him us them who whom someone anyone everyone nobody somebody everybody himself herself
   themselves itself myself mine theirs others`.split(/\s+/),
);
const QUANTITIES =
  /^(?:some|many|others|most|few|several|both|all|one|two|three|none|any|another|each|half|more|this|these|those)$/;

/** Noun phrases, by a grammar over parts of speech. One pass; a phrase never crosses a sentence or a quotation mark. */
export function findPhrases({ words }: Words, { markAt }: Quoted): Phrased {
  const phrases: Phrase[] = [];
  const phraseAt = new Int32Array(words.length).fill(-1);
  const add = (start: number, end: number, head: number, kind: Phrase['kind']) => {
    phraseAt.fill(phrases.length, start, end);
    phrases.push(describe(words, phrases.length, { start, end }, head, kind));
  };
  let at = 0;
  while (at < words.length) {
    const word = words[at]!;
    if (markAt[at]) {
      at++;
    } else if (isPronoun(words, at)) {
      add(at, at + 1, at, RELATIVES.has(word.lower) ? 'relative' : 'pronoun');
      at++;
    } else if (/^(?:which|that|those)$/.test(word.lower) && !startsNoun(words, markAt, at)) {
      if (word.lower === 'those') add(at, at + 1, at, 'noun');
      else if (word.lower === 'which' || /^(?:PRON|DET)$/.test(word.pos)) add(at, at + 1, at, 'relative');
      at++;
    } else if (canBegin(words, at)) {
      const { end, head } = extent(words, markAt, at);
      if (head >= 0) add(at, head + 1, head, kindOf(words, at, head));
      at = head >= 0 ? head + 1 : Math.max(end, at + 1);
    } else {
      at++;
    }
  }
  return { phrases, phraseAt };
}

function isPronoun(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  if (lower === 'her') {
    const next = words[at + 1];
    return !(next && next.sentence === words[at]!.sentence && isNominal(next));
  }
  return PRONOUNS.has(lower);
}

/** "that plan", "those people": a determiner, not a pronoun. */
function startsNoun(words: readonly Word[], markAt: Uint8Array, at: number): boolean {
  const next = words[at + 1];
  return (
    words[at]!.lower !== 'which' && next !== undefined && !markAt[at + 1] && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos)
  );
}

function isNominal({ pos, lower }: Word): boolean {
  return /^(?:NOUN|PROPN|NUM|ADJ|DET|SYM|X)$/.test(pos) || POSSESSIVES.has(lower) || lower === '&';
}

function canBegin(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (isNominal(word)) return true;
  if (word.pos === 'ADV') return next?.pos === 'ADJ' && /^(?:most|more|very|newly|former)$/.test(word.lower);
  const participle = word.pos === 'VERB' && /(?:ing|ed)$/.test(word.lower);
  return participle && words[at - 1]?.pos === 'DET' && next !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos);
}

/** How far a phrase that begins here runs, and its last noun (-1 without one). */
function extent(words: readonly Word[], markAt: Uint8Array, start: number): { end: number; head: number } {
  const first = words[start]!;
  let at = start;
  let noun = -1;
  while (at < words.length && words[at]!.sentence === first.sentence && !markAt[at]) {
    const word = words[at]!;
    const next = words[at + 1];
    const onward = next !== undefined && next.sentence === word.sentence && !markAt[at + 1];
    const afterNoun = at > start && noun === at - 1;
    if (at > start && noun >= 0 && (word.pos === 'PRON' || POSSESSIVES.has(word.lower))) break;
    if (afterNoun && word.pos === 'DET') break;
    if (afterNoun && isNameThenVerb(words, at)) break;
    if (isNominal(word)) {
      if (/^(?:NOUN|PROPN|NUM|X)$/.test(word.pos)) noun = at;
      at++;
    } else if (afterNoun && /^(?:'s|')$/.test(word.lower) && !word.spaced) {
      const owned = onward && ((isNominal(next) && next.pos !== 'DET') || isParticipleOfNoun(words, at + 1));
      if (!owned) break;
      noun = -1;
      at++;
    } else if (
      /^[-–]$/.test(word.value) &&
      !word.spaced &&
      onward &&
      !next.spaced &&
      /^[\p{L}\p{N}]/u.test(next.value)
    ) {
      at += 2;
      if (/^(?:NOUN|PROPN|NUM)$/.test(words[at - 1]!.pos)) noun = at - 1;
    } else if ((word.value === '/' && !word.spaced) || (word.pos === 'ADV' && at === start)) {
      at++;
    } else if (
      word.pos === 'VERB' &&
      noun < 0 &&
      /(?:ing|ed|en)$/.test(word.lower) &&
      onward &&
      /^(?:NOUN|PROPN)$/.test(next.pos)
    ) {
      at++;
    } else if (word.value === '.' && afterNoun && isAbbreviation(words, at)) {
      at++;
    } else break;
  }
  if (noun >= 0) return { end: at, head: noun };
  // "some", "those", and "the wealthy".
  const bare = QUANTITIES.test(first.lower) || (at - 1 > start && first.pos === 'DET');
  return { end: at, head: bare ? at - 1 : -1 };
}

/** wink reads the verb of "Trump tweeted his" as an adjective. */
function isNameThenVerb(words: readonly Word[], at: number): boolean {
  const { pos, value, spaced } = words[at]!;
  const next = words[at + 1];
  return (
    pos === 'ADJ' &&
    /^\p{Ll}+ed$/u.test(value) &&
    spaced &&
    words[at - 1]!.pos === 'PROPN' &&
    next !== undefined &&
    !/^(?:PUNCT|ADP|CCONJ)$/.test(next.pos)
  );
}

function isParticipleOfNoun(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  return (
    words[at]!.pos === 'VERB' && /(?:ing|ed)$/.test(words[at]!.lower) && !!after && /^(?:NOUN|PROPN)$/.test(after.pos)
  );
}

/** "Robt. Ellis", "J. Ellis": the stop belongs to the name. */
function isAbbreviation(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]!;
  const next = words[at + 1];
  const short = before.value.length <= 4 && /^\p{Lu}/u.test(before.value) && !words[at]!.spaced;
  return short && next !== undefined && next.sentence === before.sentence && next.pos === 'PROPN';
}

function kindOf(words: readonly Word[], start: number, head: number): Phrase['kind'] {
  const word = words[head]!;
  if (word.pos === 'NUM') return 'number';
  if (word.pos === 'PROPN') return 'name';
  // "Dong-hyun", "Al-masri": the part after the hyphen is not tagged as a name.
  const hyphened = head - 2 >= start && words[head - 1]!.value === '-' && words[head - 2]!.pos === 'PROPN';
  return hyphened && /^\p{Lu}/u.test(words[head]!.value) ? 'name' : 'noun';
}

function describe(
  words: readonly Word[],
  id: number,
  { start, end }: Range,
  head: number,
  kind: Phrase['kind'],
): Phrase {
  const { lemma, lower } = words[head]!;
  const next = words[end];
  const is = (list: ReadonlySet<string>) => list.has(lemma.toLowerCase()) || list.has(lower);
  return {
    id,
    start,
    end,
    head,
    kind,
    possessive: !!next && /^(?:'s|')$/.test(next.lower) && !next.spaced && !/^(?:AUX|VERB)$/.test(next.pos),
    person: kind === 'name' || is(PEOPLE),
    document: is(DOCUMENTS),
    time: (TIMES.has(lower) || /^(?:19|20)\d\d$/.test(lower)) && head === end - 1,
  };
}
