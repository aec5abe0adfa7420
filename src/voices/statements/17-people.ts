import type { Article } from '../../article/index.ts';
import type { Phrase } from './04-noun-phrases.ts';
import { isVerbal, type Parsed, phraseFrom, phraseUpTo } from './05-noun-groups.ts';
import { findMentions, type Gender, genderOfFirst, isFirstName, isSubject, type Mention } from './16-names.ts';
import { stancesOf, wordsOf } from './lexicon.ts';

/** Someone or something that the article names, over all its mentions. */
export type Named = Readonly<{
  id: number;
  /** The fullest form of the name. */
  name: string;
  parts: readonly string[];
  mentions: readonly Mention[];
  person: boolean;
  gender?: Gender;
  /** The title or the apposition by which the article introduces them. */
  role?: string;
  /** Nouns of that role, in lower case: what "the senator" can go back to. */
  offices: ReadonlySet<string>;
}>;

export type People = Readonly<{
  named: readonly Named[];
  mentions: readonly Mention[];
  /** Who a phrase names, by the phrase's id. */
  byPhrase: ReadonlyMap<number, Named>;
}>;

type Draft = {
  id: number;
  name: string;
  parts: readonly string[];
  mentions: Mention[];
};

const PEOPLE = wordsOf('people');
const GROUPS = wordsOf('groups');
const PLACES = wordsOf('places');
const NATIONS = wordsOf('nations');
const FEMALE_TITLES = wordsOf('titles-female');
const MALE_TITLES = wordsOf('titles-male');
const COURTESY = /^(?:mr|mrs|ms|miss)\.?$/i;

/** Groups an article's names by whom they name: full name, bare surname, name in another order, initials. */
export function findPeople(article: Article, parsed: Parsed): People {
  const mentions = findMentions(article, parsed);
  const drafts: Draft[] = [];
  const byPart = new Map<string, Draft[]>();
  const owners = new Map<Mention, Draft>();
  // Fuller names first claim their shorter forms, wherever those stand.
  const order = [...mentions].sort((a, b) => b.parts.length - a.parts.length || a.start - b.start);
  for (const mention of order) {
    const draft = sameAs(mention, byPart, parsed) ?? {
      id: drafts.length,
      name: mention.full,
      parts: mention.parts,
      mentions: [],
    };
    if (draft.mentions.length === 0) drafts.push(draft);
    draft.mentions.push(mention);
    owners.set(mention, draft);
    for (const key of keysOf(mention)) {
      const known = byPart.get(key) ?? [];
      if (!known.includes(draft)) byPart.set(key, [...known, draft]);
    }
  }
  for (const draft of drafts) draft.mentions.sort((a, b) => a.start - b.start);
  const named = drafts.map((draft) => describe(article, parsed, draft));
  const byPhrase = new Map([...owners].map(([{ phrase }, { id }]) => [phrase.id, named[id]!]));
  return { named, mentions, byPhrase };
}

