import type { Step } from './align.ts';
import { isNegation, isNumber } from './lexicon.ts';
import { BRACKET_STANDS_FOR, type Match } from './match.ts';
import type { Gap } from './pieces.ts';
import type { PlacedWord } from './search.ts';
import type { Checkable, Effect } from './types.ts';
import { directStatementAt, sentenceAt } from './voices.ts';

/**
 * What the quoter's own ellipses and brackets do. They are honoured, which is: no effect, unless they hide or bring a
 * negation or a number, join two speakers, or leap over more than a paragraph's end.
 */
export function gapEffects({ wording }: Match, steps: readonly Step[], where: Checkable): readonly Effect[] {
  return wording.gaps.flatMap((gap) => {
    const { left, right, hidden } = around(gap, steps, where.searchable.words);
    return gap.kind === 'bracket'
      ? bracketEffects(gap, hidden)
      : left && right
        ? ellipsisEffects(left, right, hidden, where)
        : [];
  });
}

type Around = Readonly<{
  left: PlacedWord | undefined;
  right: PlacedWord | undefined;
  hidden: readonly PlacedWord[];
}>;

function around(gap: Gap, steps: readonly Step[], words: readonly PlacedWord[]): Around {
  const next = steps.findIndex((step) => 'theirs' in step && step.theirs >= gap.at);
  const to = next < 0 ? steps.length : next;
  let from = to;
  while (steps[from - 1]?.kind === 'hidden') from--;
  const word = (step: Step | undefined) => (step && 'ours' in step ? words[step.ours] : undefined);
  return {
    left: word(steps[from - 1]),
    right: word(steps[to]),
    hidden: steps.slice(from, to).flatMap((step) => word(step) ?? []),
  };
}

function bracketEffects({ inserted }: Gap, hidden: readonly PlacedWord[]): readonly Effect[] {
  const effects: Effect[] = [];
  const negations = count(inserted, isNegation) - count(hidden, isNegation);
  if (negations !== 0) effects.push(negations > 0 ? 'negation-added' : 'negation-dropped');
  if (folds(inserted).filter(isNumber).join() !== folds(hidden).filter(isNumber).join()) effects.push('number-changed');
  if (hidden.length > BRACKET_STANDS_FOR) effects.push('words-dropped');
  return effects;
}

function ellipsisEffects(
  left: PlacedWord,
  right: PlacedWord,
  hidden: readonly PlacedWord[],
  where: Checkable,
): readonly Effect[] {
  const effects: Effect[] = [];
  if (right.paragraph - left.paragraph > 1) effects.push('ellipsis-joins-distant');
  // A negation matters where it belongs to a sentence of which something is shown.
  const shown = [left, right].map((word) => sentenceAt(where.annotation, word.paragraph, word.span.start)?.id);
  if (hidden.some((word) => isNegation(word.fold) && shown.includes(idOf(word, where))))
    effects.push('ellipsis-hides-negation');
  const [one, other] = [left, right].map(
    (word) => directStatementAt(where.annotation, word.paragraph, word.span)?.speaker?.name,
  );
  if (one !== undefined && other !== undefined && one !== other) effects.push('ellipsis-joins-speakers');
  return effects;
}

function idOf(word: PlacedWord, { annotation }: Checkable): string | undefined {
  return sentenceAt(annotation, word.paragraph, word.span.start)?.id;
}

function count(words: readonly Readonly<{ fold: string }>[], is: (fold: string) => boolean): number {
  return folds(words).filter(is).length;
}

function folds(words: readonly Readonly<{ fold: string }>[]): readonly string[] {
  return words.map(({ fold }) => fold);
}
