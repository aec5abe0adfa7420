import type { Voice } from '../../article/index.ts';
import type { ScoreInContext } from './context.ts';
import type { Evidence } from './evidence.ts';
import { isWord, type View } from './view.ts';

/** A voice; `turned`: the article around the sentence decided it, not the sentence's own words. */
export type Verdict = Readonly<{ voice: Voice; sure: boolean; turned: boolean }>;

/** How much the cues count beside the embedding, whose score is the better one. */
const CUE_SHARE = 0.7;
/** Cues alone, where no embedding was supplied, speak less clearly: their log-odds are stretched to the others' scale. */
const CUES_ALONE = 2.2;

/** Closer to the threshold than this, a careful annotator could go either way. */
const UNSURE = 1;
/** A sentence with so strong a sign of argument ("doubtless", "must") is never surely a report. */
const CONTESTS = 0.8;
/** From this share of its words on, a sentence that does not argue belongs to a source. */
const SAID = 0.15;

/**
 * Log-odds of "argued" of a sentence by its own words, neighbours aside. The embedding sees a source's words too, so it
 * counts by the share of words that are the writer's.
 */
export function scoreOf({ view, cueScore, wordingScore }: Evidence): number {
  if (wordingScore === undefined) return CUES_ALONE * cueScore;
  return CUE_SHARE * cueScore + (1 - saidShare(view)) * wordingScore;
}

/** @param score log-odds of "argued", zero at the threshold that holds in this article. */
export function decide({ view, hits }: Evidence, { score, turned }: ScoreInContext): Verdict {
  const voice: Voice = score > 0 ? 'argued' : saidShare(view) >= SAID ? 'attributed' : 'reported';
  const contested = voice !== 'argued' && hits.some(({ kind, weight }) => kind !== 'wording' && weight >= CONTESTS);
  return { voice, sure: Math.abs(score) >= UNSURE && !contested, turned };
}

/** Share of the words that are a source's, quoted or paraphrased. */
export function saidShare({ tokens }: View): number {
  const words = tokens.filter(isWord);
  const said = words.filter(({ zone }) => zone === 'quoted' || zone === 'relayed');
  return words.length === 0 ? 0 : said.length / words.length;
}
