import { termsOf } from '../indexing/words.ts';
import { softMatches } from '../matching/soft.ts';
import { likeness, vectorOf } from '../matching/word-vectors.ts';
import type { Column, Given } from './types.ts';

/** Two words are used alike enough for one to describe the other's bearer ("academic", "economist"). */
const LEAST_LIKENESS = 0.45;

const CAUSE =
  /\b(?:because|since|so that|in order|due to|on the grounds?|reasons?|therefore|to prevent|caus\w+|thanks to|as a result|after|for fear|protest\w*|assur\w+|meant to|in the name of|owing|lest|which is why|hence|led to|so as)\b/i;
const QUOTED = /["“”]/;

/** Whose words a sentence is, where the question asks for somebody's: the author's, a source's, the one it names. */
export function voice(given: Given) {
  const { index, question } = given;
  const { whose, reason } = question;
  const column = (holds: (place: number) => boolean): Column =>
    Float64Array.from(index.sentences, (_, place) => (holds(place) ? 1 : 0));
  const voiceOf = (place: number) => index.sentences[place]!.sentence.voice;
  const speakers = whose === 'source' ? speakerMatches(given) : new Map<string, number>();
  return {
    /** A source's words, where the question asks for a source's; and where it does not. */
    attributed: column((place) => whose === 'source' && voiceOf(place) === 'attributed'),
    unasked: column((place) => whose !== 'source' && voiceOf(place) === 'attributed'),
    quoted: column((place) => whose === 'source' && QUOTED.test(index.sentences[place]!.text)),
    argued: column((place) => whose === 'author' && voiceOf(place) === 'argued'),
    speaker: Float64Array.from(index.sentences, ({ sentence: { speaker } }) =>
      speaker ? (speakers.get(speaker.name) ?? 0) : 0,
    ),
    cause: column((place) => reason && CAUSE.test(index.sentences[place]!.text)),
  } satisfies Record<string, Column>;
}

/** The share of the question's weight that names or describes each speaker: "the mayor", "the academic", "Solberg". */
function speakerMatches({ index, question: { content, weights, total } }: Given): ReadonlyMap<string, number> {
  const matches = new Map<string, number>();
  const soft = content.map((term) => softMatches(term, index.vocabulary));
  for (const { sentence } of index.sentences) {
    const { speaker } = sentence;
    if (!speaker || matches.has(speaker.name)) continue;
    const words = termsOf(`${speaker.name}\n${speaker.role ?? ''}`).filter(({ stop }) => !stop);
    const best = content.map((term, i) =>
      words.reduce(
        (most, word) => Math.max(most, soft[i]!.get(word.stem) ?? 0, usedAlike(vectorOf(term), vectorOf(word))),
        0,
      ),
    );
    matches.set(
      speaker.name,
      best.reduce((sum, match, i) => sum + (match * weights[i]!) / total, 0),
    );
  }
  return matches;
}

function usedAlike(a: number | undefined, b: number | undefined): number {
  const alike = a === undefined || b === undefined ? 0 : likeness(a, b);
  return alike > LEAST_LIKENESS ? alike : 0;
}
