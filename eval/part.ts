import type { Annotation } from '../src/voices/index.ts';
import type { Gold } from './gold.ts';

/** A gold article with what the program makes of it. */
export type Annotated = Gold & Readonly<{ annotation: Annotation }>;

/** One figure: a share of so many. `id` is stable, for comparing two commits. */
export type Measure = Readonly<{
  id: string;
  name: string;
  /** How many were right. */
  right: number;
  /** How many there were; with 0, the figure is not shown as a share. */
  of: number;
  /** The figure itself, from 0 to 1, where it is not `right / of`: a mean of shares, such as F1. It cannot be added up. */
  score?: number;
  /** What is aimed at, as a share; shown beside the figure. `below` where less is better. */
  goal?: number;
  below?: boolean;
}>;

/** One thing that went wrong, in a line, for reading over. */
export type Miss = Readonly<{ measure: string; where: string; text: string; expected: string; got: string }>;

export type Result = Readonly<{ measures: readonly Measure[]; misses: readonly Miss[] }>;

/** A part of the evaluation. It may be asked for alone, by its name. */
export type Part = Readonly<{ name: string; title: string; run(): Promise<Result> }>;

/** Figures of several articles, added up by `id`. */
export function sum(results: readonly Result[]): Result {
  const measures = new Map<string, Measure>();
  for (const measure of results.flatMap((result) => result.measures)) {
    const so = measures.get(measure.id);
    measures.set(measure.id, so ? { ...so, right: so.right + measure.right, of: so.of + measure.of } : measure);
  }
  return { measures: [...measures.values()], misses: results.flatMap((result) => result.misses) };
}

/** What a measure says, from 0 to 1; nothing where there was nothing to measure. */
export function figureOf({ score, right, of }: Measure): number | undefined {
  return of === 0 ? undefined : (score ?? right / of);
}

/** How many of these count. */
export function share<T>(
  id: string,
  name: string,
  all: readonly T[],
  counts: (one: T) => boolean,
  aim: Pick<Measure, 'goal' | 'below'> = {},
): Measure {
  return { id, name, right: all.filter(counts).length, of: all.length, ...aim };
}
