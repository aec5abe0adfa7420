import type { Block } from './draft.ts';
import { wordCount } from './title.ts';

const MOST_WORDS = 12;
const MOST_CHARACTERS = 90;
/** The paragraph below a heading is a paragraph, not another short line. */
const FEWEST_WORDS_BELOW = 12;

/** `FULL TEXT.` and `7:30 p.m.`: nothing but a heading looks like this. */
const UNMISTAKABLE: readonly RegExp[] = [/^\p{Lu}[\p{Lu}\s\d&-]{4,40}\.?$/u, /^\d{1,2}(?::\d{2})?\s?[ap]\.?m\.?$/iu];

const SMALL_WORD = 'a|an|and|as|at|but|by|for|from|in|of|on|or|the|to|vs|with';
/** `The Road to the Coast.`: title case throughout, with a full stop. Two words may be a signature. */
const TITLE_WITH_FULL_STOP = new RegExp(
  `^\\p{Lu}[\\p{L}'’-]+(?:,? (?:\\p{Lu}[\\p{L}'’-]+|${SMALL_WORD})){2,8}\\.$`,
  'u',
);

/**
 * Finds headings by their form where a format does not mark them: a short line that begins with a capital or a figure, has
 * no end mark and stands alone above a paragraph. Dialogue, list items, verse, and lines after a colon are left as they are.
 */
export function markHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, i) => (isHeading(blocks, i) ? { ...block, kind: 'heading' } : block));
}

function isHeading(blocks: readonly Block[], at: number): boolean {
  const { kind, text } = blocks[at]!;
  const below = blocks[at + 1];
  if (kind !== 'text' || below === undefined || below.kind !== 'text') return false;
  if (text.length > MOST_CHARACTERS || wordCount(text) > MOST_WORDS) return false;
  if (UNMISTAKABLE.some((form) => form.test(text))) return !/^\p{Ll}/u.test(below.text);
  return hasHeadingForm(text) && isParagraph(below.text) && !hasShortNeighbours(blocks, at);
}

function hasHeadingForm(text: string): boolean {
  if (text.length > MOST_CHARACTERS || wordCount(text) > MOST_WORDS) return false;
  if (TITLE_WITH_FULL_STOP.test(text)) return true;
  if (/[.!?…,;:–—-]["'”’»)\]]*$/u.test(text) || !/\p{L}/u.test(text)) return false;
  return /^['‘]?[\p{Lu}\p{N}]/u.test(text) && !/^\(?\d{1,3}[.)]\s/.test(text) && !/["“”]/.test(text);
}

function isParagraph(text: string): boolean {
  return wordCount(text.slice(0, 400)) >= FEWEST_WORDS_BELOW && !/^\p{Ll}/u.test(text);
}

/** After a colon, or as the last of several short lines without end marks, a line is an item of a list. */
function hasShortNeighbours(blocks: readonly Block[], at: number): boolean {
  const above = blocks[at - 1];
  if (above === undefined || above.kind !== 'text') return false;
  if (above.text.endsWith(':')) return true;
  const twoAbove = blocks[at - 2];
  return (
    hasHeadingForm(above.text) &&
    twoAbove !== undefined &&
    (hasHeadingForm(twoAbove.text) || twoAbove.text.endsWith(':'))
  );
}
