import { type Block, excerpt } from './draft.ts';
import { wordCount } from './title.ts';
import { joinPieces, vocabularyOf } from './unwrap.ts';

/** Shorter lines without an end mark are headings, items of a list or lines of verse. */
const FEWEST_WORDS = 12;

/** A sentence cannot end with these: `supported by the` goes on whatever follows. */
const UNFINISHED =
  /(?:,|\s(?:a|an|and|as|at|but|by|for|from|has|her|his|in|into|its|nor|of|on|or|our|than|that|the|their|to|was|were|which|who|whose|with))$/;
/** A heading may end with these, as a verb's particle ("Bought and paid for"), where a line of a page would be longer. */
const PARTICLE = /\s(?:at|by|for|from|in|into|of|on|to|with)$/;
const WORDS_OF_A_LINE = 8;
const ENDED = /[.!?…:;。！？]["'”’»)\]*]*(?:\[[^\]]{1,40}\])*$/u;

/** Joins paragraphs that a page, or several, broke in the middle of a sentence. */
export function joinPageBreaks(blocks: readonly Block[]): readonly Block[] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run !== undefined && isBroken(run, block)) run.push(block);
    else runs.push([block]);
  }
  if (runs.length === blocks.length) return blocks;
  const known = vocabularyOf(blocks.map(({ text }) => text).join('\n'));
  return runs.map((run) => (run.length === 1 ? run[0]! : join(run, known)));
}

/**
 * Whether a page broke a sentence between the pieces so far and the next block: the last piece has no end mark, and the
 * block goes on in small letters or closes a bracket that was opened. A colon is an end mark: a quotation may follow it as
 * a paragraph of its own.
 */
function isBroken(run: readonly Block[], next: Block): boolean {
  const last = run.at(-1)!;
  if (last.kind !== 'text' || next.kind !== 'text' || ENDED.test(last.text.slice(-80))) return false;
  const words = run.length > 1 ? Number.POSITIVE_INFINITY : wordCount(last.text);
  const mayBeHeading =
    words < WORDS_OF_A_LINE && PARTICLE.test(last.text.slice(-8)) && /^["“‘(]?\p{Lu}/u.test(next.text);
  if (words >= 4 && !mayBeHeading && UNFINISHED.test(last.text.slice(-12)) && /^[\p{L}\p{N}$£€"“]/u.test(next.text))
    return true;
  return words > FEWEST_WORDS && (/^["“‘(]?\p{Ll}/u.test(next.text) || closesBracket(last.text, next.text));
}

function closesBracket(first: string, second: string): boolean {
  const opened = first.lastIndexOf('(') > first.lastIndexOf(')');
  const closes = second.indexOf(')');
  return opened && closes >= 0 && !second.slice(0, closes).includes('(');
}

function join(run: readonly Block[], known: ReadonlySet<string>): Block {
  const { text, mended } = joinPieces(
    run.map((block) => block.text),
    known,
  );
  const breaks = run.slice(1).map(({ text: after }, i) => {
    const before = run[i]!.text;
    const torn = `${before} ¶ ${after}`;
    return {
      kind: 'page-break' as const,
      before: excerpt(torn, before.length, before.length + 3),
      after: excerpt(`${before} ${after}`, before.length, before.length + 1),
    };
  });
  return { kind: 'text', text, mended: [...run.flatMap((block) => block.mended), ...breaks, ...mended] };
}
