import type { Evidence } from '../../features/index.ts';
import type { Column } from '../../features/types.ts';
import { descending } from '../weigh.ts';
import { aboutSubject } from './about-subject.ts';
import { asked } from './asked.ts';
import { lead } from './lead.ts';
import { wordsAndMeaning } from './words-and-meaning.ts';

export type Signs = ReturnType<typeof readSigns>;

/** What a ranking says of a question, with its best passage and sentence: what every group of signs is read from. */
export type Ranked = Readonly<{
  evidence: Evidence;
  passages: Column;
  sentences: Column;
  /** Places of the best paragraph and sentence; 0 in an article without any. */
  passage: number;
  sentence: number;
}>;

/** What tells of an answer or of none: a number for each sign, to be weighed by answerability.ts. */
export function readSigns(evidence: Evidence, passages: Column, sentences: Column) {
  const ranked: Ranked = {
    evidence,
    passages,
    sentences,
    passage: descending(passages)[0] ?? 0,
    sentence: descending(sentences)[0] ?? 0,
  };
  return { ...wordsAndMeaning(ranked), ...asked(ranked), ...aboutSubject(ranked), ...lead(ranked) };
}
