/** How often each true class (row) was given each class (column). */
export type Counts = number[][];

/** The harmonic mean of precision and recall; 0 where nothing was right. */
export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** F1 of each class, and their plain mean: rare classes count as much as frequent ones. */
export function macroF1(counts: Counts): Readonly<{ macro: number; ofClass: readonly number[] }> {
  const ofClass = counts.map((row, k) => {
    const wanted = row.reduce((sum, n) => sum + n, 0);
    const given = counts.reduce((sum, other) => sum + other[k]!, 0);
    return row[k] === 0 ? 0 : f1(row[k]! / given, row[k]! / wanted);
  });
  return { macro: ofClass.reduce((sum, x) => sum + x, 0) / ofClass.length, ofClass };
}
