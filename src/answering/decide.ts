import { bestOfParagraph, descending } from '../retrieval/index.ts';
import { readIntent } from './intent.ts';
import type { Retrieved } from './retrieve.ts';

/** Whether the article answers, and its sentences in the order in which they answer. */
export type Decision = Retrieved &
  Readonly<{
    answered: boolean;
    doubtful: boolean;
    /** Places in `index.sentences`, best first. */
    order: readonly number[];
    /** By paragraph, its best sentence's score. */
    passages: Float64Array;
  }>;

/**
 * Below this, the article is not about what was asked; in log-odds. On SQuAD it silences 98 % of off-topic questions and
 * wrongly 3 % of answerable ones; on our own reworded questions, where both are harder to tell, 96 % and 8 %.
 */
const ON_TOPIC = 0.8;
/** Below this, the article may not state the answer: it is shown with that doubt. */
const STATED = 0.8;

/**
 * What it is worth that a sentence has the voice or the speaker asked for, in the logits of the sentence score: odds of
 * about 4 to 1. Set by hand on the tuning half of our questions.
 */
const ASKED_VOICE = 1.5;
const ASKED_SPEAKER = 1.5;
/** Where only one voice may answer, its best sentence must not be this much unlikelier than the best of all. */
const TOO_FAR = 4;

/** @param caution added to the threshold of silence: above 0 the bot keeps silent more often, below 0 less. */
export function decide(retrieved: Retrieved, caution: number): Decision {
  const { index, ranking, text, question } = retrieved;
  const intent = readIntent(text, index);
  const scores = ranking.sentences.map((score, place) => {
    const { voice, speaker } = index.sentences[place]!.sentence;
    const asked = speaker !== undefined && intent.speakers.has(speaker.name);
    return score + (intent.author && voice === 'argued' ? ASKED_VOICE : 0) + (asked ? ASKED_SPEAKER : 0);
  });
  const all = descending(scores);
  const order = all.filter((place) => !question.voice || index.sentences[place]!.sentence.voice === question.voice);
  const [best] = order;
  const near = best !== undefined && scores[best]! > scores[all[0]!]! - TOO_FAR;
  return {
    ...retrieved,
    answered: near && ranking.answerability.onTopic >= ON_TOPIC + caution,
    doubtful: ranking.answerability.stated < STATED + caution,
    order,
    passages: bestOfParagraph(scores, index).subarray(0, ranking.passages.length),
  };
}
