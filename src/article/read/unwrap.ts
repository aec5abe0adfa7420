import { type Block, excerpt, type Mend } from './draft.ts';

/**
 * All words of a text in small letters, hyphenated ones whole: what decides whether a hyphen belongs to the word. The two
 * halves of words that were divided are none.
 */
export function vocabularyOf(text: string): ReadonlySet<string> {
  const undivided = text.toLowerCase().replace(/\p{L}{1,30}[-\u00ad‐]\s+\p{L}{1,30}/gu, ' ');
  return new Set(undivided.match(/\p{L}+(?:-\p{L}+)*/gu));
}

/** Joins the lines of one paragraph with spaces; a word that was divided at a line's end is made whole. */
export function joinLines(lines: readonly string[], known: ReadonlySet<string>): Block {
  const mended: Mend[] = [];
  let text = lines[0]!.trim();
  for (const line of lines.slice(1)) {
    const next = line.trim();
    const joined = joinHyphen(text, next, known);
    if (joined !== null) mended.push(joined.mend);
    text = joined?.text ?? `${text} ${next}`;
  }
  return { kind: 'text', text, mended };
}

/** First parts that keep their hyphen: `well-known`, `ex-minister`. */
const KEEPS_HYPHEN =
  /^(?:all|anti|co|cross|ex|half|high|long|low|mid|neo|new|non|post|pre|pro|self|semi|short|so|well)$/;

/**
 * Joins two pieces where the first ends in a hyphen that a line's end may have put there; null where it does not. The
 * hyphen stays if the hyphenated word stands elsewhere in the text, or if both its parts do and the word without does not.
 */
export function joinHyphen(
  text: string,
  next: string,
  known: ReadonlySet<string>,
): Readonly<{ text: string; mend: Mend }> | null {
  const first = /(?<=^|[^\p{L}-])(\p{L}{1,30})[-\u00ad‐]$/u.exec(text.slice(-34))?.[1];
  const second = /^\p{Ll}{1,30}/u.exec(next)?.[0];
  if (!first || !second) return null;
  const [a, b] = [first.toLowerCase(), second];
  const hyphenated = `${a}-${b}`;
  const apart = KEEPS_HYPHEN.test(a) || (known.has(a) && known.has(b));
  const soft = text.endsWith('\u00ad');
  const keep = !soft && !known.has(a + b) && (known.has(hyphenated) || apart);
  const head = keep ? text : text.slice(0, -1);
  const joined = head + next;
  return {
    text: joined,
    mend: {
      kind: 'hyphen',
      before: excerpt(`${text} ${next}`, text.length, text.length + 1),
      after: excerpt(joined, head.length, head.length),
    },
  };
}
