import type { Parsed } from './05-noun-groups.ts';
import { type Cue, findCues } from './06-cues.ts';
import { type Earlier, findSource, type Source } from './07-sources.ts';
import { type Content, findContent } from './09-contents.ts';
import { ACCEPTED, SURE, weigh } from './10-weighing.ts';

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
    if (content.some((at) => !isMark(parsed, at))) found.push({ cue, source, content, weight });
  }
  return found;
}

function isMark(parsed: Parsed, at: number): boolean {
  return parsed.markAt[at] !== 0 || parsed.words[at]!.pos === 'PUNCT';
}
