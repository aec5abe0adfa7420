import type { Article } from '../../article/index.ts';
import type { Range } from './01-words.ts';
import { isNickname } from './03-quotations.ts';
import type { Phrase } from './04-noun-phrases.ts';
import { isVerbal, type Parsed } from './05-noun-groups.ts';
import { type Gender, genderOf, isFirstName } from './16-genders.ts';
import { lastTitle, TITLES, titleOf } from './16-titles.ts';
import { wordsOf } from './lexicon.ts';

/** One place where the article names someone or something. */
export type Mention = Readonly<{
  phrase: Phrase;
  /** The words of the name alone, without title. */
  start: number;
  end: number;
  /** As printed, "Ana Ruiz-Santos", and in parts that hyphens do not divide. */
  full: string;
  parts: readonly string[];
  /** Titles and adjectives before the name: "Chinese Defense Minister". */
  title: string;
  titled: boolean;
  organisation: boolean;
  gender?: Gender;
}>;

const PEOPLE = wordsOf('people');
const ORGANISATIONS = wordsOf('organisations');
const OUTLETS = wordsOf('outlets');
const PARTICLE = /^(?:de|la|van|von|bin|binti|ibn|al|el|der|den|du|di|da|dos|das|ben|le|san|mac|’|'|-)$/;

/** Titles that stand before nothing but a person's name. */
const ADDRESS =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|judge|justice|sen|rep|gov|senator|governor|congressman|congresswoman|professor|prof|rev|reverend|sgt|sergeant|capt|captain|gen|general|col|colonel|lt|lieutenant|detective|officer|sheriff|president|minister|mayor|chancellor|councillor|cllr|spokesman|spokeswoman|archbishop|bishop|cardinal|rabbi|imam)\.?$/i;

/** Surnames that are also words for a place, where they stand alone and without an article. */
const SURNAMES = /^(?:Park|Church|Hill|Lake|Street|West|Day|Banks|Hall|Beach)$/;

/** Every name in the article, in reading order. Headlines in title case are left out: all their words look like names. */
export function findMentions(article: Article, parsed: Parsed): readonly Mention[] {
  const inHeadline = headlines(parsed);
  const phrases = parsed.phrases.flatMap((phrase) => [...possessorsIn(parsed, phrase), phrase]);
  return phrases.flatMap((phrase) => {
    if (phrase.kind !== 'name' || phrase.time) return [];
    if (inHeadline(parsed.words[phrase.head]!.sentence) && phrase.end - phrase.start > 2) return [];
    return mentionIn(article, parsed, phrase) ?? [];
  });
}

/** The names inside a phrase that own what it is about: "|Ana Ruiz|'s latest report". Their ids are negative. */
function possessorsIn({ words }: Parsed, phrase: Phrase): readonly Phrase[] {
  const found: Phrase[] = [];
  let start = phrase.start;
  for (let at = phrase.start; at < phrase.head; at++) {
    if (!/^(?:'s|')$/.test(words[at]!.lower)) continue;
    if (at > start && words[at - 1]!.pos === 'PROPN')
      found.push({ ...phrase, id: -at, start, end: at, head: at - 1, kind: 'name', possessive: true, time: false });
    start = at + 1;
  }
  return found;
}

/** Whether a sentence is set in capitals throughout, as headlines are. */
function headlines({ words, sentences }: Parsed): (sentence: number) => boolean {
  const known = sentences.map(({ start, end }) => {
    const letters = words.slice(start, end).filter(({ value }) => /^\p{L}{3,}/u.test(value));
    const verb = words.slice(start, end).some((word) => isVerbal(word) && /^\p{Ll}/u.test(word.value));
    // "President Ana Ruiz and Chancellor Tom Ellis met in Metz."
    if (verb && words[end - 1]?.value === '.') return false;
    const fewest = words[end - 1]?.value === '.' ? 7 : 4;
    return (
      letters.length > fewest && letters.filter(({ value }) => /^\p{Lu}/u.test(value)).length > 0.75 * letters.length
    );
  });
  return (sentence) => known[sentence] ?? false;
}

