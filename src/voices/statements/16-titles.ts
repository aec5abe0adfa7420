import type { Parsed } from './05-noun-groups.ts';
import { wordsOf } from './lexicon.ts';

export const TITLES = wordsOf('titles');
const PEOPLE = wordsOf('people');
const POSTS =
  /^(?:state|defense|defence|treasury|commerce|homeland|staff|education|labor|labour|energy|justice|health|culture)$/;

/** The last word of a title at the head of a name, or -1: "Defense |Minister| Ana Ruiz". */
export function lastTitle({ words }: Parsed, start: number, before: number): number {
  for (let at = before - 1; at >= start; at--) if (TITLES.has(words[at]!.lower)) return at;
  // "Survivor |Liza Ramos|"
  const opening = words[start - 1]?.sentence !== words[start]!.sentence && before > start + 1;
  if (opening && PEOPLE.has(words[start]!.lower) && words[start + 1]!.value !== '&') return start;
  return POSTS.test(words[start]!.lower) && words[start - 1]?.lower === 'of' && before > start ? start : -1;
}

/** The words of the title before a name. */
export function titleOf({ words }: Parsed, from: number, to: number): readonly string[] {
  let start = from;
  // "Secretary of State |John Ellis"
  if (
    words[from - 1]?.lower === 'of' &&
    from < to &&
    POSTS.test(words[from]!.lower) &&
    TITLES.has(words[from - 2]?.lower ?? '')
  ) {
    start = from - 2;
    while (
      start > 0 &&
      words[start - 1]!.sentence === words[from]!.sentence &&
      (TITLES.has(words[start - 1]!.lower) || words[start - 1]!.pos === 'PROPN')
    )
      start--;
  }
  const title = words.slice(start, to).filter(({ pos, value }) => pos !== 'DET' && value !== ',');
  while (title.length) {
    const { pos, lower, value } = title[0]!;
    const loose = /^\p{Ll}/u.test(value) && pos === 'NOUN' && !TITLES.has(lower) && !PEOPLE.has(lower);
    if (
      !loose &&
      /^[\p{L}]/u.test(value) &&
      !/^(?:NUM|ADV|PRON)$/.test(pos) &&
      !/^(?:my|our|your|his|her|its|their)$/.test(lower)
    )
      break;
    title.shift();
  }
  return title
    .map(({ value }) => value)
    .join(' ')
    .replace(/ (['’]s?\b|-)( ?)/gu, '$1')
    .split(' ')
    .filter(Boolean);
}
