import type { Measure, Miss, Part, Result } from './part.ts';

/** One part as a table of lines: share, count, goal, name. A share that has not reached its goal is marked with `·`. */
export function table({ title }: Part, { measures }: Result): string {
  return [title, ...measures.map(line), ''].join('\n');
}

/** What went wrong, a line each: for reading over by a person, never for tuning row by row. */
export function missLines(misses: readonly Miss[]): string {
  return misses
    .map(({ measure, where, text, expected, got }) => `${measure}\t${where}\t${text}\t${expected}\t${got}\n`)
    .join('');
}

function line({ name, right, of, goal, below }: Measure): string {
  const value = of === 0 ? undefined : right / of;
  const reached = goal === undefined || value === undefined || (below ? value <= goal : value >= goal);
  const aim = goal === undefined ? '' : `${below ? '≤' : '≥'} ${percent(goal)}`;
  return [
    reached ? ' ' : '·',
    percent(value).padStart(6),
    `${right}/${of}`.padStart(11),
    aim.padStart(9),
    ` ${name}`,
  ].join(' ');
}

function percent(value: number | undefined): string {
  return value === undefined ? '–' : `${(100 * value).toFixed(1)}`;
}
