import type { Article } from '../../article/index.ts';
import type { Parsed } from './05-noun-groups.ts';
import { type Gender, isFirstName } from './16-genders.ts';
import { findMentions, type Mention } from './16-names.ts';
import { appositionOf, genderOf, isPerhapsPerson, isPerson } from './17-persons.ts';
import { wordsOf } from './lexicon.ts';

/** Someone or something that the article names, over all its mentions. */
export type Named = Readonly<{
  id: number;
  /** The fullest form of the name. */
  name: string;
  parts: readonly string[];
  mentions: readonly Mention[];
  person: boolean;
  /** Nothing says that it is a person, and nothing that it is not: "Castellano laughed." */
  perhaps: boolean;
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

const PLACES = wordsOf('places');
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
  const perhaps = !person && isPerhapsPerson(parsed, parts, mentions);
  const gender = person || perhaps ? genderOf(parsed, parts, mentions, apposition?.noun) : undefined;
  const offices = new Set([
    ...(titled?.title.toLowerCase().split(/\s+/) ?? []),
    ...(apposition ? [apposition.noun] : []),
  ]);
  const own = person ? ownName(mentions) : undefined;
  return {
    id,
    name: own ?? name,
    parts,
    mentions,
    person,
    perhaps,
    offices,
    ...(role ? { role } : {}),
    ...(gender ? { gender } : {}),
  };
}

/** "Hillary Clinton", where a longer form is "Crooked Hillary Clinton": what begins with a first name. */
function ownName(mentions: readonly Mention[]): string | undefined {
  const longest = mentions.reduce((a, b) => (b.parts.length > a.parts.length ? b : a));
  if (isFirstName(longest.parts[0]!)) return undefined;
  const named = mentions.filter(({ parts }) => parts.length > 1 && isFirstName(parts[0]!));
  return named.sort((a, b) => b.parts.length - a.parts.length)[0]?.full;
}

function firstOf<T, R>(list: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of list) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
