import { campSentences, TEMPLATE_WEIGHT } from './camps.ts';
import { mirrored } from './mirror.ts';
import { readTraining, type TrainingSentence } from './training.ts';

/** All that is fitted on: the written sentences, their mirrors, and the same few sentences said of every camp. */
export function fitRows(folder: string): readonly (TrainingSentence & Readonly<{ weight: number }>)[] {
  const written = readTraining(folder).flatMap((sentence) => {
    const other = mirrored(sentence.text);
    return other ? [sentence, { ...sentence, text: other }] : [sentence];
  });
  return [
    ...written.map((sentence) => ({ ...sentence, weight: 1 })),
    ...campSentences().map((sentence) => ({ ...sentence, weight: TEMPLATE_WEIGHT })),
  ];
}
