type Said = Readonly<{ speaker: string | null; also?: readonly string[] | undefined }>;

/**
 * Whether a name means the right speaker: "Vasey" will do for "Ruth Vasey", and so will "the council’s leader, Ruth
 * Vasey". Where the article tells no speaker, none may be named.
 */
export function rightSpeaker({ speaker, also = [] }: Said, named: string | undefined): boolean {
  if (speaker === null) return named === undefined || also.some((other) => sameName(other, named));
  return named !== undefined && [speaker, ...also].some((name) => sameName(name, named));
}

/** Whether the name is as full as a reader would use it: "Ruth Vasey", where "Vasey" alone is right but short. */
export function fullName({ speaker }: Said, named: string | undefined): boolean {
  if (speaker === null || named === undefined) return speaker === null;
  const words = new Set(wordsOf(named));
  return wordsOf(speaker).every((word) => words.has(word));
}

/** A name with its role beside it ("the council’s leader, Ruth Vasey") is met by either half. */
function sameName(a: string, b: string): boolean {
  return b.split(',').some((half) => holds(wordsOf(a), wordsOf(half)) || holds(wordsOf(half), wordsOf(a)));
}

/** "Vasey" is in "Ruth Vasey" and "report" in "report by the auditor", but "council" is not in "council clerk". */
function holds(long: readonly string[], short: readonly string[]): boolean {
  const next = long[long.indexOf(short.at(-1) ?? '') + 1];
  return short.length > 0 && short.every((word) => long.includes(word)) && (!next || PREPOSITIONS.has(next));
}

const PREPOSITIONS = new Set(['at', 'by', 'for', 'from', 'in', 'near', 'of', 'on', 'to', 'with', 'who']);
const EMPTY = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'dr', 'mr', 'mrs', 'ms']);

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word && !EMPTY.has(word));
}
