import type { Voice } from '../article/index.ts';
import type { Annotation, Correction, Sentence } from './types.ts';

/** Who corrects, when (ISO time), and why. */
export type CorrectionBy = Readonly<{ by: string; at: string; why?: string }>;

/**
 * The annotation with one sentence's label replaced by a moderator's. A second correction replaces the first, and still
 * says what the label was to begin with. Cues stay: they are what the label was corrected from.
 * @throws RangeError where the annotation has no such sentence: ids come from the annotation itself.
 */
export function correctSentence(
  annotation: Annotation,
  id: string,
  voice: Voice,
  correction: CorrectionBy,
): Annotation {
  if (!annotation.sentences.some((sentence) => sentence.id === id)) throw new RangeError(`no sentence ${id}`);
  const sentences = annotation.sentences.map((sentence) =>
    sentence.id === id ? corrected(sentence, voice, correction) : sentence,
  );
  return { ...annotation, sentences };
}

function corrected(sentence: Sentence, voice: Voice, { by, at, why }: CorrectionBy): Sentence {
  const from = sentence.corrected?.from ?? sentence.voice;
  const record: Correction = { from, by, at, ...(why === undefined ? {} : { why }) };
  return { ...sentence, voice, sure: true, corrected: record };
}
