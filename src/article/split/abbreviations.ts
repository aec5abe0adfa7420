import { type Following, following } from './following.ts';
import type { Place } from './rules.ts';
import { AFTER_HOUR, BEFORE_FIGURE, BEFORE_NAME, GERMAN_MONTHS, MAY_END, STARTERS } from './words.ts';

/** Longer than any abbreviation: a bound on looking back. */
const BEHIND = 16;

/** Whether the full stop belongs to an abbreviation, an initial or an ordinal and no sentence ends with it. */
export function endsInAbbreviation({ text, candidate }: Place): boolean {
  // A closing quotation mark or a citation comes after a sentence, not after an abbreviation.
  if (candidate.marks !== '.' || /[^)\]]/u.test(candidate.closers)) return false;
  const word = /[\p{L}\p{N}.&]+$/u.exec(text.slice(Math.max(0, candidate.mark - BEHIND), candidate.mark))?.[0] ?? '';
  const before = word.toLowerCase();
  const next = following(text, candidate.next);
  const figure = /^\p{Lu}?\p{N}/u.test(next.word);

  if (/^\p{N}{1,2}$/u.test(word)) return GERMAN_MONTHS.has(next.word.toLowerCase());
  if (before === 'a.m' || before === 'p.m') return AFTER_HOUR.has(plain(next));
  if (/^\p{Lu}$/u.test(word)) return !starts(next);
  if (BEFORE_FIGURE.has(before) && figure) return true;
  if (BEFORE_NAME.has(before)) return !/^(?:st|pt|ft|fr|mt)$/.test(before) || !starts(next);
  if (isDotted(word)) return figure || !starts(next);
  if (before === 'etc') return false;
  return MAY_END.has(before) && (isName(word) || before === 'al') && !starts(next);
}

/** `U.S`, `J.K`, `Ph.D`: letters with full stops between them. */
function isDotted(word: string): boolean {
  return /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(word);
}

/** Names of firms, months and states are capitalised: `the co. The` and `mar. Ivan` are slips, `Co.` is not. */
function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function starts(next: Following): boolean {
  // An initial is no sentence: `J. A. Hill` has "A." where "A" might start one.
  return STARTERS.has(plain(next)) && !/^\p{L}\.$/u.test(next.word);
}

function plain({ word }: Following): string {
  return word
    .toLowerCase()
    .replace(/['’].*$/u, '')
    .replace(/\.+$/, '');
}
