import type { Voice } from '../article/index.ts';
import type { Correction, Sentence } from './types.ts';

/**
 * A sentence with a moderator's label in the place of its own. A second correction replaces the first, and still says
 * what the label was to begin with. Cues stay: they are what the label was corrected from.
 */
export function correctSentence(sentence: Sentence, voice: Voice, { by, at, why }: Omit<Correction, 'from'>): Sentence {
  const from = sentence.corrected?.from ?? sentence.voice;
  const corrected: Correction = { from, by, at, ...(why === undefined ? {} : { why }) };
  return { ...sentence, voice, sure: true, corrected };
}
