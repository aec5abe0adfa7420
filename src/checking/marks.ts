import type { Marks } from './types.ts';
import { isWordCharacter } from './words.ts';

/** Which kind of quotation, if any, begins at `at`. */
export function openingMark(text: string, at: number): Exclude<Marks, 'block' | 'none'> | undefined {
  const mark = text[at]!;
  switch (mark) {
    case '“':
    case '＂':
      return 'double';
    case '"':
    case '”': // Swedish and Finnish open with it
      return opens(text, at) ? 'double' : undefined;
    case '„':
    case '‚':
      return 'german';
    case '«':
    case '‹':
      return 'guillemets';
    case '»':
    case '›': // »German« and »Danish« turn them round
      return opens(text, at) ? 'guillemets' : undefined;
    case '「':
    case '『':
      return 'corner';
    case '‘':
    case "'":
      return opens(text, at) && isWordCharacter(text[at + 1]) ? 'single' : undefined;
    default:
      return undefined;
  }
}

/**
 * Where the quotation that begins at `at` closes: the mark's place, or the end of its paragraph where it is never
 * closed; -1 where the mark turns out not to quote. Quotations inside it are skipped.
 */
export function closingMark(text: string, at: number, marks: Exclude<Marks, 'block' | 'none'>): number {
  const paragraph = text.indexOf('\n\n', at);
  const end = paragraph < 0 ? text.length : paragraph;
  const [opening, closing] = PAIRS[marks](text[at]!);
  let depth = 1;
  let possessive = -1;
  for (let i = at + 1; i < end; i++) {
    const mark = text[i]!;
    const both = opening.includes(mark) && closing.includes(mark);
    if (!both && opening.includes(mark)) depth++;
    else if (both && opens(text, i) && depth < DEEPEST) depth++;
    else if (closing.includes(mark) && (both || marks === 'single' ? closes(text, i) : true)) {
      // 'the boys' books': an apostrophe after s may belong to the word; kept for the case that no better one comes.
      if (marks === 'single' && /s/iu.test(text[i - 1]!) && /^[’'] \p{Ll}/u.test(text.slice(i, i + 3))) {
        possessive = possessive < 0 ? i : possessive;
        continue;
      }
      depth--;
      if (depth === 0) return i;
    }
  }
  if (marks === 'single') return possessive;
  const rest = text.slice(at + 1, end).trim();
  return rest.split(/\s+/u).length >= FEWEST_UNCLOSED ? end : -1;
}

/** A mark that is never closed quotes only when at least so many words follow it. */
const FEWEST_UNCLOSED = 4;
/** Straight marks cannot show depth; beyond a quotation in a quotation they are taken as closing. */
const DEEPEST = 2;

/** For each kind: the marks that open another quotation inside it, and those that close it. */
const PAIRS: Readonly<Record<Exclude<Marks, 'block' | 'none'>, (mark: string) => readonly [string, string]>> = {
  double: (mark) => (mark === '“' ? ['“', '”'] : mark === '＂' ? ['', '＂'] : [mark, mark]),
  german: (mark) => (mark === '„' ? ['„', '“”"'] : ['‚', '‘’']),
  guillemets: (mark) =>
    mark === '«' ? ['«', '»'] : mark === '»' ? ['', '«»'] : mark === '‹' ? ['‹', '›'] : ['', '‹›'],
  corner: (mark) => (mark === '「' ? ['「', '」'] : ['『', '』']),
  single: (mark) => (mark === '‘' ? ['‘', '’'] : ["'", "'"]),
};

function opens(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  return (before === undefined || /[\s([{—–\-/"“‘']/u.test(before)) && after !== undefined && !/\s/u.test(after);
}

function closes(text: string, at: number): boolean {
  return !/\s/u.test(text[at - 1] ?? ' ') && !isWordCharacter(text[at + 1]);
}
