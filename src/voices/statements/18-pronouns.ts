import type { Speaker } from '../../article/index.ts';
import type { Phrase } from './04-noun-phrases.ts';
import { hasVerb, isVerbal, type Parsed, phraseFrom, phraseUpTo } from './05-noun-groups.ts';
import { type Gender, isSubject, type Mention } from './16-names.ts';
import type { Named, People } from './17-people.ts';
import { wordsOf } from './lexicon.ts';

/** A speaker already resolved, nearest last: named, or a human being described ("another picker"). */
export type Recent = Readonly<{ named?: Named; speaker: Speaker; human: boolean; at: number; paragraph: number }>;

/** Whom a pronoun means: someone named, or a speaker described before. */
export type Antecedent = Readonly<{ named?: Named; speaker?: Speaker }>;

/** What stands around a pronoun: the words its own statement says, which seldom name who says it. */
export type Around = Readonly<{
  parsed: Parsed;
  people: People;
  recent: readonly Recent[];
  content: ReadonlySet<number>;
}>;

const FARTHEST_PARAGRAPHS = 4;
const RECENT = 4;
const MOST_MENTIONS = 60;

/**
 * Whom "he" or "she" means: candidates are earlier mentions, what an earlier pronoun of the paragraph means, and recent
 * speakers, weighed by distance, by whether they were subjects, and by gender. Undefined where there is none.
 */
export function personOf(around: Around, gender: Gender, at: number, depth = 0): Antecedent | undefined {
  const { parsed, people, recent } = around;
  const { paragraph, sentence } = parsed.words[at]!;
  const scores = new Map<Named | Recent, number>();
  const consider = (candidate: Named | Recent, score: number) => {
    if (score > (scores.get(candidate) ?? Number.NEGATIVE_INFINITY)) scores.set(candidate, score);
  };
  const fits = (named: Named) => named.person && (!named.gender || named.gender === gender);
  for (const mention of before(people.mentions, at)) {
    if (paragraph - parsed.words[mention.start]!.paragraph > FARTHEST_PARAGRAPHS) break;
    const named = people.byPhrase.get(mention.phrase.id);
    if (named && fits(named)) consider(named, salience(around, mention, named, gender, at));
  }
  const pronoun = depth < DEEPEST ? pronounBefore(parsed, gender, at) : undefined;
  const meant = pronoun === undefined ? undefined : personOf(around, gender, pronoun, depth + 1)?.named;
  if (meant) consider(meant, 12 - 1.2 * (sentence - parsed.words[pronoun!]!.sentence));
  recent.slice(-RECENT).forEach((speaker, i, { length }) => {
    if (speaker.at >= at || paragraph - speaker.paragraph > 3) return;
    const score = 11.5 - 2.2 * (paragraph - speaker.paragraph) - 1.6 * (length - 1 - i);
    if (speaker.named && fits(speaker.named)) consider(speaker.named, score);
    else if (!speaker.named && speaker.human) consider(speaker, score - 0.5);
  });
  const found = best(scores);
  return found && ('mentions' in found ? { named: found } : { speaker: found.speaker });
}

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

