import { figureOf, type Measure, type Miss, type Part, type Result } from './part.ts';

/**
 * One part as a table of lines: share, count, goal, name. A share that has not reached its goal is marked with `·`.
 * @param before the figures of another commit by id; what differs from them is shown in points
 */
export function table({ title }: Part, { measures }: Result, before: ReadonlyMap<string, Measure> = new Map()): string {
  return [title, ...measures.map((measure) => `${line(measure)}${change(measure, before.get(measure.id))}`), ''].join(
    '\n',
  );
}

/** What went wrong, a line each: for reading over by a person, never for tuning row by row. */
export function missLines(misses: readonly Miss[]): string {
  return misses
    .map(({ measure, where, text, expected, got }) => `${measure}\t${where}\t${text}\t${expected}\t${got}\n`)
    .join('');
}

function line(measure: Measure): string {
  const { name, right, of, goal, below, score } = measure;
  const value = figureOf(measure);
  const reached = goal === undefined || value === undefined || (below ? value <= goal : value >= goal);
  const aim = goal === undefined ? '' : `${below ? '≤' : '≥'} ${percent(goal)}`;
  return [
    reached ? ' ' : '·',
    percent(value).padStart(6),
    (score === undefined ? `${right}/${of}` : `of ${of}`).padStart(11),
    aim.padStart(9),
    ` ${name}`,
  ].join(' ');
}

/** "(+1.2)": points gained since; nothing where the figure is the same, or new. */
function change(now: Measure, then: Measure | undefined): string {
  const [to, from] = [figureOf(now), then && figureOf(then)];
  if (to === undefined || from === undefined) return '';
  const points = (100 * (to - from)).toFixed(1);
  return Number(points) === 0 ? '' : ` (${points.startsWith('-') ? '' : '+'}${points})`;
}

function percent(value: number | undefined): string {
  return value === undefined ? '–' : `${(100 * value).toFixed(1)}`;
}
