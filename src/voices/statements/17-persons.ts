import type { Article } from '../../article/index.ts';
import type { Phrase } from './04-noun-phrases.ts';
import { isVerbal, type Parsed, phraseFrom, phraseUpTo } from './05-noun-groups.ts';
import { type Gender, genderOfFirst, isFirstName } from './16-genders.ts';
import { isSubject, type Mention } from './16-names.ts';
import { stancesOf, wordsOf } from './lexicon.ts';

const PEOPLE = wordsOf('people');
const GROUPS = wordsOf('groups');
const PLACES = wordsOf('places');
const NATIONS = wordsOf('nations');
const FEMALE_TITLES = wordsOf('titles-female');
const MALE_TITLES = wordsOf('titles-male');

export type Apposition = Readonly<{ text: string; noun: string }>;

/** The role that stands beside a name: "Ellis, a professor at Leeds," and "his Russian counterpart, Sergei Shoigu,". */
export function appositionOf(article: Article, parsed: Parsed, { phrase, end }: Mention): Apposition | undefined {
  const { words } = parsed;
  const after =
    words[Math.max(phrase.end, end)]?.value === ',' ? phraseFrom(parsed, Math.max(phrase.end, end) + 1) : undefined;
  if (after && isRole(parsed, after)) {
    let reach = after.end;
    for (let links = 0; links < 4 && /^(?:of|for|at|from|to|in|on)$/.test(words[reach]?.lower ?? ''); links++) {
      const next = phraseFrom(parsed, reach + 1);
      if (!next) break;
      reach = next.end;
    }
    // "In Leeds, the mayor said": no apposition, but the subject of what follows.
    const subject = isVerbal(words[reach]) || words[reach]?.pos === 'ADV';
    if (!subject) return { text: textOf(article, parsed, after.start, reach), noun: words[after.head]!.lower };
  }
  const comma = phrase.start - 1;
  const before = words[comma]?.value === ',' ? phraseUpTo(parsed, comma) : undefined;
  if (!before || !isRole(parsed, before) || words[before.head]!.sentence !== words[phrase.head]!.sentence)
    return undefined;
  const own = /^(?:his|her|its|their)$/.test(words[before.start]!.lower);
  if (isVerbal(words[phrase.end]) && !own) return undefined;
  return { text: textOf(article, parsed, before.start, before.end), noun: words[before.head]!.lower };
}

function isRole({ words, quotationAt }: Parsed, { kind, head, start, time }: Phrase): boolean {
  const { lemma, lower } = words[head]!;
  if (kind !== 'noun' || time || quotationAt[head]! >= 0) return false;
  if (/^(?:my|our|your|these|those|some|most)$/.test(words[start]!.lower) || /[^s]s$/.test(lower)) return false;
  return PEOPLE.has(lemma) && !GROUPS.has(lemma);
}

function textOf(article: Article, { words }: Parsed, start: number, end: number): string {
  const first = words[start]!;
  return article.paragraphs[first.paragraph]!.text.slice(first.start, words[end - 1]!.end).replace(/\s+/gu, ' ');
}

export function isPerson(
  parsed: Parsed,
  parts: readonly string[],
  mentions: readonly Mention[],
  apposed: boolean,
): boolean {
  const first = mentions[0]!;
  const last = parts.at(-1)!.toLowerCase();
  if (first.organisation || PLACES.has(parts.join(' ').toLowerCase()) || PLACES.has(last)) return false;
  if (apposed || mentions.some(({ titled }) => titled)) return true;
  if (NATIONS.has(parts[0]!.toLowerCase())) return false;
  if (isFirstName(parts[0]!) && parts.length > 1) return true;
  const shortened = parts.length > 1 && mentions.some((mention) => mention.parts.length === 1);
  const speaking = mentions.filter((mention) => speaks(parsed, mention)).length;
  const places = mentions.filter(({ phrase }) =>
    /^(?:in|at|on|from|near|across|into)$/.test(parsed.words[phrase.start - 1]?.lower ?? ''),
  ).length;
  return speaking + (shortened ? 2 : 0) - places >= 1;
}

