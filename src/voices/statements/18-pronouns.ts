import type { Speaker } from '../../article/index.ts';
import type { Phrase } from './04-noun-phrases.ts';
import { type Parsed, phraseUpTo } from './05-noun-groups.ts';
import type { Gender } from './16-genders.ts';
import { isSubject, type Mention } from './16-names.ts';
import { holderOf, isOneHuman } from './17-offices.ts';
import type { Named, People } from './17-people.ts';
import { wordsOf } from './lexicon.ts';

/** A speaker already resolved, nearest last: named, or a human being described ("another picker"). */
export type Recent = Readonly<{ named?: Named; speaker: Speaker; human: boolean; at: number; paragraph: number }>;

/** Whom a pronoun means: someone named, a speaker described before, or "the woman at the gate". */
export type Antecedent = Readonly<{ named?: Named; speaker?: Speaker; phrase?: Phrase }>;

/** What stands around a pronoun: the words its own statement says, which seldom name who says it. */
export type Around = Readonly<{
  parsed: Parsed;
  people: People;
  recent: readonly Recent[];
  content: ReadonlySet<number>;
  /** For each sentence how many before it the author tells: those that stand wholly in quotations take no distance. */
  told: Int32Array;
}>;

/** How many sentences each one has before it that are not wholly quoted. */
export function countTold({ words, sentences, quotationAt }: Parsed): Int32Array {
  const told = new Int32Array(sentences.length + 1);
  sentences.forEach(({ start, end }, i) => {
    let own = 0;
    for (let at = start; at < end && own === 0; at++) if (quotationAt[at]! < 0 && words[at]!.pos !== 'PUNCT') own = 1;
    told[i + 1] = told[i]! + own;
  });
  return told;
}

const FARTHEST_PARAGRAPHS = 4;
const RECENT = 4;
const MOST_MENTIONS = 60;

/**
 * Whom "he" or "she" means: candidates are earlier mentions, what an earlier pronoun of the paragraph means, and recent
 * speakers, weighed by distance, by whether they were subjects, and by gender. Undefined where there is none.
 */
export function personOf(around: Around, gender: Gender | undefined, at: number, depth = 0): Antecedent | undefined {
  const { parsed, people, recent, told } = around;
  const { paragraph, sentence } = parsed.words[at]!;
  const scores = new Map<Candidate, number>();
  const consider = (candidate: Candidate, score: number) => {
    if (score > (scores.get(candidate) ?? Number.NEGATIVE_INFINITY)) scores.set(candidate, score);
  };
  const fits = (named: Named) =>
    (named.person || named.perhaps) && (!gender || !named.gender || named.gender === gender);
  for (const mention of before(people.mentions, at)) {
    if (paragraph - parsed.words[mention.start]!.paragraph > FARTHEST_PARAGRAPHS) break;
    const named = people.byPhrase.get(mention.phrase.id);
    if (named && fits(named)) consider(named, salience(around, mention, named, gender, at));
  }
  for (const phrase of humansBefore(parsed, at, gender)) {
    const named = holderOf(parsed, people, phrase);
    if (named && fits(named)) consider(named, prominence(around, phrase, at) + 0.5);
    else if (!named) consider(phrase, prominence(around, phrase, at) + DESCRIBED);
  }
  const pronoun = gender && depth < DEEPEST ? pronounBefore(parsed, gender, at) : undefined;
  const meant = pronoun === undefined ? undefined : personOf(around, gender, pronoun, depth + 1)?.named;
  if (meant) consider(meant, 12 - 1.2 * (sentence - parsed.words[pronoun!]!.sentence));
  recent.slice(-RECENT).forEach((speaker, i, { length }) => {
    if (speaker.at >= at || paragraph - speaker.paragraph > 3) return;
    // "…," Ellis said. Her daughter nodded. "…," she said: each sentence told since brings somebody else forward.
    const since = Math.max(0, told[sentence]! - told[parsed.words[speaker.at]!.sentence]! - 1);
    const score = 11.5 - 2.2 * (paragraph - speaker.paragraph) - 1.6 * (length - 1 - i) - 0.9 * since;
    if (speaker.named && fits(speaker.named)) consider(speaker.named, score);
    else if (!speaker.named && speaker.human) consider(speaker, score - 0.5);
  });
  const found = best(scores);
  if (!found) return undefined;
  return 'mentions' in found ? { named: found } : 'speaker' in found ? { speaker: found.speaker } : { phrase: found };
}

type Candidate = Named | Recent | Phrase;
/** Someone with a name is likelier meant than someone described, and a name that is surely a person's likelier still. */
const DESCRIBED = -1;
const PERHAPS = -2.5;

const DEEPEST = 6;
const PRONOUN_WINDOW = 60;

