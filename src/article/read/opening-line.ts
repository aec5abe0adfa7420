import { findDate } from './date.ts';
import type { About } from './draft.ts';

type OpeningLine = Pick<About, 'byline' | 'date' | 'printedDate' | 'publication'>;

/** Longer lines are prose. */
const LONGEST = 160;

const LABEL =
  /\b(?:(?:first |originally )?(?:published|posted|updated|modified|date|dated|veröffentlicht|publié|publicado)(?: (?:on|at|in|le|am|el))?|last (?:updated|modified)(?: on)?)\b:?/giu;
const TIME =
  /(?:\bat\s+)?\b\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?(?:[A-Z]{2,4}T|GMT|UTC|[A-Z]{3}))?\b\.?|T\d{2}:\d{2}\S*|\bat\s+\d{1,2}\s?[ap]\.?m\.?/giu;
const READING_TIME = /\b\d{1,3}[\s-]min(?:ute)?s?(?: read)?\b|\breading time\b:?/giu;
const SEPARATORS = /^[\s|·•,;:/–—()-]+|[\s|·•,;:/–—()-]+$/gu;

const NAME_WORD =
  "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|de|del|della|da|di|du|van|von|der|den|ten|ter|bin|bint|ibn|al|el|la|le|y|e)";
const NAME = `\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s+${NAME_WORD}){0,5}`;
const NAMES = `${NAME}(?:(?:,?\\s+and\\s+|,?\\s+&\\s+|;\\s*|,\\s*)${NAME}){0,7}`;
const FULL_NAMES = new RegExp(`^(?=.*\\s)${NAMES}$`, 'u');
// No flag `i`: it would let \p{Lu} be a small letter, and "By the time" a name.
const BY = new RegExp(
  `^(?:(?:[Ww]ritten|[Ww]ords|[Ss]tory|[Tt]ext) )?[Bb][Yy]:?\\s+(${NAMES})(?:\\s+(?:in|for|at|of)\\s+.{2,40})?$`,
  'u',
);
const SOURCE =
  /^(?:[Ss]ource|[Pp]ublication|(?:(?:[Ff]irst|[Oo]riginally) )?[Pp]ublished (?:in|by)):?\s+(\p{Lu}[^.!?]{1,60})$/u;
const OUTLET =
  /^the\s|\b(?:agency|associated press|bulletin|chronicle|courier|daily|dispatch|express|gazette|herald|independent|journal|ledger|magazine|mail|mercury|monitor|news|observer|post|press|quarterly|record|register|reuters|review|standard|star|sun|telegraph|times|tribune|weekly|wire|world)\b/iu;

/** Whether a line stands between title and text: a byline, a date, or both. */
export function isOpeningLine(line: string): boolean {
  return readOpeningLine(line) !== null;
}

/**
 * What a line between title and text says: `Alex Example 12 February 2024`, `By X and Y | March 3, 2021`,
 * `Published: 2021-03-03`, `Source: The Example`. Null where it says none of it, and may be prose.
 */
export function readOpeningLine(line: string): OpeningLine | null {
  const text = line.trim();
  if (text.length === 0 || text.length > LONGEST) return null;
  const source = SOURCE.exec(text);
  if (source && !findDate(text)) return { publication: source[1]!.trim() };

  const date = findDate(text);
  const words = [...withoutDates(text).matchAll(/[^|·•]+/gu)]
    .map(([part]) => part.replace(SEPARATORS, ''))
    .filter(Boolean);
  if (words.length > 3) return null;
  const said: { byline?: string; publication?: string } = {};
  for (const part of words) {
    const by = bylineOf(part);
    if (by !== null && said.byline === undefined) said.byline = by;
    else if ((date || words.length > 1) && FULL_NAMES.test(part) && OUTLET.test(part)) said.publication ??= part;
    else if (date && said.byline === undefined && FULL_NAMES.test(part)) said.byline = part;
    else return null;
  }
  if (!date) return said.byline === undefined && !isReadingTime(text) ? null : said;
  return { ...said, printedDate: date.printed, ...(date.iso ? { date: date.iso } : {}) };
}

/** The names in `By Jane Doe and John Roe`, without the "By"; null where the words after it are no names. */
function bylineOf(text: string): string | null {
  return BY.exec(text)?.[1] ?? null;
}

function isReadingTime(text: string): boolean {
  return text.replace(READING_TIME, '').replace(SEPARATORS, '') === '';
}

/** The line without its dates (an article may have been published and updated), times and their labels. */
function withoutDates(line: string): string {
  let rest = line;
  for (let date = findDate(rest), i = 0; date && i < 3; date = findDate(rest), i++)
    rest = `${rest.slice(0, date.start)} | ${rest.slice(date.end)}`;
  return rest.replace(TIME, ' ').replace(LABEL, ' ').replace(READING_TIME, ' ');
}
