import type { SentenceSpan } from '../../article/index.ts';
import type { Evidence } from './evidence.ts';
import { scoreAlone } from './verdict.ts';

/** How far a sentence leans toward its neighbours, in log-odds where both are all but certain. */
const LEAN = 0.5;
/** How far the article's level moves the threshold: the whole way would be 1. */
const LEVEL = 0.3;
/** Fewer sentences than this have no level of their own. */
const ENOUGH = 6;
/** Share of argued sentences in the writing that the threshold was set for. */
const BASE = 0.4;

/** Each sentence's log-odds of "argued" with the article around it taken in. */
export function inContext(evidence: readonly Evidence[], sentences: readonly SentenceSpan[]): readonly number[] {
  const alone = evidence.map(scoreAlone);
  const shift = levelShift(alone);
  return alone.map((score, i) => score + shift + LEAN * neighbours(alone, sentences, i));
}

/** In an article that argues much, argument is likelier in each sentence, and the other way round. */
function levelShift(scores: readonly number[]): number {
  if (scores.length < ENOUGH) return 0;
  const share = scores.reduce((sum, score) => sum + sigmoid(score), 0) / scores.length;
  return LEVEL * (logit(share) - logit(BASE));
}

/** −1 between two reports, +1 between two arguments; only neighbours in the same paragraph count in full. */
function neighbours(scores: readonly number[], sentences: readonly SentenceSpan[], at: number): number {
  const sides = [at - 1, at + 1].filter((i) => i >= 0 && i < scores.length);
  if (sides.length === 0) return 0;
  const lean = sides.map((i) => {
    const near = sentences[i]!.paragraph === sentences[at]!.paragraph ? 1 : 0.5;
    return near * Math.tanh(scores[i]! / 2);
  });
  return lean.reduce((sum, value) => sum + value, 0) / 2;
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

function logit(p: number): number {
  const inside = Math.min(0.95, Math.max(0.05, p));
  return Math.log(inside / (1 - inside));
}