function mentionIn(article: Article, parsed: Parsed, phrase: Phrase): Mention | undefined {
  const { words } = parsed;
  const run = withoutLetters(parsed, runOfNames(parsed, phrase));
  let { start } = run;
  const { end } = run;
  if (!/^\p{Lu}/u.test(words[start]!.value) || /^I(?:['’]|$)/u.test(words[end - 1]!.value)) return undefined;
  const last = lastTitle(parsed, start, end - 1);
  if (last >= 0) start = last + 1;
  const full = article.paragraphs[words[start]!.paragraph]!.text.slice(
    words[start]!.start,
    words[end - 1]!.end,
  ).replace(/\s+/gu, ' ');
  const parts = full.split(' ');
  const titleWords = titleOf(parsed, phrase.start, start);
  // "Judge Ellen Park", "Mr Church": a surname that is also a word for a place or body.
  const addressed = parts.length < 4 && titleWords.some((word) => ADDRESS.test(word));
  const surname = parts.length === 1 && SURNAMES.test(full) && words[phrase.start]!.pos !== 'DET';
  const organisation = !addressed && !surname && (isOrganisation(parts) || extendsByOf(parsed, { start, end }));
  const reach = organisation ? withOf(parsed, end) : end;
  const name =
    reach > end
      ? article.paragraphs[words[start]!.paragraph]!.text.slice(words[start]!.start, words[reach - 1]!.end).replace(
          /\s+/gu,
          ' ',
        )
      : full;
  const gender = genderOf(titleWords, parts, organisation);
  return {
    phrase,
    start,
    end: reach,
    full: name,
    parts: name.split(' '),
    title: titleWords.join(' '),
    titled: titleWords.some((word) => TITLES.has(word.toLowerCase()) || PEOPLE.has(word.toLowerCase())),
    organisation,
    ...(gender ? { gender } : {}),
  };
}

/** The names at the end of a phrase: "its new director |Ana Ruiz-Santos|". A possessive ends what stands before it. */
function runOfNames(parsed: Parsed, phrase: Phrase): Range {
  const { words } = parsed;
  let start = phrase.head;
  while (start > phrase.start) {
    const { pos, lower, value } = words[start - 1]!;
    const beforeThat = words[start - 2];
    const joins =
      value === '-' ||
      (value === '&' && /^\p{Lu}/u.test(beforeThat?.value ?? '')) ||
      (PARTICLE.test(lower) && start - 2 >= phrase.start && /^\p{Lu}/u.test(beforeThat?.value ?? ''));
    const initial = value === '.' && beforeThat?.pos === 'PROPN';
    const nickname = isNickname(parsed, start - 1);
    if (/^(?:'s|')$/.test(lower) || !(pos === 'PROPN' || joins || initial || nickname)) break;
    start--;
  }
  while (start < phrase.head && !/^\p{Lu}/u.test(words[start]!.value)) start++;
  return { start, end: phrase.head + 1 };
}

const AFTER_NAME = /^(?:QC|KC|SC|MP|MSP|MEP|PhD|MD|MBE|OBE|CBE|KBE|RN|SJ|Jr|Sr|II|III|IV|VI|VII|VIII)$/;

/** Without letters after a name: "Miriam Okafor QC". */
function withoutLetters({ words }: Parsed, { start, end }: Range): Range {
  let last = end;
  while (last - start > 2 && AFTER_NAME.test(words[last - 1]!.value)) last--;
  return { start, end: last };
}

function isOrganisation(parts: readonly string[]): boolean {
  const initials = parts.length === 1 && /^\p{Lu}{2,6}$/u.test(parts[0]!);
  return initials || parts.includes('&') || parts.some(tellsOrganisation) || OUTLETS.has(parts.at(-1)!.toLowerCase());
}

/** Not the "Bill" of "Bill Tranter". */
function tellsOrganisation(part: string, i: number, parts: readonly string[]): boolean {
  const first = i === 0 && parts.length > 1 && isFirstName(part);
  return !first && ORGANISATIONS.has(part.toLowerCase());
}

/** "Bank of England", "University of the Arts": what follows "of" belongs to the name. */
function extendsByOf(parsed: Parsed, { end }: Range): boolean {
  return ORGANISATIONS.has(parsed.words[end - 1]!.lower) && withOf(parsed, end) > end;
}

function withOf({ words, phrases, phraseAt }: Parsed, end: number): number {
  if (words[end]?.lower !== 'of' || !ORGANISATIONS.has(words[end - 1]!.lower)) return end;
  const next = phrases[phraseAt[end + 1] ?? -1];
  return next?.start === end + 1 && next.kind === 'name' && next.end - next.start <= 4 ? next.end : end;
}

/** Whether a mention is the subject of a verb, as far as the next words tell. */
export function isSubject({ words }: Parsed, { phrase }: Pick<Mention, 'phrase'>): boolean {
  const next = words[phrase.end];
  const subject = isVerbal(next) || next?.value === ',' || next?.lower === 'who' || next?.pos === 'ADV';
  return subject && words[phrase.start - 1]?.pos !== 'ADP';
}
