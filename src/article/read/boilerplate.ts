import type { Dropped } from '../types.ts';
import { ADDRESS, PATTERNS } from './boilerplate-patterns.ts';
import type { Block } from './draft.ts';
import { wordCount } from './title.ts';

/** Longer blocks are paragraphs, whatever they begin with. */
const LONGEST = 500;
/** Ends are looked for in so many last characters. */
const TAIL = 90;

/** Parts boilerplate from the article's own blocks. An address alone is a contact after a contact line, else a link. */
export function dropBoilerplate(
  blocks: readonly Block[],
): Readonly<{ kept: readonly Block[]; dropped: readonly Dropped[] }> {
  const kept: Block[] = [];
  const dropped: Dropped[] = [];
  let before: Dropped['reason'] | null = null;
  for (const block of blocks) {
    const reason = reasonFor(block, before);
    if (reason === null) kept.push(block);
    else dropped.push({ text: block.text, reason });
    before = reason;
  }
  return { kept, dropped };
}

/** Why a block is no part of the article; null where it is one. Only what as a whole is such a thing is dropped. */
function reasonFor({ kind, text }: Block, before: Dropped['reason'] | null): Dropped['reason'] | null {
  if (kind === 'caption') return 'caption';
  if (text.length > LONGEST) return null;
  if (ADDRESS.test(text)) return before === 'contact' ? 'contact' : 'related';
  const words = wordCount(text);
  const tail = text.slice(-TAIL);
  const pattern = PATTERNS.find(
    ({ words: most, starts, ends, whole }) =>
      words <= most && (starts?.test(text) ?? true) && (ends?.test(tail) ?? true) && (whole?.test(text) ?? true),
  );
  return pattern?.reason ?? null;
}
