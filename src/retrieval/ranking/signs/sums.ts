/** The largest value; 0 for none. */
export function most(values: Iterable<number>): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const value of values) best = Math.max(best, value);
  return Number.isFinite(best) ? best : 0;
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The mean by weights; 1 where nothing weighs: what was not asked is not missing. */
export function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const total = sum(weights);
  return total === 0 ? 1 : sum(values.map((value, i) => value * weights[i]!)) / total;
}
