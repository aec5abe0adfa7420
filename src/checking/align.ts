import { nearlySame } from './spelling.ts';

/** One step of an alignment: an article's word and a quotation's word side by side, or one of them alone. */
export type Step = Readonly<
  | { kind: 'same' | 'near' | 'other'; theirs: number; ours: number }
  | { kind: 'dropped' | 'hidden'; ours: number }
  | { kind: 'added'; theirs: number }
>;

/** Costs: a word changed is dearer than one left out or put in, and cheaper than both. */
const NEAR = 0.4;
const OTHER = 1.3;
const ADDED = 1;
/** Less than ADDED, so that a clause left out is seen as one, and not the words before it as put in. */
const DROPPED = 0.8;
/** Cells of one alignment; beyond that only a band around the diagonal is filled. 2 million take about 40 ms. */
const MOST_CELLS = 2_000_000;

const SAME_STEP = 1;
const NEAR_STEP = 2;
const OTHER_STEP = 3;
const DROPPED_STEP = 4;
const HIDDEN_STEP = 5;
const ADDED_STEP = 6;

/**
 * Aligns the words of a quotation (`theirs`) with a stretch of an article (`ours`) at the least cost: Needleman and
 * Wunsch over words, where the article's words before the first, after the last, and at the `gaps` of the quotation
 * (indices into `theirs` before which an ellipsis or a bracket stands) are left out for nothing.
 */
export function align(theirs: readonly string[], ours: readonly string[], gaps: ReadonlySet<number>): readonly Step[] {
  const [n, m] = [theirs.length, ours.length];
  const free = (i: number) => i === 0 || i === n || gaps.has(i);
  const band = (n + 1) * (m + 1) <= MOST_CELLS || gaps.size > 0 ? m : Math.max(50, Math.floor(MOST_CELLS / (2 * n)));
  const steps = new Uint8Array((n + 1) * (m + 1));
  const near = remembered(nearlySame);
  let above = new Float32Array(m + 1);
  for (let j = 1; j <= m; j++) steps[j] = HIDDEN_STEP;
  for (let i = 1; i <= n; i++) {
    const row = new Float32Array(m + 1).fill(Number.POSITIVE_INFINITY);
    const skip = free(i) ? 0 : DROPPED;
    const skipStep = skip === 0 ? HIDDEN_STEP : DROPPED_STEP;
    const at = i * (m + 1);
    const word = theirs[i - 1]!;
    row[0] = i * ADDED;
    steps[at] = ADDED_STEP;
    for (let j = Math.max(1, i - band); j <= Math.min(m, i + band); j++) {
      const same = ours[j - 1] === word;
      const close = !same && near(word, ours[j - 1]!);
      let best = above[j - 1]! + (same ? 0 : close ? NEAR : OTHER);
      let step = same ? SAME_STEP : close ? NEAR_STEP : OTHER_STEP;
      if (above[j]! + ADDED < best) [best, step] = [above[j]! + ADDED, ADDED_STEP];
      if (row[j - 1]! + skip < best) [best, step] = [row[j - 1]! + skip, skipStep];
      row[j] = best;
      steps[at + j] = step;
    }
    above = row;
  }
  return trace(steps, n, m);
}

function trace(steps: Uint8Array, n: number, m: number): readonly Step[] {
  const path: Step[] = [];
  let [i, j] = [n, m];
  while (i > 0 || j > 0) {
    const step = steps[i * (m + 1) + j];
    // Outside the band nothing was written: walk back along the edge.
    if (step === ADDED_STEP || j === 0) path.push({ kind: 'added', theirs: --i });
    else if (step === HIDDEN_STEP || i === 0) path.push({ kind: 'hidden', ours: --j });
    else if (step === DROPPED_STEP || step === 0) path.push({ kind: 'dropped', ours: --j });
    else
      path.push({ kind: step === SAME_STEP ? 'same' : step === NEAR_STEP ? 'near' : 'other', theirs: --i, ours: --j });
  }
  path.reverse();
  const first = path.findIndex((step) => step.kind !== 'hidden');
  const last = path.findLastIndex((step) => step.kind !== 'hidden');
  return first < 0 ? [] : path.slice(first, last + 1);
}

function remembered(same: (a: string, b: string) => boolean): (a: string, b: string) => boolean {
  const known = new Map<string, Map<string, boolean>>();
  return (a, b) => {
    const row = known.get(a) ?? new Map<string, boolean>();
    known.set(a, row);
    const answer = row.get(b) ?? same(a, b);
    row.set(b, answer);
    return answer;
  };
}
