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
  const { text, mended } = joinPieces(
    lines.map((line) => line.trim()),
    known,
  );
  return { kind: 'text', text, mended };
}

/** Joins pieces of running text, healing hyphens. Linear: only ends and beginnings are looked at. */
export function joinPieces(
  pieces: readonly string[],
  known: ReadonlySet<string>,
): Readonly<{ text: string; mended: readonly Mend[] }> {
  const parts: string[] = [];
  const mended: Mend[] = [];
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    const hyphen = before === undefined ? null : hyphenBetween(before, piece, known);
    if (hyphen === 'goes') parts.push(parts.pop()!.slice(0, -1));
    if (hyphen !== null) mended.push(mendOf(before!, piece, hyphen));
    else if (i > 0) parts.push(' ');
    parts.push(piece);
  });
  return { text: parts.join(''), mended };
}

function mendOf(before: string, after: string, hyphen: 'goes' | 'stays'): Mend {
  const head = hyphen === 'goes' ? before.slice(0, -1) : before;
  return {
    kind: 'hyphen',
    before: excerpt(`${before} ${after}`, before.length, before.length + 1),
    after: excerpt(head + after, head.length, head.length),
  };
}

/** First parts that keep their hyphen: `well-known`, `ex-minister`. */
const KEEPS_HYPHEN =
  /^(?:all|anti|co|cross|ex|half|high|long|low|mid|neo|new|non|post|pre|pro|self|semi|short|so|well)$/;

/**
 * Whether two pieces are one word that was divided after a hyphen, and whether the hyphen goes or stays. It stays if the
 * hyphenated word stands elsewhere in the text, or if both its parts do and the word without it does not.
 */
function hyphenBetween(before: string, after: string, known: ReadonlySet<string>): 'goes' | 'stays' | null {
  const first = /(?<=^|[^\p{L}-])(\p{L}{1,30})[-\u00ad‐]$/u.exec(before.slice(-34))?.[1]?.toLowerCase();
  const second = /^\p{Ll}{1,30}/u.exec(after)?.[0];
  if (!first || !second) return null;
  if (before.endsWith('\u00ad') || known.has(first + second)) return 'goes';
  const apart = KEEPS_HYPHEN.test(first) || (known.has(first) && known.has(second));
  return known.has(`${first}-${second}`) || apart ? 'stays' : 'goes';
}
