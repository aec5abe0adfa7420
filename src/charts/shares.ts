import { type Article, VOICES, type Voice } from '../article/index.ts';
import type { Annotation } from '../voices/index.ts';

/** How an article's text is divided among the voices. */
export type Shares = Readonly<{
  /** Whole per cents by length of text; they add up to 100 where there is any text. */
  percent: Readonly<Record<Voice, number>>;
  sentences: Readonly<Record<Voice, number>>;
  unsure: number;
  /** The numbers of the paragraphs of which more than half is argued. */
  arguing: readonly number[];
}>;

export function sharesOf(article: Article, { sentences }: Annotation): Shares {
  const lengths = byVoice((voice) => length(sentences.filter((one) => one.voice === voice)));
  return {
    percent: wholePercents(lengths),
    sentences: byVoice((voice) => sentences.filter((one) => one.voice === voice).length),
    unsure: sentences.filter(({ sure }) => !sure).length,
    arguing: article.paragraphs
      .map(({ number }) => number)
      .filter((number) => {
        const here = sentences.filter(({ paragraph }) => paragraph === number);
        return length(here.filter(({ voice }) => voice === 'argued')) * 2 > length(here);
      }),
  };
}

/** `¶2, ¶5–7`: numbers as ranges. */
export function rangesOf(numbers: readonly number[]): readonly string[] {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? `¶${first}` : `¶${first}–${last}`));
}

/** Largest remainders first, so that the sum is 100 and nothing that is there is said to be nothing. */
function wholePercents(lengths: Readonly<Record<Voice, number>>): Readonly<Record<Voice, number>> {
  const all = VOICES.reduce((sum, voice) => sum + lengths[voice], 0);
  if (all === 0) return byVoice(() => 0);
  const exact = byVoice((voice) => (lengths[voice] / all) * 100);
  const whole = byVoice((voice) => (lengths[voice] > 0 ? Math.max(1, Math.floor(exact[voice])) : 0));
  const rest = 100 - VOICES.reduce((sum, voice) => sum + whole[voice], 0);
  const order = [...VOICES].sort((a, b) => exact[b] - Math.floor(exact[b]) - (exact[a] - Math.floor(exact[a])));
  const largest = [...VOICES].sort((a, b) => exact[b] - exact[a])[0]!;
  const given = rest < 0 ? [largest, largest].slice(0, -rest) : order.slice(0, rest);
  return byVoice((voice) => whole[voice] + Math.sign(rest) * given.filter((one) => one === voice).length);
}

function byVoice<T>(value: (voice: Voice) => T): Readonly<Record<Voice, T>> {
  return { reported: value('reported'), attributed: value('attributed'), argued: value('argued') };
}

function length(sentences: Annotation['sentences']): number {
  return sentences.reduce((sum, { span }) => sum + span.end - span.start, 0);
}
