/** A date as a text prints it; `iso` is absent where day, month or year cannot be told (`March 2021`, `3/4/2021`). */
export type PrintedDate = Readonly<{ printed: string; iso?: string }>;

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'janvier', 'enero', 'gennaio'],
  ['february', 'feb', 'februar', 'février', 'febrero', 'febbraio'],
  ['march', 'mar', 'märz', 'mars', 'marzo'],
  ['april', 'apr', 'avril', 'abril', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'giugno'],
  ['july', 'jul', 'juli', 'juillet', 'julio', 'luglio'],
  ['august', 'aug', 'août', 'agosto'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'settembre'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'ottobre'],
  ['november', 'nov', 'novembre', 'noviembre'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'diciembre', 'dicembre'],
];
const MONTH_NUMBER = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

const MONTH = `(?:${[...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length).join('|')})\\b\\.?`;
const WEEKDAY =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\\b\\.?,?\\s+';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|er)?\\.?';
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)';

/** In order: ISO, `12 February 2024`, `February 12, 2024`, `12/2/2024`, `February 2024`. */
const FORMS: readonly RegExp[] = [
  /(?<![\d-])(?<year>(?:1[5-9]|20)\d\d)-(?<month>\d{2})-(?<day>\d{2})(?!\d)/iu,
  new RegExp(
    `(?:${WEEKDAY})?(?<!\\d)${DAY}\\s+(?:of\\s+|de\\s+)?(?<month>${MONTH}),?\\s+(?:de\\s+)?${YEAR}(?!\\d)`,
    'iu',
  ),
  new RegExp(`(?:${WEEKDAY})?\\b(?<month>${MONTH})\\s+${DAY},?\\s+${YEAR}(?!\\d)`, 'iu'),
  /(?<!\d)(?<first>\d{1,2})[/.](?<second>\d{1,2})[/.](?<year>(?:1[5-9]|20)\d\d)(?!\d)/u,
  new RegExp(`\\b(?<month>${MONTH})\\s+${YEAR}(?!\\d)`, 'iu'),
];

/** The first date in a line, with its place; null where there is none. */
export function findDate(line: string): (PrintedDate & Readonly<{ start: number; end: number }>) | null {
  for (const form of FORMS) {
    const found = form.exec(line);
    if (!found) continue;
    const iso = isoOf(found.groups!);
    const [printed] = found;
    return { printed, ...(iso ? { iso } : {}), start: found.index, end: found.index + printed.length };
  }
  return null;
}

function isoOf(parts: Readonly<Record<string, string>>): string | null {
  const { year, month, day, first, second } = parts;
  if (first && second) return unambiguous(year!, Number(first), Number(second));
  if (!day) return null;
  const number = MONTH_NUMBER.get(month!.toLowerCase().replace(/\.$/, '')) ?? Number(month);
  return calendarDate(Number(year), number, Number(day));
}

/** `12/2/2024` may be December or February: only a day above 12, or the same figure twice, says which is which. */
function unambiguous(year: string, first: number, second: number): string | null {
  if (first > 12 || first === second) return calendarDate(Number(year), second, first);
  return second > 12 ? calendarDate(Number(year), first, second) : null;
}

function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
