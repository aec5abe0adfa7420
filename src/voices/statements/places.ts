import type { Range } from './01-words.ts';
import type { Parsed } from './05-noun-groups.ts';

/** Places of words, ascending, of what a cue's source says. Empty where nothing is said. */
export type Content = readonly number[];

export function sentenceAt({ words, sentences }: Parsed, at: number): Range {
  return sentences[words[at]!.sentence]!;
}

export function quotationPlaces({ quotations }: Parsed, id: number): Content {
  const { start, end } = quotations[id]!;
  return places(start, end);
}

export function places(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
}

export function ascending(content: readonly number[]): Content {
  return [...new Set(content)].sort((a, b) => a - b);
}
