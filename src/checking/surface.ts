import type { Step } from './align.ts';
import type { Match } from './match.ts';
import type { PlacedWord, Searchable } from './search.ts';
import type { Effect } from './types.ts';
import type { Word } from './words.ts';

/** Capitals and punctuation where the words are the same. A quotation's first letter and last comma or stop are free. */
export function surfaceEffects(steps: readonly Step[], { wording }: Match, { words }: Searchable): readonly Effect[] {
  const effects: Effect[] = [];
  const pieceStarts = new Set([0, ...wording.gaps.map(({ at }) => at)]);
  steps.forEach((step, at) => {
    if (step.kind !== 'same') return;
    const theirs = wording.words[step.theirs]!;
    const ours = words[step.ours]!;
    const starts = pieceStarts.has(step.theirs);
    if (!sameCase(theirs, wording.text, ours, starts)) effects.push('capitals');
    if (!starts && steps[at - 1]?.kind === 'same' && theirs.before !== ours.before)
      effects.push(...punctuation(theirs.before, ours.before, steps, at, words));
  });
  const last = steps.at(-1);
  // A question or exclamation of the quoter's where the article goes on or stops plainly is a change.
  const mark = /[?!]/u.exec(wording.after)?.[0];
  if (mark && last?.kind === 'same' && !words[last.ours]!.after.includes(mark)) effects.push('punctuation');
  return effects;
}

function punctuation(
  theirs: string,
  ours: string,
  steps: readonly Step[],
  at: number,
  words: Searchable['words'],
): readonly Effect[] {
  const step = steps[at]!;
  // At a paragraph's end the words' row shows nothing before the next word: the marks stand after the last one.
  if ('ours' in step && words[step.ours]!.paragraph !== words[step.ours - 1]!.paragraph) {
    const across = sorted(words[step.ours - 1]!.after + ours);
    return plain(across) === plain(theirs) ? [] : ['punctuation'];
  }
  if (plain(theirs) !== plain(ours)) return ['punctuation'];
  return ['marks-changed'];
}

function plain(marks: string): string {
  return marks.replaceAll('"', '');
}

function sorted(marks: string): string {
  return [...marks].sort().join('');
}

function sameCase(theirs: Word, text: string, ours: PlacedWord, starts: boolean): boolean {
  const a = letters(text.slice(theirs.span.start, theirs.span.end));
  const b = letters(ours.raw);
  if (a === b) return true;
  return starts && a.slice(1) === b.slice(1);
}

function letters(raw: string): string {
  return raw.normalize('NFKC').replace(/[^\p{L}\p{M}]/gu, '');
}
