import type { Span } from '../../article/index.ts';

/** What is said by nobody in particular: "it is rumoured that", "reportedly", "is understood to". */
const HEARSAY =
  /\b(?:it (?:is|was|has been|is being) (?:widely |often |also )?(?:rumou?red|whispered|said|reported|believed|thought|understood|alleged|claimed|feared|hoped)\b|rumou?rs? (?:\w+ ){0,3}(?:has it|have it|says?|that)|(?:is|are|was|were) (?:widely |also )?(?:said|understood|rumou?red|reported|believed|thought|alleged|reputed) (?:to|that)\b|reportedly\b|allegedly\b|it is said\b|word has it\b|the story goes\b)/i;

/** The words of one sentence that mark it as hearsay, and the words that it covers: all that follows them. */
export function findHearsay(text: string, sentence: Span): Readonly<{ cue: Span; content: Span }> | undefined {
  const found = HEARSAY.exec(text.slice(sentence.start, sentence.end));
  if (!found) return undefined;
  const start = sentence.start + found.index;
  const end = start + found[0].length;
  return { cue: { start, end }, content: { start: end, end: sentence.end } };
}
