import { type Block, excerpt } from './draft.ts';
import { wordCount } from './title.ts';
import { joinHyphen, vocabularyOf } from './unwrap.ts';

/** Shorter lines without an end mark are headings, items of a list or lines of verse. */
const FEWEST_WORDS = 12;

/** A sentence cannot end with these: `supported by the` goes on whatever follows. */
const UNFINISHED =
  /(?:,|\s(?:a|an|and|as|at|but|by|for|from|has|her|his|in|into|its|nor|of|on|or|our|than|that|the|their|to|was|were|which|who|whose|with))$/;
const ENDED = /[.!?…:;。！？]["'”’»)\]*]*(?:\[[^\]]{1,40}\])*$/u;

/** Joins paragraphs that a page broke in the middle of a sentence. */
export function joinPageBreaks(blocks: readonly Block[]): readonly Block[] {
  const known = blocks.some((block, i) => i > 0 && isBroken(blocks[i - 1]!, block))
    ? vocabularyOf(blocks.map(({ text }) => text).join(' '))
    : new Set<string>();
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last !== undefined && isBroken(last, block)) joined[joined.length - 1] = join(last, block, known);
    else joined.push(block);
  }
  return joined;
}

/**
 * Whether a page broke a sentence between two blocks: the first has no end mark, and the second goes on in small letters
 * or closes a bracket that the first opened. A colon is an end mark: a quotation may follow it as a paragraph.
 */
function isBroken(first: Block, second: Block): boolean {
  if (first.kind !== 'text' || second.kind !== 'text' || ENDED.test(first.text.slice(-80))) return false;
  const words = wordCount(first.text);
  if (UNFINISHED.test(first.text) && words >= 4 && /^[\p{L}\p{N}$£€"“]/u.test(second.text)) return true;
  return words > FEWEST_WORDS && (/^["“‘(]?\p{Ll}/u.test(second.text) || closesBracket(first.text, second.text));
}

function closesBracket(first: string, second: string): boolean {
  const opened = first.lastIndexOf('(') > first.lastIndexOf(')');
  const closes = second.indexOf(')');
  return opened && closes >= 0 && !second.slice(0, closes).includes('(');
}

function join(first: Block, second: Block, known: ReadonlySet<string>): Block {
  const hyphen = joinHyphen(first.text, second.text, known);
  const text = hyphen?.text ?? `${first.text} ${second.text}`;
  const at = first.text.length;
  const mend = {
    kind: 'page-break' as const,
    before: excerpt(`${first.text} ¶ ${second.text}`, at, at + 3),
    after: excerpt(text, at, at),
  };
  return { kind: 'text', text, mended: [...first.mended, mend, ...second.mended] };
}
