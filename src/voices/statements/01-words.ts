import { type Article, type PartOfSpeech, type SentenceSpan, type Token, tokenise } from '../../article/index.ts';
import { reportingLemma, wordsOf } from './lexicon.ts';

const INFINITIVE = wordsOf('verbs-infinitive');
const PEOPLE = wordsOf('people');

/** Half-open, in words of the whole article. */
export type Range = Readonly<{ start: number; end: number }>;

/** One token of the article, with its part of speech mended where wink-nlp is known to err. */
export type Word = Readonly<{
  value: string;
  lower: string;
  lemma: string;
  pos: PartOfSpeech;
  /** Offsets in the paragraph's text. */
  start: number;
  end: number;
  /** Position of its paragraph in the article, from 0. */
  paragraph: number;
  sentence: number;
  /** Whether white space, or nothing, stands before it. */
  spaced: boolean;
}>;

export type Words = Readonly<{
  words: readonly Word[];
  sentences: readonly Range[];
  /** One range for each paragraph of the article; empty for a paragraph without words. */
  paragraphs: readonly Range[];
}>;

/** Words. What is longer is no sentence; later steps look over a whole sentence for every cue in it. */
const LONGEST_SENTENCE = 250;

/** Words, sentences and paragraphs of an article in one numbering, so that later steps can look across a boundary. */
export function readWords(article: Article, sentences: readonly SentenceSpan[]): Words {
  const words: Word[] = [];
  const paragraphs: Range[] = [];
  const ends = endsOfSentences(sentences);
  let sentence = 0;
  let begun = 0;
  const begin = () => {
    sentence++;
    begun = words.length;
  };
  article.paragraphs.forEach(({ number, text }, paragraph) => {
    const first = words.length;
    begun = first;
    const tokens = tokenise(text);
    const last = ends.get(number) ?? [];
    let next = 0;
    tokens.forEach((token, i) => {
      const { start, end } = token.span;
      const before = tokens[i - 1];
      while (next < last.length && start >= last[next]!) {
        next++;
        if (before && endsHere(before, token)) begin();
      }
      if (words.length - begun >= LONGEST_SENTENCE) begin();
      words.push({
        value: token.value,
        lower: token.lower.replaceAll('‘', "'"),
        lemma: token.lemma,
        // wink-nlp does not know the horizontal bar.
        pos: token.value === '―' ? 'PUNCT' : token.pos,
        start,
        end,
        paragraph,
        sentence,
        spaced: before === undefined || before.span.end < start,
      });
    });
    if (words.length > first) sentence++;
    paragraphs.push({ start: first, end: words.length });
  });
  return { words: mend(words), sentences: rangesOf(words), paragraphs };
}

/** A sentence goes on after "…!" where lower case or a mark that belongs to what came before follows. */
function endsHere(before: Token, next: Token): boolean {
  if (/^[\p{Ll},;:)\]’”]/u.test(next.value)) return false;
  return !/^[,;:(]$/.test(before.value);
}

function endsOfSentences(sentences: readonly SentenceSpan[]): ReadonlyMap<number, readonly number[]> {
  const ends = new Map<number, number[]>();
  for (const { paragraph, span } of sentences) {
    const known = ends.get(paragraph);
    if (known) known.push(span.end);
    else ends.set(paragraph, [span.end]);
  }
  return ends;
}

function rangesOf(words: readonly Word[]): readonly Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && words[i]!.sentence === words[i - 1]!.sentence) continue;
    ranges.push({ start, end: i });
    start = i;
  }
  return words.length ? ranges : [];
}

const SUBJECT_PRONOUN = /^(?:he|she|they|it|we|i|you|who)$/;

/** Lemmas and parts of speech, mended. wink-nlp tags some reporting verbs as nouns or adjectives, and some names as verbs. */
function mend(words: readonly Word[]): readonly Word[] {
  const names = namesOf(words);
  return words.map((word, i) => {
    const before = words[i - 1];
    const after = words[i + 1];
    if (names.has(word.value) && word.pos !== 'PROPN') return { ...word, pos: 'PROPN' as const };
    if (isBareSpeaker(word, before, after)) return { ...word, pos: 'PROPN' as const };
    // "Residents say": the capital is the sentence's.
    if (word.pos === 'PROPN' && before?.sentence !== word.sentence && after?.pos !== 'PROPN' && isPlural(word))
      return { ...word, pos: 'NOUN' as const, lemma: word.lower.slice(0, -1) };
    const reporting = reportingLemma(word.lower);
    if (word.pos === 'VERB' && !isMisreadName(word, before, after)) {
      const noun = before && isDeterminer(before) && /^(?:NOUN|VERB|ADP|PUNCT)$/.test(after?.pos ?? 'PUNCT');
      if (noun && !/(?:ed|ing)$/.test(word.lower)) return { ...word, pos: 'NOUN' as const };
      return reporting ? { ...word, lemma: reporting } : word;
    }
    const adverb = before?.pos === 'ADV' && words[i - 2]?.sentence === word.sentence ? words[i - 2] : before;
    if (reporting && (isMisreadVerb(word, adverb, after) || takesThat(words, i)))
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
  if (before?.sentence === sentence || after?.sentence !== sentence || !/^(?:said|says|told|tells)$/.test(after.lower))
    return false;
  return (
    /^(?:VERB|NOUN|ADJ)$/.test(pos) && /^\p{Lu}\p{Ll}{2,}$/u.test(value) && !/[^s]s$/.test(lower) && !PEOPLE.has(lower)
  );
}

const FARTHEST_THAT = 9;

/** "The team, led by Ellis, |reports| in this month's issue that": a verb after an aside, which wink-nlp reads as a noun. */
function takesThat(words: readonly Word[], i: number): boolean {
  const { pos, lower, sentence } = words[i]!;
  if (pos !== 'NOUN' || !/[^s]s$/.test(lower) || words[i - 1]?.value !== ',') return false;
  for (let at = i + 1; at < i + FARTHEST_THAT && words[at]?.sentence === sentence; at++) {
    if (words[at]!.lower === 'that') return true;
    if (words[at]!.pos === 'PUNCT') return false;
  }
  return false;
}

/** "China claims that", "she tweets", "Mr Ellis posted". */
function isMisreadVerb(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (!/^(?:NOUN|ADJ|PROPN|AUX|ADP)$/.test(word.pos) || !before || before.sentence !== word.sentence) return false;
  if (word.lower === 'said') return !/^(?:DET|ADP)$/.test(before.pos);
  // "Records show that", "critics say the", "Polls show a"
  const many = /^(?:NOUN|PROPN)$/.test(before.pos) && /[^s]s$/.test(before.lower);
  if (many && (/^(?:that|it|he|she|they|how)$/.test(after?.lower ?? '') || after?.pos === 'DET')) return true;
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
