import type { Term } from './words.ts';

/** Where in a sentence things stand that could be the answer: places in `IndexedSentence.terms`. */
export type Candidates = Readonly<{
  figures: readonly number[];
  dates: readonly number[];
  names: readonly number[];
  nouns: readonly number[];
  /** Words that are a year, a month, a century or a decade. */
  dateWords: readonly string[];
  percent: boolean;
  money: boolean;
}>;

const YEAR = /^(?:1\d{3}|20\d{2})(?:s|-\d+)?$/;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const ORDINAL = /^\d+(?:th|st|nd|rd)$/;
const CENTURY = /^centur/;

export function candidatesOf(terms: readonly Term[], text: string): Candidates {
  const places = (holds: (term: Term, place: number) => boolean) =>
    trimmed(terms.flatMap((term, place) => (holds(term, place) ? [place] : [])));
  const follows = (place: number, what: RegExp) => what.test(terms[place]?.word ?? '');
  const isDate = ({ word }: Term, place: number) =>
    YEAR.test(word) ||
    MONTH.test(word) ||
    (ORDINAL.test(word) && follows(place + 1, CENTURY)) ||
    (CENTURY.test(word) && follows(place - 1, /^\d/));
  return {
    figures: places(({ word, pos }) => pos === 'NUM' || /\d/.test(word)),
    dates: places(isDate),
    names: places(({ pos, capital, stop }, place) => !stop && (pos === 'PROPN' || (capital && place > 0))),
    nouns: places(({ pos, stop }) => !stop && pos === 'NOUN'),
    dateWords: trimmed(
      terms
        .map(({ word }) => word)
        .filter((word) => YEAR.test(word) || MONTH.test(word) || /^(?:centur|decade)/.test(word)),
    ),
    percent: /%|\bper ?cent|percentage/i.test(text),
    money: /[$£€]|\b(?:dollars?|pounds|euros|francs)\b/i.test(text),
  };
}

const NONE: readonly never[] = Object.freeze([]);

/** The list without the room for more that a growing array keeps; one object for all empty ones. */
function trimmed<Value>(list: readonly Value[]): readonly Value[] {
  return list.length === 0 ? NONE : list.slice();
}
