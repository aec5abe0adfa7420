import { type Span, VOICES, type Voice } from '../src/article/index.ts';
import type { Sentence } from '../src/voices/index.ts';
import { type GoldSentence, rightVoices } from './gold.ts';
import { type Annotated, type Result, share } from './part.ts';

/** A gold sentence and the program's sentence that covers most of it. */
type Pair = Readonly<{
  gold: GoldSentence;
  ours: Sentence;
  where: string;
  split: boolean;
  swapped: boolean;
  right: boolean;
}>;

/** How well an article's sentences are given their voices. */
export function scoreVoices(annotated: Annotated): Result {
  const pairs = pairsOf(annotated);
  const measures = [
    share('sentence.split', 'sentences split as a reader would', pairs, ({ split }) => split),
    share('voice.acceptable', 'acceptable voice', pairs, ({ right }) => right, { goal: 0.95 }),
    share('voice.swapped', 'fact and argument swapped', pairs, ({ swapped }) => swapped, { goal: 0.02, below: true }),
    ...VOICES.flatMap((voice) => [
      share(`voice.${voice}.precision`, `${voice}: precision`, pairs.filter(labelled(voice)), ({ right }) => right),
      share(`voice.${voice}.recall`, `${voice}: recall`, pairs.filter(meant(voice)), ({ right }) => right),
    ]),
    share('voice.sure', 'share that is sure', pairs, ({ ours }) => ours.sure),
    share('voice.sure.acceptable', 'acceptable among the sure', pairs.filter(sure), ({ right }) => right),
  ];
  const misses = pairs
    .filter(({ right }) => !right)
    .map(({ gold, ours, where, swapped }) => ({
      measure: swapped ? 'voice.swapped' : 'voice.acceptable',
      where,
      text: gold.text,
      expected: rightVoices(gold).join(' or '),
      got: `${ours.voice}${ours.sure ? ', sure' : ''} (${ours.cues.map((cue) => cue.kind).join(', ') || 'no cue'})`,
    }));
  const unsplit = pairs
    .filter(({ split }) => !split)
    .map(({ gold, ours, where }) => ({
      measure: 'sentence.split',
      where,
      text: gold.text,
      expected: `${gold.text.length} characters`,
      got: `${ours.span.end - ours.span.start}`,
    }));
  return { measures, misses: [...misses, ...unsplit] };
}

function pairsOf({ article, paragraphs, annotation }: Annotated): readonly Pair[] {
  return paragraphs.flatMap((paragraph) => {
    const text = article.paragraphs[paragraph.number - 1]!.text;
    const here = annotation.sentences.filter((sentence) => sentence.paragraph === paragraph.number);
    return paragraph.sentences.map((gold) => {
      const start = text.indexOf(gold.text);
      const ours = covering({ start, end: start + gold.text.length }, here);
      const right = rightVoices(gold);
      return {
        gold,
        ours,
        where: `${article.slug} ${ours.id}`,
        split: ours.span.start === start && ours.span.end === start + gold.text.length,
        right: right.includes(ours.voice),
        swapped: !right.includes(ours.voice) && ours.voice === OPPOSITE[gold.voice],
      };
    });
  });
}

/** Only these two mistakes mix the article's two own voices. */
const OPPOSITE: Readonly<Record<Voice, Voice | undefined>> = {
  reported: 'argued',
  argued: 'reported',
  attributed: undefined,
};

/** Sentences are met by place, not by number: a change of the splitter changes no label. */
function covering(span: Span, sentences: readonly Sentence[]): Sentence {
  const covered = (other: Span) => Math.min(span.end, other.end) - Math.max(span.start, other.start);
  return sentences.reduce((best, other) => (covered(other.span) > covered(best.span) ? other : best));
}

function labelled(voice: Voice) {
  return ({ ours }: Pair) => ours.voice === voice;
}

function meant(voice: Voice) {
  return ({ gold }: Pair) => gold.voice === voice;
}

function sure({ ours }: Pair): boolean {
  return ours.sure;
}
