import type { Voice } from '../../article/index.ts';
import type { Evidence } from './evidence.ts';
import { isWord, type View } from './view.ts';

/** A voice with how far the score lies on its side of the threshold, in log-odds. */
export type Verdict = Readonly<{ voice: Voice; sure: boolean; margin: number; score: number }>;

/** How much the cues count beside the embedding, whose score is the better one. */
const CUE_SHARE = 0.5;
/** Above this a sentence is argued. The training sentences are clearer than life: see docs/voices.md. */
const THRESHOLD = 1.75;
const CUES_ALONE_THRESHOLD = 0.9;
/** Closer to the threshold than this, a careful annotator could go either way. */
const UNSURE = 0.8;
/** From this share of its words on, a sentence belongs to a source. */
const SAID = 0.15;

/** Log-odds of "argued" of one sentence that stands alone, zero at the threshold. */
export function scoreAlone({ view, cueScore, wordingScore }: Evidence): number {
  if (wordingScore === undefined) return cueScore - CUES_ALONE_THRESHOLD;
  const own = 1 - saidShare(view);
  return CUE_SHARE * cueScore + own * wordingScore - THRESHOLD;
}

/** @param scores log-odds of "argued" of each sentence in its article. */
export function decide(evidence: readonly Evidence[], scores: readonly number[]): readonly Verdict[] {
  return evidence.map(({ view }, i) => {
    const score = scores[i]!;
    const voice = score > 0 ? 'argued' : saidShare(view) >= SAID ? 'attributed' : 'reported';
    const margin = Math.abs(score);
    return { voice, sure: margin >= UNSURE, margin, score };
  });
}

/** Share of the words that are a source's, quoted or paraphrased. */
export function saidShare({ tokens }: View): number {
  const words = tokens.filter(isWord);
  const said = words.filter(({ zone }) => zone === 'quoted' || zone === 'relayed');
  return words.length === 0 ? 0 : said.length / words.length;
}