/** The nearest "he" or "she" before, as a subject outside quotations, in the same paragraph. */
function pronounBefore({ words, quotationAt }: Parsed, gender: Gender, at: number): number | undefined {
  const same = gender === 'male' ? 'he' : 'she';
  for (let place = at - 1; place >= Math.max(0, at - PRONOUN_WINDOW); place--) {
    if (words[place]!.paragraph !== words[at]!.paragraph) return undefined;
    if (words[place]!.lower === same && quotationAt[place]! < 0) return place;
  }
  return undefined;
}

/** Mentions before a word, the nearest first. */
function before(mentions: readonly Mention[], at: number): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return mentions.slice(Math.max(0, low - MOST_MENTIONS), low).reverse();
}

function salience(around: Around, mention: Mention, named: Named, gender: Gender | undefined, at: number): number {
  const score = prominence(around, mention.phrase, at) + (named.gender === gender ? 0.8 : -0.5);
  return score + Math.min(1, 0.05 * named.mentions.length) + (named.person ? 0 : PERHAPS);
}

/** How much a phrase stands out before a pronoun: by distance, by whether it was a subject, by what governs it. */
function prominence({ parsed, content, told }: Around, phrase: Phrase, at: number): number {
  const { words, quotationAt, quotations, sentences } = parsed;
  const { start } = phrase;
  const here = words[at]!;
  const there = words[start]!;
  const sameSentence = there.sentence === here.sentence;
  const quoted = quotationAt[start]! >= 0 && !quotations[quotationAt[start]!]!.marked.single;
  let score = 10 - 1.2 * (told[here.sentence]! - told[there.sentence]!) - (here.paragraph - there.paragraph);
  if (quoted) score -= 7;
  if (content.has(start)) score -= quoted ? 3.5 : 1.5;
  if (isSubject(parsed, { phrase })) score += 2;
  const apposed = apposedTo(parsed, phrase);
  const governed = words[phrase.start - 1]?.pos === 'ADP' || (apposed && words[apposed.start - 1]?.pos === 'ADP');
  if (governed) score -= sameSentence ? 4 : 1.5;
  // "his counterpart, Ellis": he is not Ellis.
  if (apposed && /^(?:his|her)$/.test(words[apposed.start]!.lower)) score -= 2;
  if (phrase.possessive) score -= 0.7;
  if (words[phrase.start - 1]?.pos === 'VERB') score -= 1;
  if (phrase.start - sentences[there.sentence]!.start <= 2) score += 1;
  return score;
}

const FEMALE = wordsOf('titles-female');
const MALE = wordsOf('titles-male');
const HUMAN_WINDOW = 120;
const MOST_HUMANS = 12;

/** Phrases for one human being before a word, by gender where the noun tells: "her daughter", "a man in an apron". */
function humansBefore(parsed: Parsed, at: number, gender: Gender | undefined): readonly Phrase[] {
  const { words, phrases, phraseAt, quotationAt } = parsed;
  const found: Phrase[] = [];
  for (let place = at - 1; place >= Math.max(0, at - HUMAN_WINDOW) && found.length < MOST_HUMANS; place--) {
    const phrase = phrases[phraseAt[place]!];
    if (!phrase) continue;
    place = phrase.start;
    const { lower } = words[phrase.head]!;
    if (quotationAt[place]! >= 0 || (gender && (gender === 'female' ? MALE : FEMALE).has(lower))) continue;
    if (isOneHuman(parsed, phrase) && !isSaidOf(parsed, phrase)) found.push(phrase);
  }
  return found;
}

/** "Ellis, |a baker|, …", "|a baker|, Ellis, …", "she was |a baker|": it tells what someone is who has a name already. */
function isSaidOf(parsed: Parsed, { start, end }: Phrase): boolean {
  const { words, phrases, phraseAt } = parsed;
  const before = words[start - 1];
  if (before?.lemma === 'be' || before?.lower === 'as') return true;
  const owner = phrases[phraseAt[start - 2] ?? -1];
  const age = owner?.kind === 'number' && /^\d\d?$/.test(words[owner.head]!.value);
  const aside = before?.value === ',' && (owner?.kind === 'name' || age);
  const named = words[end]?.value === ',' && phrases[phraseAt[end + 1] ?? -1]?.kind === 'name';
  return aside || named;
}

function apposedTo(parsed: Parsed, phrase: Phrase): Phrase | undefined {
  const comma = phrase.start - 1;
  const before = parsed.words[comma]?.value === ',' ? phraseUpTo(parsed, comma) : undefined;
  return before?.kind === 'noun' ? before : undefined;
}

function best<T>(scores: ReadonlyMap<T, number>): T | undefined {
  let found: T | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const [item, score] of scores) if (score > most) [found, most] = [item, score];
  return found;
}
