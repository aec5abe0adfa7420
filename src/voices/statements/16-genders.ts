import { wordsOf } from './lexicon.ts';

export type Gender = 'female' | 'male';

const FEMALE_TITLES = wordsOf('titles-female');
const MALE_TITLES = wordsOf('titles-male');
const FEMALE_NAMES = wordsOf('names-female');
const MALE_NAMES = wordsOf('names-male');

/** By title, else by first name; undefined for a body, or where neither tells. */
export function genderOf(
  title: readonly string[],
  parts: readonly string[],
  organisation: boolean,
): Gender | undefined {
  const titles = title.map((word) => word.toLowerCase());
  if (titles.some((word) => FEMALE_TITLES.has(word))) return 'female';
  if (titles.some((word) => MALE_TITLES.has(word))) return 'male';
  return organisation || parts.length < 2 ? undefined : genderOfFirst(parts[0]!);
}

/** By first name, where it is nearly always a woman's or a man's. */
export function genderOfFirst(first: string): Gender | undefined {
  const name = first.toLowerCase();
  const [female, male] = [FEMALE_NAMES.has(name), MALE_NAMES.has(name)];
  return female === male ? undefined : female ? 'female' : 'male';
}

export const isFirstName = (word: string): boolean =>
  FEMALE_NAMES.has(word.toLowerCase()) || MALE_NAMES.has(word.toLowerCase());
