import type { Article } from '../article/index.ts';
import type { Step } from './align.ts';
import type { Match } from './match.ts';
import type { Searchable } from './search.ts';
import type { Change, Checkable } from './types.ts';

/** The difference as it is shown: slices of the article's (kept, struck, omitted) and of the quoter's (added, inserted). */
export function changesOf(
  steps: readonly Step[],
  { wording }: Match,
  { article, searchable }: Checkable,
): readonly Change[] {
  const changes: { kind: Change['kind']; text: string }[] = [];
  const put = (kind: Change['kind'], text: string) => {
    const last = changes.at(-1);
    if (last?.kind === kind && kind !== 'inserted') last.text += ` ${text}`;
    else changes.push({ kind, text });
  };
  const inserted = new Set<number>();
  const insertAt = (theirs: number) => {
    const gap = wording.gaps.find(({ at }) => at === theirs);
    if (!gap || inserted.has(theirs)) return;
    inserted.add(theirs);
    if (gap.inserted.length > 0) put('inserted', gap.text);
  };
  for (const run of runsOf(steps, new Set(wording.gaps.map(({ at }) => at)))) {
    const first = run.steps[0]!;
    if ('theirs' in first) insertAt(first.theirs);
    const ours = run.steps.flatMap((step) => ('ours' in step ? [step.ours] : []));
    const theirs = run.steps.flatMap((step) => ('theirs' in step ? [wording.words[step.theirs]!] : []));
    if (ours.length > 0) put(run.kind === 'changed' ? 'struck' : run.kind, sliceOf(article, searchable, ours));
    if (run.kind === 'changed' && theirs.length > 0)
      put('added', wording.text.slice(theirs[0]!.span.start, theirs.at(-1)!.span.end));
  }
  insertAt(wording.words.length);
  return changes;
}

type Shown = Readonly<{ kind: 'kept' | 'omitted' | 'changed'; steps: readonly Step[] }>;

/** Neighbouring steps that are shown alike; what is kept breaks where a bracket stands. */
function runsOf(steps: readonly Step[], gaps: ReadonlySet<number>): readonly Shown[] {
  const runs: { kind: Shown['kind']; steps: Step[] }[] = [];
  for (const step of steps) {
    const kind = step.kind === 'same' ? 'kept' : step.kind === 'hidden' ? 'omitted' : 'changed';
    const last = runs.at(-1);
    const atGap = 'theirs' in step && gaps.has(step.theirs);
    if (last?.kind === kind && !atGap) last.steps.push(step);
    else runs.push({ kind, steps: [step] });
  }
  return runs;
}

function sliceOf(article: Article, { words }: Searchable, positions: readonly number[]): string {
  const slices: string[] = [];
  let from = positions[0]!;
  positions.forEach((position, i) => {
    const next = positions[i + 1];
    if (next !== undefined && words[next]!.paragraph === words[position]!.paragraph) return;
    const { paragraph, span } = words[from]!;
    slices.push(article.paragraphs[paragraph - 1]!.text.slice(span.start, words[position]!.span.end));
    from = next ?? from;
  });
  return slices.join(' ');
}
