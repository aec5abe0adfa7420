import type { Ranked } from './index.ts';
import { most } from './sums.ts';

/** Questions for which one can tell whether something of the kind asked for is there. */
const TELLABLE: ReadonlySet<string> = new Set(['number', 'date', 'person', 'place', 'duration']);
/** Speakers matched less than this are not the one whose words are asked for. */
const LEAST_SPEAKER = 0.1;

/** Whether the top sentence has what the question asks for: the kind of thing, the person's words, the phrasing. */
export function asked({ evidence: { question, sentences }, sentence }: Ranked) {
  const tellable = TELLABLE.has(question.asksFor);
  const kind = (sentences.kind[sentence] ?? 0) > 0;
  const speaker = most(sentences.speaker);
  const at = (column: Float64Array) => column[sentence] ?? 0;
  return {
    kindMissing: tellable && !kind ? 1 : 0,
    kindThere: tellable && kind ? 1 : 0,
    speakerTop: at(sentences.speaker),
    speakerBest: speaker,
    speakerUnknown: question.whose === 'source' && speaker < LEAST_SPEAKER ? 1 : 0,
    phrasingTop: at(sentences.phrasing),
    verbsTop: at(sentences.verbs),
    /** A candidate for the answer near the question's words. */
    candidateTop: Math.max(
      at(sentences.figureNear),
      at(sentences.dateNear),
      at(sentences.nameNear),
      at(sentences.thingNear),
    ),
  };
}
