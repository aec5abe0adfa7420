/** One figure with all its runs. `id` is stable, for comparing two results. */
export type Figure = Readonly<{
  id: string;
  name: string;
  unit: 'ms' | 's' | 'MB' | 'a second' | 'times' | 'share' | 'count';
  /** One value a run, in the order in which they were taken. */
  runs: readonly number[];
  /** What is aimed at for the median. */
  goal?: number;
  /** Whether the median must stay below the goal, or reach it. */
  aim?: 'at most' | 'at least';
}>;

/** A part of the benchmark. It may be asked for alone, by its name. */
export type Part = Readonly<{ name: string; title: string; run(): Promise<readonly Figure[]> }>;

/** The value in the middle: one slow run on a busy machine does not move it. */
export function median(runs: readonly number[]): number {
  return quantile(runs, 0.5);
}

/** @param share 0 the smallest, 1 the largest */
export function quantile(runs: readonly number[], share: number): number {
  const sorted = [...runs].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Milliseconds that something takes, and what it gives. */
export async function timed<T>(work: () => T | Promise<T>): Promise<Readonly<{ ms: number; value: T }>> {
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}
