import type { Column } from '../../features/types.ts';
import { standardised } from '../weigh.ts';
import type { Ranked } from './index.ts';
import { most, sum } from './sums.ts';

/** Scores are logits; a tenth of one keeps the sign's size near the others'. */
const SCALE = 10;

/** How well the best sentence and paragraph score, and how clearly they stand out from the rest. */
export function lead({ passages, sentences }: Ranked) {
  const scores = Array.from(sentences).sort((a, b) => b - a);
  const [first = 0, second = 0, , fourth = 0] = scores;
  const mean = sum(scores) / (scores.length || 1);
  return {
    scoreTop: first / SCALE,
    scoreMean: mean / SCALE,
    scoreRise: (first - mean) / SCALE,
    scoreLead: first - second,
    scoreLeadOfThree: first - fourth,
    /** The best sentence's share of a softmax over all. */
    certainty: 1 / (sum(scores.map((score) => Math.exp(score - first))) || 1),
    /** The top paragraph's lead on the second, on all, and the entropy of a softmax over them. */
    margin: marginOf(passages),
    prominence: most(standardised(passages)),
    entropy: entropyOf(passages),
  };
}

function entropyOf(scores: Column): number {
  const top = most(scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const total = sum(odds);
  return -sum(Array.from(odds, (each) => (each / total > 1e-9 ? (each / total) * Math.log(each / total) : 0)));
}

function marginOf(scores: Column): number {
  const [first = 0, second = first] = Array.from(scores).sort((a, b) => b - a);
  return first - second;
}
