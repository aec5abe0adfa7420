import type { Article, Paragraph } from '../article/index.ts';

/** Words of a stop: fewer leave little to talk about, more are too long to read together. */
export const STOP_WORDS = { least: 80, aim: 150, most: 220 } as const;
/** Paragraphs of a stop. */
export const STOP_PARAGRAPHS = 4;

/** Paragraph numbers, both inclusive. */
export type Stretch = Readonly<{ first: number; last: number }>;

/**
 * Cuts an article into stretches of 1 to 4 consecutive paragraphs, about 80 to 220 words each, never across a heading, so
 * that the sum of what each stretch costs is the least there is (dynamic programming over the places to cut).
 */
export function partition({ paragraphs }: Pick<Article, 'paragraphs'>): readonly Stretch[] {
  const words = paragraphs.map(({ text }) => countWords(text));
  // best[i]: the cheapest way to cut the first i paragraphs, and where its last stretch begins.
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= paragraphs.length; end++) {
    let cheapest = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    let total = 0;
    for (let start = end - 1; start >= 0 && end - start <= STOP_PARAGRAPHS; start--) {
      total += words[start]!;
      const cost = best[start]!.cost + costOf(total) + costOfCut(paragraphs[start - 1], paragraphs[start]!);
      if (cost < cheapest.cost) cheapest = { cost, from: start };
      // A heading opens a stretch: nothing before it may join.
      if (paragraphs[start]!.heading !== undefined) break;
    }
    best.push(cheapest);
  }
  return collect(best);
}

/** How far a stretch is from the length aimed at, in its own measure; outside the bounds it costs as much again and more. */
function costOf(words: number): number {
  const away = ((words - STOP_WORDS.aim) / STOP_WORDS.aim) ** 2;
  const outside = words < STOP_WORDS.least ? STOP_WORDS.least - words : Math.max(0, words - STOP_WORDS.most);
  return away + outside / STOP_WORDS.least;
}

/** To part "…but added:" from the quotation that it announces is to break a sentence. */
const COST_OF_PARTING_COLON = 2;

function costOfCut(before: Paragraph | undefined, after: Paragraph): number {
  return before !== undefined && after.heading === undefined && /[:,;–—-]$/.test(before.text)
    ? COST_OF_PARTING_COLON
    : 0;
}

function collect(best: readonly { from: number }[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let end = best.length - 1; end > 0; end = best[end]!.from)
    stretches.unshift({ first: best[end]!.from + 1, last: end });
  return stretches;
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
