import { isVerbal, type Parsed } from './05-noun-groups.ts';
import { type Cue, findCues } from './06-cues.ts';
import type { Earlier, Source } from './07-constructions.ts';
import { findSource } from './07-sources.ts';
import { findContent } from './09-contents.ts';
import { ACCEPTED, SURE, weigh } from './10-weighing.ts';
import type { Content } from './places.ts';

/** One statement in words, before names: who (as the text says), by which cue, and what. */
export type Attribution = Readonly<{
  /** Absent where a quotation was linked to the speaker of another. */
  cue?: Cue;
  source: Source;
  content: Content;
  weight: number;
  /** Who passes it on. */
  via?: Source;
  /** The attribution whose speaker this quotation was linked to. */
  follows?: Attribution;
}>;

/** Every cue that weighs enough, with its source and content, in reading order. They may still overlap. */
export function findAttributions(parsed: Parsed): readonly Attribution[] {
  const found: Attribution[] = [];
  let earlier: Earlier | undefined;
  for (const cue of findCues(parsed)) {
    const source = findSource(parsed, cue, earlier);
    const weight = weigh(parsed, cue, source);
    if (weight >= SURE && source.range) earlier = { cue, source };
    if (weight < ACCEPTED) continue;
    const content = findContent(parsed, cue, source);
    if (isStatement(parsed, cue, source, content)) found.push({ cue, source, content, weight });
  }
  return found;
}

/** The author, who is no source, and nobody in particular. */
const NO_SOURCE = /^(?:i|we|you|nobody|anyone|me|us|what|nothing)$/;
/** Whoever knows or thinks something, in general: "one does not know whether", "people think that". */
const ANYBODY = /^(?:one|people|everyone|everybody)$/;
const FEWEST_WORDS = 2;

/** Whether something is said, and by a source: always where it is quoted, else two words of substance by another than the author. */
function isStatement({ words, quotationAt, markAt }: Parsed, cue: Cue, { head }: Source, content: Content): boolean {
  if (content.some((at) => quotationAt[at]! >= 0 && markAt[at] === 0)) return true;
  const author = head && head.end - head.start === 1 && NO_SOURCE.test(words[head.head]!.lower);
  if (author && cue.kind === 'verb') return false;
  const anybody = head && head.end - head.start === 1 && ANYBODY.test(words[head.head]!.lower);
  if (anybody && cue.kind === 'verb' && /^(?:cognitive|factive)$/.test(cue.stance)) return false;
  // "accused him |of lying|"
  if (cue.lemma === 'accuse' && content.some((at) => words[at]!.lower === 'of')) return true;
  // "that it was not"
  const clause = words[content[0] ?? 0]!.lower === 'that' && content.some((at) => isVerbal(words[at]));
  return (
    clause ||
    content.filter((at) => /^(?:NOUN|PROPN|VERB|AUX|ADJ|NUM|ADV)$/.test(words[at]!.pos)).length >= FEWEST_WORDS
  );
}
