import { congruential } from '../random.ts';

/** A list to rank: a row of features for each candidate, which candidates are right, and how much the list counts. */
export type List = Readonly<{ rows: Float32Array; size: number; right: readonly number[]; weight: number }>;

export type ListwiseOptions = Readonly<{
  features: number;
  /** Features whose weight may be negative; all others are held at or above zero, as we know what they mean. */
  free: ReadonlySet<number>;
}>;

const EPOCHS = 15;
const BATCH = 64;
const RATE = 0.1;
const DECAY = 0.95;
const PENALTY = 1e-3;
const MOMENTUM = 0.9;
const SCALE = 0.999;

/**
 * Weights under which the softmax over each list's scores favours its right candidates (together, where there are
 * several). Adam with a falling rate and a fixed order of lists, so that the same lists give the same weights.
 */
export function fitListwise(lists: readonly List[], { features, free }: ListwiseOptions): Float64Array {
  const weights = new Float64Array(features);
  const first = new Float64Array(features);
  const second = new Float64Array(features);
  const order = lists.filter(({ right }) => right.length > 0);
  const random = congruential(1);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    const rate = RATE * (1 - (epoch / EPOCHS) * DECAY);
    for (let at = 0; at < order.length; at += BATCH) {
      const batch = order.slice(at, at + BATCH);
      const slope = new Float64Array(features);
      for (const list of batch) addSlope(list, weights, slope);
      // By what the lists weigh, not how many there are: many light ones would else hold the weights closer to zero.
      const counted = batch.reduce((sum, { weight }) => sum + weight, 0);
      step++;
      for (let f = 0; f < features; f++) {
        const g = slope[f]! / counted + PENALTY * weights[f]!;
        first[f] = MOMENTUM * first[f]! + (1 - MOMENTUM) * g;
        second[f] = SCALE * second[f]! + (1 - SCALE) * g * g;
        const moved = first[f]! / (1 - MOMENTUM ** step) / (Math.sqrt(second[f]! / (1 - SCALE ** step)) + 1e-8);
        weights[f]! -= rate * moved;
        if (!free.has(f) && weights[f]! < 0) weights[f] = 0;
      }
    }
  }
  return weights;
}

/** The scores of a list's candidates. */
function scoresOf({ rows, size }: List, weights: ArrayLike<number>): Float64Array {
  const width = weights.length;
  return Float64Array.from({ length: size }, (_, i) => {
    let sum = 0;
    for (let f = 0; f < width; f++) sum += weights[f]! * rows[i * width + f]!;
    return sum;
  });
}

/** Adds the slope of one list's loss: what the model expects of each feature, less what the right candidates have. */
function addSlope(list: List, weights: Float64Array, slope: Float64Array): void {
  const width = weights.length;
  const scores = scoresOf(list, weights);
  const top = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((sum, each) => sum + each, 0);
  const right = list.right.reduce((sum, i) => sum + odds[i]!, 0) || Number.MIN_VALUE;
  const add = (i: number, share: number) => {
    for (let f = 0; f < width; f++) slope[f]! += list.weight * share * list.rows[i * width + f]!;
  };
  odds.forEach((each, i) => {
    add(i, each / all);
  });
  for (const i of list.right) add(i, -odds[i]! / right);
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}