/** A bare name that acts like a person's, where nothing else tells what it names: a last resort for "he" and "she". */
export function isPerhapsPerson({ words }: Parsed, parts: readonly string[], mentions: readonly Mention[]): boolean {
  const known = [parts.join(' '), parts[0]!, parts.at(-1)!].map((word) => word.toLowerCase());
  if (mentions.some(({ organisation }) => organisation) || parts.length > 3) return false;
  if (known.some((word) => PLACES.has(word) || NATIONS.has(word))) return false;
  // Two capitalised words of no known place or body are most often a first name and a surname.
  if (parts.length > 1 && parts.every((part) => /^\p{Lu}\p{L}+(?:['’-]\p{L}+)?$/u.test(part))) return true;
  return mentions.some(
    ({ phrase, start }) =>
      words[start - 1]?.pos !== 'DET' &&
      words[phrase.start]!.pos !== 'DET' &&
      // "I put this to Falk."
      !/^(?:in|at|on|near|into|across|from|inside|outside|around|under|over)$/.test(
        words[phrase.start - 1]?.lower ?? '',
      ) &&
      (/^(?:to|with|by)$/.test(words[phrase.start - 1]?.lower ?? '') ||
        isVerbal(words[phrase.end]) ||
        words[phrase.end]?.pos === 'ADV'),
  );
}

function speaks(parsed: Parsed, mention: Mention): boolean {
  const { words } = parsed;
  let at = mention.phrase.end;
  // "Ellis, who", "Ellis, for his part,"
  const aside = words[at]?.value === ',' ? at + 1 : at;
  if (/^(?:who|whose|whom)$/.test(words[aside]?.lower ?? '')) return true;
  if (/^(?:his|her)$/.test(words[aside + 1]?.lower ?? '') && words[aside + 2]?.lower === 'part') return true;
  if (/^(?:himself|herself)$/.test(words[at]?.lower ?? '')) return true;
  // "Ellis, 54, said"
  if (words[at]?.value === ',' && words[at + 1]?.pos === 'NUM' && words[at + 2]?.value === ',') return true;
  while (words[at]?.pos === 'AUX' || words[at]?.pos === 'ADV') at++;
  const before = words[mention.phrase.start - 1];
  const inverted = before?.pos === 'VERB' && /^(?:say|add|write|note|ask)$/.test(before.lemma);
  return (
    inverted || (isSubject(parsed, mention) && words[at]?.pos === 'VERB' && stancesOf(words[at]!.lemma).length > 0)
  );
}

const PRONOUN_WINDOW = 30;
/** So many pronouns of the other gender, and none of its own, tell more than a first name does. */
const OVERTURNING = 3;

/** By title, else by the pronouns that follow, which overturn a first name. */
export function genderOf(
  parsed: Parsed,
  parts: readonly string[],
  mentions: readonly Mention[],
  noun?: string,
): Gender | undefined {
  const titles = [...mentions.flatMap(({ title }) => title.toLowerCase().split(/\s+/)), ...(noun ? [noun] : [])];
  if (titles.some((title) => FEMALE_TITLES.has(title))) return 'female';
  if (titles.some((title) => MALE_TITLES.has(title))) return 'male';
  const { words, quotationAt } = parsed;
  const votes = { female: 0, male: 0 };
  for (const { end } of mentions.slice(0, 40))
    for (let at = end; at < Math.min(words.length, end + PRONOUN_WINDOW); at++) {
      const { lower } = words[at]!;
      if (quotationAt[at]! >= 0) continue;
      if (words[at]!.pos === 'PROPN') break;
      const gender = /^(?:he|his|him|himself)$/.test(lower)
        ? 'male'
        : /^(?:she|her|herself)$/.test(lower)
          ? 'female'
          : undefined;
      if (!gender) continue;
      votes[gender]++;
      break;
    }
  const known = genderOfFirst(parts[0]!);
  if (!known) return votes.male === votes.female ? undefined : votes.male > votes.female ? 'male' : 'female';
  const other = known === 'male' ? 'female' : 'male';
  return votes[other] >= OVERTURNING && votes[known] === 0 ? other : known;
}
