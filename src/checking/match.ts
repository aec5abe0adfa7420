import { align, type Step } from './align.ts';
import type { Wording, Wordings } from './pieces.ts';
import { exactRuns, type Run, type Searchable, weightOf } from './search.ts';
import { likelyStretches } from './stretches.ts';

/** A quotation laid beside an article's words, word by word. `ours` in the steps are positions in the whole article. */
export type Match = Readonly<{
  wording: Wording;
  steps: readonly Step[];
  /** From 0 to 1: how much of the quotation, by weight of words, stands there in its order. */
  likeness: number;
}>;

/** So many ways are tried of laying the pieces of one quotation on an article. */
const MOST_TRIES = 500;
/** The most words of the article's that a bracket may stand for. */
export const BRACKET_STANDS_FOR = 8;

/**
 * The places where all words of a quotation stand in order, each gap of the quoter's honoured. Case and punctuation
 * may differ there: that is for the difference to tell.
 */
export function matchesInFull(index: Searchable, { literal, pieces: wording }: Wordings): readonly Match[] {
  const whole = exactRuns(index, folds(literal)).map((run) => inFull(literal, [run]));
  if (wording.gaps.length === 0 || wording.words.length === 0) return whole;
  return [...whole, ...laidOut(index, wording).map((runs) => inFull(wording, runs))];
}

/** The place that a quotation resembles most, and how. Undefined where hardly a word of it stands in the article. */
export function closestMatch(index: Searchable, { pieces: wording }: Wordings): Match | undefined {
  const gaps = new Set(wording.gaps.map(({ at }) => at));
  const theirs = folds(wording);
  let closest: Match | undefined;
  for (const { from, to } of likelyStretches(index, theirs, wording.gaps.length)) {
    const ours = index.words.slice(from, to).map(({ fold }) => fold);
    const steps = align(theirs, ours, gaps).map((step) =>
      'ours' in step ? { ...step, ours: step.ours + from } : step,
    );
    const likeness = likenessOf(steps, index, theirs);
    if (!closest || likeness > closest.likeness) closest = { wording, steps, likeness };
  }
  return closest;
}

function inFull(wording: Wording, runs: readonly Run[]): Match {
  const steps: Step[] = [];
  let theirs = 0;
  let end: number | undefined;
  for (const { from, to } of runs) {
    for (let ours = end ?? from; ours < from; ours++) steps.push({ kind: 'hidden', ours });
    for (let ours = from; ours < to; ours++) steps.push({ kind: 'same', theirs: theirs++, ours });
    end = to;
  }
  return { wording, steps, likeness: 1 };
}

/** Runs, one a piece, that follow each other in the same or the next paragraph, and closely where a bracket stands. */
function laidOut(index: Searchable, { words, gaps }: Wording): readonly (readonly Run[])[] {
  const inner = gaps.filter(({ at }) => at > 0 && at < words.length);
  const cuts = [0, ...inner.map(({ at }) => at), words.length];
  const places = cuts.slice(1).map((to, i) =>
    exactRuns(
      index,
      words.slice(cuts[i]!, to).map(({ fold }) => fold),
    ),
  );
  if (places.some((runs) => runs.length === 0)) return [];
  const found: (readonly Run[])[] = [];
  let tries = 0;
  const follow = (soFar: readonly Run[]): void => {
    const last = soFar.at(-1);
    if (soFar.length === places.length) {
      found.push(soFar);
      return;
    }
    for (const run of places[soFar.length]!) {
      if (++tries > MOST_TRIES) return;
      if (last && !mayFollow(index, last, run, inner[soFar.length - 1]!.kind)) continue;
      follow([...soFar, run]);
    }
  };
  follow([]);
  return found;
}

function mayFollow({ words }: Searchable, last: Run, next: Run, gap: 'ellipsis' | 'bracket'): boolean {
  if (next.from < last.to) return false;
  if (gap === 'bracket' && next.from - last.to > BRACKET_STANDS_FOR) return false;
  return words[next.from]!.paragraph - words[last.to - 1]!.paragraph <= 1;
}

function likenessOf(steps: readonly Step[], { words }: Searchable, theirs: readonly string[]): number {
  let found = 0;
  let all = 0;
  for (const step of steps) {
    const weight = 'theirs' in step ? weightOf(theirs[step.theirs]!) : weightOf(words[step.ours]!.fold);
    if (step.kind === 'hidden') continue;
    if (step.kind === 'same') found += weight;
    if (step.kind === 'near') found += weight * 0.85;
    all += step.kind === 'dropped' ? weight / 2 : weight;
  }
  return all === 0 ? 0 : found / all;
}

function folds({ words }: Wording): readonly string[] {
  return words.map(({ fold }) => fold);
}
