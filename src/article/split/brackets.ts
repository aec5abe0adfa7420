import type { Span } from '../types.ts';

/** A longer bracket is a slip of the pen: it must not swallow the sentences after it. */
const LONGEST_ASIDE = 600;

/**
 * Brackets that open in the middle of a sentence, from bracket to bracket, outermost only, in order: what they hold never
 * ends a sentence. A bracket that opens where a sentence may begin holds sentences of its own and is left out.
 */
export function bracketsWithin(text: string): readonly Span[] {
  const found: Span[] = [];
  const open: { at: number; mark: string }[] = [];
  for (const { index, 0: mark } of text.matchAll(/[([)\]]/g)) {
    if (mark === '(' || mark === '[') open.push({ at: index, mark });
    else if (open.at(-1)?.mark === (mark === ')' ? '(' : '[')) {
      const { at } = open.pop()!;
      if (index - at > LONGEST_ASIDE || opensSentence(text, at)) continue;
      while (found.length > 0 && found.at(-1)!.start > at) found.pop();
      found.push({ start: at, end: index + 1 });
    }
  }
  return found;
}

const OPENS = /(?:^|[.!?…:]["'”’»)\]]*\s)\s?["'“‘«]?$/u;

function opensSentence(text: string, at: number): boolean {
  return OPENS.test(text.slice(Math.max(0, at - 8), at)) && /^.["'“‘]?[\p{Lu}\p{N}]/u.test(text.slice(at, at + 4));
}
