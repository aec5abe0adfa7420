import type { Span } from '../../article/index.ts';

/** What is said by nobody in particular: "it is rumoured that", "reportedly", "is understood to". */
const HEARSAY =
  /\b(?:it (?:is|was|has been|is being) (?:widely |often |also )?(?:rumou?red|whispered|said|reported|believed|thought|understood|alleged|claimed|feared|hoped)\b|rumou?rs? (?:\w+ ){0,3}(?:has it|have it|says?|that)|(?:is|are|was|were) (?:widely |also )?(?:said|understood|rumou?red|reported|believed|thought|alleged|reputed) (?:to|that)\b|reportedly\b|allegedly\b|it is said\b|word has it\b|the story goes\b)/i;

/**
 * The plainest report there is, which no statement covers: somebody, a verb of saying, "that". Before it stand neither
 * the writer nor the reader nor a word that only points.
 */
const PLAIN =
  /(?<!\b(?:i|we|you|nobody|anyone|everyone|one|this|that|which|what|to|would|could|might|should|can|not|n['’]t) )\b(?:said|says|repl(?:y|ies|ied)|insists?|insisted|claims?|claimed|argue[sd]?|predicted|estimate[sd]?|complain(?:s|ed)?|warn(?:s|ed)?|concede[sd]?|explain(?:s|ed)?|add(?:s|ed)) that\b|(?<!\b(?:this|that|which|what|evidence|everything|all|signs?|to) )\bpoint(?:s|ed)? to\b/i;

/** A source's words that no statement tells of: the words that show it, and all that follows them. */
export type Unsourced = Readonly<{ kind: 'hearsay' | 'reporting-verb'; cue: Span; content: Span }>;

export function findUnsourced(text: string, sentence: Span): Unsourced | undefined {
  const words = text.slice(sentence.start, sentence.end);
  const hearsay = HEARSAY.exec(words);
  const found = hearsay ?? PLAIN.exec(words);
  if (!found) return undefined;
  const start = sentence.start + found.index;
  const end = start + found[0].length;
  const kind = hearsay ? 'hearsay' : 'reporting-verb';
  return { kind, cue: { start, end }, content: { start: end, end: sentence.end } };
}
