import type { Range, Word, Words } from './01-words.ts';
import type { Quoted } from './03-quotations.ts';
import { extentOf, isAge, isNominal } from './04-extents.ts';
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
const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'what']);
const PRONOUNS = new Set(
  `i you he she it we they me him us them who whom someone anyone everyone nobody somebody everybody himself herself
   themselves itself myself mine theirs others`.split(/\s+/),
);

/** Noun phrases, by a grammar over parts of speech. One pass; a phrase never crosses a sentence or a quotation mark. */
export function findPhrases(parsed: Words & Quoted): Phrased {
  const { words, markAt } = parsed;
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
      const { end, head } = extentOf(parsed, at);
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

function canBegin(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (isNominal(word)) return true;
  if (word.pos === 'ADV') return next?.pos === 'ADJ' && /^(?:most|more|very|newly|former)$/.test(word.lower);
  const participle = word.pos === 'VERB' && /(?:ing|ed)$/.test(word.lower);
  return participle && words[at - 1]?.pos === 'DET' && next !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos);
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
    person: kind === 'name' || is(PEOPLE) || isAge(words, head),
    document: is(DOCUMENTS),
    time: (TIMES.has(lower) || /^(?:19|20)\d\d$/.test(lower)) && head === end - 1,
  };
}
