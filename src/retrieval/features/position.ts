import type { Column, Given } from './types.ts';

/** Beyond the seventh sentence of a paragraph, one place is as good as another. */
const LAST_PLACE = 6;
/** How many of a sentence's first content words count as its opening, and how much each less than the one before. */
const OPENING = 4;
const FADE = 0.2;
/** A sentence that asks. */
const QUESTION = /\?["”'’)]*$/;

/** Where a sentence stands, and what it opens with. */
export function position({ index: { sentences, paragraphs }, question }: Given) {
  const weights = new Map(question.content.map(({ stem }, i) => [stem, question.weights[i]!]));
  return {
    place: Float64Array.from(sentences, ({ paragraph }, i) => {
      return Math.min(i - paragraphs[paragraph]!.first, LAST_PLACE) / LAST_PLACE;
    }),
    opening: Float64Array.from(sentences, ({ stems }) =>
      stems
        .slice(0, OPENING)
        .reduce((sum, stem, i) => sum + ((weights.get(stem) ?? 0) / question.total) * (1 - FADE * i), 0),
    ),
    /** A question answers none. */
    asks: Float64Array.from(sentences, ({ text }) => (QUESTION.test(text) ? 1 : 0)),
    /** A longer sentence holds more answers. */
    words: Float64Array.from(sentences, ({ stems }) => Math.log1p(stems.length)),
    /** By paragraph: the longer a paragraph, the more it matches by chance. */
    length: Float64Array.from(paragraphs, ({ first, end }) =>
      Math.log1p(sentences.slice(first, end).reduce((sum, { stems }) => sum + stems.length, 0)),
    ),
  } satisfies Record<string, Column>;
}
