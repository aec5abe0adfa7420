import type { Range } from './01-words.ts';
import type { Phrase } from './04-noun-phrases.ts';
import { groupEnd, groupStart, type Parsed } from './05-noun-groups.ts';
import type { Cue } from './06-cues.ts';

/** By which construction a source stands to its cue. */
export type Construction =
  | 'according'
  | 'owner'
  | 'label'
  | 'by'
  | 'passive'
  | 'inverted'
  | 'subject'
  | 'apposed'
  | 'fronted'
  | 'shared'
  | 'clause'
  | 'far'
  | 'none';

/** The words that name who speaks, and the phrase at their heart. `range` and `head` are absent together. */
export type Source = Readonly<{ construction: Construction; range?: Range; head?: Phrase }>;

/** A cue of the same sentence that was accepted before, with its source: what a coordinated verb shares. */
export type Earlier = Readonly<{ cue: Cue; source: Source }>;

/** A source that begins with a phrase. */
export function forward(parsed: Parsed, construction: Construction, head: Phrase, limit: number): Source {
  return { construction, head, range: { start: head.start, end: groupEnd(parsed, head, limit) } };
}

/** A source that ends with a phrase. */
export function backward(
  parsed: Parsed,
  construction: Construction,
  phrase: Phrase,
  limit: number,
  end = phrase.end,
): Source {
  const { start, head } = groupStart(parsed, phrase, limit);
  return { construction, head, range: { start, end } };
}
