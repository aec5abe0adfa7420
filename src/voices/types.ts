import type { SentenceSpan, Span, Speaker, Voice } from '../article/index.ts';

/** The kind of evidence that a cue is. */
export type CueKind =
  // toward reported
  | 'figure'
  | 'date'
  | 'event'
  | 'place'
  | 'record'
  | 'expectation'
  | 'experience'
  | 'open-point'
  // toward attributed
  | 'quotation'
  | 'continued-quotation'
  | 'reporting-verb'
  | 'reporting-noun'
  | 'according-to'
  | 'hearsay'
  // toward argued
  | 'evaluation'
  | 'urging'
  | 'modal'
  | 'prediction'
  | 'certainty'
  | 'inference'
  | 'rhetorical-question'
  | 'first-person'
  | 'sarcasm'
  | 'scare-quotes'
  | 'comparison'
  | 'generalisation'
  | 'intensifier'
  | 'hedge'
  // from the sentence as a whole or from its place
  | 'wording'
  | 'context'
  | 'language';

/** The words, and the kind of evidence, that led to a voice. */
export type Cue = Readonly<{ kind: CueKind; span: Span; toward: Voice }>;

/** A moderator's correction of a label. `at` is ISO time. */
export type Correction = Readonly<{ from: Voice; by: string; at: string; why?: string }>;

/** A sentence and who answers for it. All spans lie in the sentence's paragraph. */
export type Sentence = SentenceSpan &
  Readonly<{
    voice: Voice;
    /** False where a careful annotator could go either way. */
    sure: boolean;
    cues: readonly Cue[];
    /** The author's evaluative words inside a reported or attributed sentence ("slapped", "puppet regime"). */
    loaded: readonly Span[];
    /** Whose words or claims these are, where the voice is `attributed` and the speaker is known. */
    speaker?: Speaker;
    corrected?: Correction;
  }>;

/** What the author's reporting verb or noun commits them to: `admitted` to its truth, `claimed` to doubt. */
export type Stance = 'neutral' | 'assertive' | 'factive' | 'directive' | 'cognitive' | 'hearsay';

/** Who said what. All spans lie in `paragraph`. */
export type Statement = Readonly<{
  paragraph: number;
  /** The words that are said or paraphrased; the first piece where a quotation is split. */
  content: Span;
  /** Later pieces of one split quotation ("…," she said, "…"). */
  more?: readonly Span[];
  kind: 'direct' | 'indirect';
  /** Absent: speaker unclear. */
  speaker?: Speaker;
  /** The words that name the speaker there ("he", "the report"). */
  source?: Span;
  cue?: Span;
  stance?: Stance;
  /** The outlet that relays it. */
  via?: string;
}>;

/** All that is known of an article's sentences. */
export type Annotation = Readonly<{
  sentences: readonly Sentence[];
  statements: readonly Statement[];
  /** False for an article in another language: voices are for English, and no label of such an article is sure. */
  english: boolean;
}>;
