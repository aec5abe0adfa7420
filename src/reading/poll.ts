import type { Sentence } from '../voices/index.ts';
import type { Stretch } from './partition.ts';

/** A sentence shorter than this says too little, a longer one too many things at once. In characters. */
const SHORTEST = 50;
const LONGEST = 320;

/**
 * The sentence of a stretch that is most worth a vote: one whose voice careful readers may see differently. Unsure labels
 * first, then facts told in loaded words, then arguments that carry figures; none where every sentence is plain.
 * @returns the sentence's id
 */
export function pollFor(sentences: readonly Sentence[], { first, last }: Stretch): string | undefined {
  const candidates = sentences
    .filter(
      ({ paragraph, span }) =>
        paragraph >= first &&
        paragraph <= last &&
        span.end - span.start >= SHORTEST &&
        span.end - span.start <= LONGEST,
    )
    .map((sentence) => ({ id: sentence.id, worth: worthOf(sentence) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);
  return candidates[0]?.id;
}

function worthOf({ voice, sure, loaded, cues }: Sentence): number {
  // A plain quotation is nobody's puzzle.
  if (cues.some(({ kind }) => kind === 'continued-quotation')) return 0;
  const figures = cues.some(({ kind }) => kind === 'figure' || kind === 'date');
  return (sure ? 0 : 3) + (voice !== 'argued' && loaded.length > 0 ? 2 : 0) + (voice === 'argued' && figures ? 1 : 0);
}
