import type { Column } from '../features/types.ts';

/** How much each feature counts. */
export type Weights<Feature extends string> = Readonly<Record<Feature, number>>;

/** A weighed sum of features. */
export function weigh<Feature extends string>(
  columns: Readonly<Record<NoInfer<Feature>, Column>>,
  weights: Weights<Feature>,
): Column {
  const features = Object.keys(weights) as Feature[];
  const scores = new Float64Array(columns[features[0]!].length);
  for (const feature of features)
    columns[feature].forEach((value, i) => {
      scores[i]! += weights[feature] * value;
    });
  return scores;
}

/** Mean 0, deviation 1; zeros where all values are the same. */
export function standardised(column: Column): Column {
  const size = column.length || 1;
  const mean = column.reduce((sum, value) => sum + value, 0) / size;
  const deviation = Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / size);
  return column.map((value) => (value - mean) / (deviation || 1));
}

/** The places of a column's values, largest first; equal values in the column's order. */
export function descending(column: Column): readonly number[] {
  return Array.from(column.keys()).sort((a, b) => column[b]! - column[a]! || a - b);
}
