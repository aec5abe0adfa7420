import { descending } from '../retrieval/index.ts';
import { readIntent } from './intent.ts';
import type { Retrieved } from './retrieve.ts';

/** Whether the article answers, and its sentences in the order in which they answer. */
export type Decision = Retrieved &
  Readonly<{
    answered: boolean;
    doubtful: boolean;
    /** Places in `index.sentences`, best first. */
    order: readonly number[];
  }>;

/** Below this, the article is not about what was asked. At 5 % wrong silence on SQuAD. */
const ON_TOPIC = 1.457;
/** Below this, it may not state the answer. */
const STATED = -1.204;

/** What it is worth, in deviations of the sentence score, that a sentence has the voice or the speaker asked for. */
const ASKED_VOICE = 2;
const ASKED_SPEAKER = 2;

export function decide(retrieved: Retrieved): Decision {
  const { index, ranking, text, question } = retrieved;
  const intent = readIntent(text, index);
  const scores = ranking.sentences.map((score, place) => {
    const { voice, speaker } = index.sentences[place]!.sentence;
    const asked = speaker !== undefined && intent.speakers.has(speaker.name);
    return score + (intent.author && voice === 'argued' ? ASKED_VOICE : 0) + (asked ? ASKED_SPEAKER : 0);
  });
  const order = descending(scores).filter(
    (place) => question.voice === undefined || index.sentences[place]!.sentence.voice === question.voice,
  );
  return {
    ...retrieved,
    answered: order.length > 0 && ranking.answerability.onTopic >= ON_TOPIC,
    doubtful: ranking.answerability.stated < STATED,
    order,
  };
}
