import type { Cue, CueKind } from './types.ts';

/** A cue in words: "evaluation" and "reactionary". The words are the article's own, not yet escaped; empty for a whole sentence. */
export type DescribedCue = Readonly<{ label: string; words: string }>;

/** Each kind of cue in English words. */
export const CUE_LABELS: Readonly<Record<CueKind, string>> = {
  figure: 'figure',
  date: 'date',
  event: 'event',
  place: 'place',
  record: 'on record',
  expectation: 'what is planned',
  experience: "the writer's own story",
  'open-point': 'not known yet',
  quotation: 'in quotation marks',
  'continued-quotation': 'quotation goes on',
  'reporting-verb': 'said by a source',
  'reporting-noun': 'a source named',
  'according-to': 'according to a source',
  hearsay: 'hearsay',
  evaluation: 'evaluation',
  urging: 'urging',
  modal: 'what could be',
  prediction: 'prediction',
  certainty: 'certainty',
  inference: 'inference',
  'rhetorical-question': 'question to the reader',
  'first-person': "the writer's own voice",
  sarcasm: 'mockery',
  'scare-quotes': 'words held at arm’s length',
  comparison: 'comparison',
  generalisation: 'generalisation',
  intensifier: 'emphasis',
  hedge: 'weighing',
  wording: 'judged from the wording as a whole; no single word decides',
  context: 'its place among its neighbours',
  language: 'voices are for English; this label is a guess',
};

/** Kinds that speak of the sentence as a whole: there are no words to show. */
export const WHOLE_SENTENCE_CUES: ReadonlySet<CueKind> = new Set(['wording', 'context', 'language']);
const LONGEST = 60;

/** A cue as a member reads it. `text` is the text of the cue's paragraph. */
export function describeCue({ kind, span }: Pick<Cue, 'kind' | 'span'>, text: string): DescribedCue {
  return {
    label: CUE_LABELS[kind],
    words: WHOLE_SENTENCE_CUES.has(kind) ? '' : shortened(text.slice(span.start, span.end)),
  };
}

/** A long quotation is shown by its first words. */
function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 20 ? cut.lastIndexOf(' ') : LONGEST).trimEnd()} …`;
}
