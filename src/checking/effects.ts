import { isHedge, isModal, isNegation, isNumber, isOpposite, isSourcing, numberOf } from './lexicon.ts';
import type { PlacedWord } from './search.ts';
import type { Effect } from './types.ts';
import type { Word } from './words.ts';

/** One place where a quotation differs: the article's words there, and the quoter's (offsets into `text`). */
export type Hunk = Readonly<{
  ours: readonly PlacedWord[];
  theirs: readonly Word[];
  /** Every word there is only misspelt. */
  near: boolean;
  text: string;
}>;

/** What one change does to the meaning, where small closed word lists can tell it; always at least one effect. */
export function hunkEffects(hunk: Hunk): readonly Effect[] {
  const ours = hunk.ours.map(({ fold }) => fold);
  const theirs = hunk.theirs.map(({ fold }) => fold);
  const told = [
    ...negation(ours, theirs),
    ...(sameNumbers(ours, theirs) ? [] : ['number-changed' as const]),
    ...(hunk.near ? [] : names(hunk)),
    ...modality(ours, theirs),
    ...(ours.some(isSourcing) && !theirs.some(isSourcing) ? ['source-dropped' as const] : []),
  ];
  if (told.length > 0) return told;
  if (hunk.near) return ['spelling'];
  if (theirs.length === 0) return ['words-dropped'];
  return ours.length === 0 ? ['words-added'] : ['words-changed'];
}

function negation(ours: readonly string[], theirs: readonly string[]): readonly Effect[] {
  const less = theirs.filter(isNegation).length - ours.filter(isNegation).length;
  if (less !== 0) return [less < 0 ? 'negation-dropped' : 'negation-added'];
  for (const [a, b] of pairs(ours, theirs))
    if (isOpposite(a, b)) return [a.length > b.length ? 'negation-dropped' : 'negation-added'];
  return [];
}

function* pairs(ours: readonly string[], theirs: readonly string[]): Generator<readonly [string, string]> {
  for (const a of ours) for (const b of theirs) yield [a, b];
}

function sameNumbers(ours: readonly string[], theirs: readonly string[]): boolean {
  const numbers = (folds: readonly string[]) => folds.filter(isNumber).map(numberOf).sort().join(' ');
  return numbers(ours) === numbers(theirs);
}

/** A name is a word with a capital that its place does not ask for. */
function names({ ours, theirs, text }: Hunk): readonly Effect[] {
  const named = new Set(ours.filter(isName).map(({ fold }) => fold));
  const given = new Set(
    theirs
      .filter(
        ({ span, before }) => span.start > 0 && /^["(,-]*$/u.test(before) && /^\p{Lu}/u.test(text.slice(span.start)),
      )
      .map(({ fold }) => fold),
  );
  const said = new Set(theirs.map(({ fold }) => fold));
  const known = new Set(ours.map(({ fold }) => fold));
  const lost = [...named].some((fold) => !said.has(fold));
  const brought = [...given].some((fold) => !known.has(fold) && !isNumber(fold) && fold !== 'i');
  return lost || brought ? ['name-changed'] : [];
}

function isName({ raw, before, span, fold }: PlacedWord): boolean {
  return span.start > 0 && /^["(,-]*$/u.test(before) && /^\p{Lu}/u.test(raw) && !/^i(?:'|$)/u.test(fold);
}

function modality(ours: readonly string[], theirs: readonly string[]): readonly Effect[] {
  const effects: Effect[] = [];
  const was = ours.filter(isModal);
  const is = theirs.filter(isModal);
  const hedged = ours.filter(isHedge).length - theirs.filter(isHedge).length;
  if (was.join() !== is.join() && was.length > 0 && is.length > 0) effects.push('modal-changed');
  else if (hedged !== 0) effects.push(hedged > 0 ? 'hedge-dropped' : 'hedge-added');
  else if (was.length !== is.length) effects.push('modal-changed');
  return effects;
}
