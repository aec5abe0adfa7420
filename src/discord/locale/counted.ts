/** Puts a number with its noun: `counted(3)('one sentence', '# sentences')`; `#` is the number as the language writes it. */
export type Counted = (count: number) => (one: string, other: string) => string;

/** The plural forms of a language: which numbers take the first form is for it to say (in French 0 does, in German not). */
export function countedIn(locale: string): Counted {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count) => (one, other) =>
    (rules.select(count) === 'one' ? one : other).replaceAll('#', numbers.format(count));
}

/** An ISO calendar date, `2024-02-12`, as people write it; what is no date stays as it is. */
export function datesIn(locale: string): (iso: string) => string {
  const calendar = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (iso) => {
    const day = new Date(`${iso}T00:00:00Z`);
    return Number.isNaN(day.getTime()) ? iso : calendar.format(day);
  };
}
