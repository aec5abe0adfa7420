import { type Figure, median } from './part.ts';

/** One part as lines: median, spread, goal, name. A figure that misses its goal is marked with `·`. */
export function table(title: string, figures: readonly Figure[]): string {
  return [title, ...figures.map(line), ''].join('\n');
}

function line({ name, unit, runs, goal, aim }: Figure): string {
  const value = median(runs);
  const reached = goal === undefined || (aim === 'at most' ? value <= goal : value >= goal);
  const spread = runs.length > 1 ? `(${rounded(Math.min(...runs))} to ${rounded(Math.max(...runs))})` : '';
  const wanted = goal === undefined ? '' : `${aim} ${goal}`;
  return [
    reached ? ' ' : '·',
    rounded(value).padStart(8),
    unit.padEnd(8),
    spread.padEnd(20),
    wanted.padEnd(13),
    name,
  ].join(' ');
}

/** Three digits that say something. */
function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