/** "al-Sisi" and "Sisi" are one; so are "Müller" and "Muller". */
function plain(part: string): string {
  return part
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:al|el)-/u, '')
    .replace(/[.’']/gu, '');
}

function keysOf({ parts }: Mention): readonly string[] {
  const initials = parts.filter((part) => /^\p{Lu}/u.test(part)).map((part) => part[0]!.toLowerCase());
  return [...parts.map(plain), ...(initials.length > 1 ? [`=${initials.join('')}`] : [])];
}

/** Whom a mention names among those known, or undefined. The nearest and the most named wins. */
function sameAs(mention: Mention, byPart: ReadonlyMap<string, readonly Draft[]>, parsed: Parsed): Draft | undefined {
  const last = plain(mention.parts.at(-1)!);
  const acronym = mention.parts.length === 1 && /^\p{Lu}{2,6}$/u.test(mention.full) ? `=${last}` : undefined;
  const candidates = [...(byPart.get(last) ?? []), ...(acronym ? (byPart.get(acronym) ?? []) : [])];
  let best: Draft | undefined;
  let most = 0;
  for (const draft of candidates.slice(0, 50)) {
    const fit = fits(mention, draft, acronym !== undefined);
    if (fit === 0) continue;
    const near = Math.min(
      ...draft.mentions.map(({ start }) =>
        Math.abs(parsed.words[start]!.paragraph - parsed.words[mention.start]!.paragraph),
      ),
    );
    const score = fit + Math.min(draft.mentions.length, 30) + (near <= 1 ? 3 : near <= 3 ? 1.5 : 0);
    if (score > most) [best, most] = [draft, score];
  }
  return best;
}

/** How well a mention's parts are found in a fuller name: 0 not at all. */
function fits(mention: Mention, draft: Draft, acronym: boolean): number {
  const whole = draft.parts.map(plain);
  const parts = mention.parts.map(plain);
  if (parts.join(' ') === whole.join(' ')) return 100;
  if (acronym) return whole.length > 1 ? 20 : 0;
  const first = draft.mentions[0]!;
  if (mention.organisation !== first.organisation) return 0;
  if (mention.gender && first.gender && mention.gender !== first.gender) return 0;
  if (mention.organisation) return 0;
  if (PLACES.has(parts.join(' '))) return 0;
  // "Jane Q. Ellis" is "Jane Ellis", but "Tom Ellis" is not.
  if (parts.length > 1)
    return parts[0] === whole[0] && parts.at(-1) === whole.at(-1) ? 60 : isRun(parts, whole) ? 50 : 0;
  const at = whole.lastIndexOf(parts[0]!);
  if (at < 0 || whole.length === 1) return 0;
  return at === whole.length - 1 ? 40 : at === 0 ? 30 : 20;
}

function isRun(parts: readonly string[], whole: readonly string[]): boolean {
  return whole.some((_, i) => parts.every((part, j) => part === whole[i + j]));
}

function describe(article: Article, parsed: Parsed, { id, name, parts, mentions }: Draft): Named {
  const apposition = firstOf(mentions, (mention) => appositionOf(article, parsed, mention));
  const titled = mentions.find(({ titled: is, title }) => is && !title.split(' ').every((word) => COURTESY.test(word)));
  const role = titled?.title ?? apposition?.text.replace(/^(?:an?|the|his|her|its|their) /iu, '');
  const person = isPerson(parsed, parts, mentions, apposition !== undefined);
  const gender = person ? genderOf(parsed, parts, mentions, apposition?.noun) : undefined;
  const offices = new Set([
    ...(titled?.title.toLowerCase().split(/\s+/) ?? []),
    ...(apposition ? [apposition.noun] : []),
  ]);
  return { id, name, parts, mentions, person, offices, ...(role ? { role } : {}), ...(gender ? { gender } : {}) };
}

function firstOf<T, R>(list: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of list) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Apposition = Readonly<{ text: string; noun: string }>;

/** "Ellis, a professor at Leeds," and "his Russian counterpart, Sergei Shoigu,". */
function appositionOf(article: Article, parsed: Parsed, { phrase, end }: Mention): Apposition | undefined {
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
    return { text: textOf(article, parsed, after.start, reach), noun: words[after.head]!.lower };
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

function isPerson(parsed: Parsed, parts: readonly string[], mentions: readonly Mention[], apposed: boolean): boolean {
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

function speaks(parsed: Parsed, mention: Mention): boolean {
  const { words } = parsed;
  let at = mention.phrase.end;
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
function genderOf(
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
      const gender = /^(?:he|his|him)$/.test(lower) ? 'male' : /^(?:she|her)$/.test(lower) ? 'female' : undefined;
      if (!gender) continue;
      votes[gender]++;
      break;
    }
  const known = genderOfFirst(parts[0]!);
  if (!known) return votes.male === votes.female ? undefined : votes.male > votes.female ? 'male' : 'female';
  const other = known === 'male' ? 'female' : 'male';
  return votes[other] >= OVERTURNING && votes[known] === 0 ? other : known;
}