function salience({ parsed, content }: Around, mention: Mention, named: Named, gender: Gender, at: number): number {
  const { words, quotationAt, quotations, sentences } = parsed;
  const { phrase, start } = mention;
  const here = words[at]!;
  const there = words[start]!;
  const sameSentence = there.sentence === here.sentence;
  const quoted = quotationAt[start]! >= 0 && !quotations[quotationAt[start]!]!.marked.single;
  let score = 10 - 1.2 * (here.sentence - there.sentence) - (here.paragraph - there.paragraph);
  if (quoted) score -= 7;
  if (content.has(start)) score -= quoted ? 3.5 : 1.5;
  if (isSubject(parsed, mention)) score += 2;
  const apposed = apposedTo(parsed, phrase);
  const governed = words[phrase.start - 1]?.pos === 'ADP' || (apposed && words[apposed.start - 1]?.pos === 'ADP');
  if (governed) score -= sameSentence ? 4 : 1.5;
  // "his counterpart, Ellis": he is not Ellis.
  if (apposed && /^(?:his|her)$/.test(words[apposed.start]!.lower)) score -= 2;
  if (phrase.possessive) score -= 0.7;
  if (words[phrase.start - 1]?.pos === 'VERB') score -= 1;
  if (phrase.start - sentences[there.sentence]!.start <= 2) score += 1;
  score += named.gender === gender ? 0.8 : -0.5;
  return score + Math.min(1, 0.05 * named.mentions.length);
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

const PEOPLE = wordsOf('people');
const GROUPS = wordsOf('groups');
const MOST_SENTENCES = 14;

/** What "it" or "they" means: the likeliest earlier phrase, or a recent speaker that is a body. */
export function thingOf({ parsed, people, recent }: Around, plural: boolean, at: number): Phrase | Named | undefined {
  const { words, sentences, quotationAt } = parsed;
  const here = words[at]!;
  let found: Phrase | Named | undefined;
  let most = Number.NEGATIVE_INFINITY;
  const consider = (candidate: Phrase | Named, score: number) => {
    if (score > most) [found, most] = [candidate, score];
  };
  for (let sentence = here.sentence; sentence >= 0 && sentence > here.sentence - MOST_SENTENCES; sentence--) {
    const { start, end } = sentences[sentence]!;
    if (here.paragraph - words[start]!.paragraph > 3) break;
    let first = true;
    for (let place = start; place < Math.min(end, at); place++) {
      const phrase = phraseFrom(parsed, place);
      if (!phrase || quotationAt[place]! >= 0) continue;
      const governed =
        place > start && words[place - 1]!.pos === 'ADP' && !opensClause(parsed, place, Math.min(end, at));
      if (couldBe(parsed, people, phrase, plural)) {
        const next = words[phrase.end];
        const subject = !governed && (first || (isVerbal(next) && !/ing$/.test(next!.lower)));
        const body = people.byPhrase.get(phrase.id)?.mentions[0]?.organisation ?? false;
        const near = 6 - 1.3 * (here.sentence - sentence) - (phrase.possessive ? 1 : 0) + (phrase.document ? 0.3 : 0);
        consider(phrase, near + (subject ? 2.5 : 0) - (governed ? 1.5 : 0) + (first ? 1 : 0) + (body ? 1.2 : 0));
      }
      if (!governed) first = false;
    }
  }
  recent
    .slice(-3)
    .reverse()
    .forEach(({ named, paragraph }, rank) => {
      if (named && !named.person && here.paragraph - paragraph <= 2)
        consider(named, 7.5 - 1.5 * (here.paragraph - paragraph) - rank);
    });
  return found;
}

/** "after the council, a charity, |issued": not governed by "after", but the subject of its clause. */
function opensClause(parsed: Parsed, at: number, end: number): boolean {
  const { words } = parsed;
  if (!/^(?:after|before|since|until|as|while|when|because)$/.test(words[at - 1]!.lower)) return false;
  return hasVerb(parsed, at, Math.min(end, at + 16));
}

function couldBe({ words, quotationAt }: Parsed, people: People, phrase: Phrase, plural: boolean): boolean {
  const { lower, lemma } = words[phrase.head]!;
  if (phrase.time || /^(?:pronoun|relative|number)$/.test(phrase.kind) || quotationAt[phrase.head]! >= 0) return false;
  const many = /[^s]s$/.test(lower) || /^(?:people|men|women|police)$/.test(lower);
  const named = people.byPhrase.get(phrase.id);
  if (plural) return named ? !named.person && (many || named.mentions[0]!.organisation) : many;
  if (named) return !named.person;
  return phrase.kind === 'noun' && !many && (phrase.document || !PEOPLE.has(lemma) || GROUPS.has(lemma));
}
