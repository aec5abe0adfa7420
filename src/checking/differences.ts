import type { Step } from './align.ts';
import { type Hunk, hunkEffects } from './effects.ts';
import { gapEffects } from './gaps.ts';
import type { Match } from './match.ts';
import type { PlacedWord, Searchable } from './search.ts';
import { changesOf } from './shown.ts';
import { surfaceEffects } from './surface.ts';
import type { Change, Checkable, Effect } from './types.ts';
import type { Word } from './words.ts';

/** What separates a quotation from the article's words: nothing at all only where `effects` is empty. */
export type Difference = Readonly<{
  changes: readonly Change[];
  effects: readonly Effect[];
  /** Words that an honoured ellipsis or bracket leaves out. */
  omitted: number;
}>;

/** More changed words at an end than this are not taken for the article's words before or after changed. */
const LONGEST_CHANGED_END = 2;

/** Tells a quotation and its place apart, word by word, mark by mark. */
export function difference(match: Match, where: Checkable): Difference {
  const steps = withFreeEnds(match.steps);
  const hunks = hunksOf(steps, match, where.searchable);
  const effects = new Set<Effect>(hunks.flatMap(hunkEffects));
  for (const effect of gapEffects(match, steps, where)) effects.add(effect);
  for (const effect of surfaceEffects(steps, match, where.searchable)) effects.add(effect);
  return {
    changes: changesOf(steps, match, where),
    effects: inOrder(isReordered(hunks) ? reordered(effects) : effects),
    omitted: steps.filter(({ kind }) => kind === 'hidden').length,
  };
}

/** Words that differ at the very start or end are the quoter's own, unless few enough to stand for the article's. */
function withFreeEnds(steps: readonly Step[]): readonly Step[] {
  const first = steps.findIndex(isKept);
  const last = steps.findLastIndex(isKept);
  const others = (part: readonly Step[]) => part.filter(({ kind }) => kind === 'other').length;
  const tooMany = (part: readonly Step[]) => others(part) > LONGEST_CHANGED_END;
  const head = steps.slice(0, Math.max(first, 0));
  const tail = last < 0 ? [] : steps.slice(last + 1);
  return [
    ...(tooMany(head) ? added(head) : head),
    ...steps.slice(Math.max(first, 0), last + 1),
    ...(tooMany(tail) ? added(tail) : tail),
  ];
}

function added(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) => ('theirs' in step ? [{ kind: 'added' as const, theirs: step.theirs }] : []));
}

function isKept({ kind }: Step): boolean {
  return kind === 'same' || kind === 'near';
}

/** Runs of neighbouring steps that are no plain `same`, with the words on both sides. */
function hunksOf(steps: readonly Step[], { wording }: Match, { words }: Searchable): readonly Hunk[] {
  const hunks: { ours: PlacedWord[]; theirs: Word[]; near: boolean }[] = [];
  let open = false;
  for (const step of steps) {
    if (step.kind === 'same' || step.kind === 'hidden') {
      open = false;
      continue;
    }
    if (!open) hunks.push({ ours: [], theirs: [], near: true });
    open = true;
    const hunk = hunks.at(-1)!;
    if ('ours' in step) hunk.ours.push(words[step.ours]!);
    if ('theirs' in step) hunk.theirs.push(wording.words[step.theirs]!);
    if (step.kind !== 'near') hunk.near = false;
  }
  return hunks.map((hunk) => ({ ...hunk, text: wording.text }));
}

/** The same words struck in one place and added in another: their order changed, and nothing else. */
function isReordered(hunks: readonly Hunk[]): boolean {
  const all = (side: 'ours' | 'theirs') =>
    hunks
      .flatMap((hunk) => hunk[side].map(({ fold }) => fold))
      .sort()
      .join(' ');
  return hunks.length > 0 && all('ours') === all('theirs');
}

function reordered(effects: ReadonlySet<Effect>): ReadonlySet<Effect> {
  const kept = [...effects].filter((effect) => /^(?:ellipsis|punctuation|capitals|marks)/u.test(effect));
  return new Set<Effect>(['order-changed', ...kept]);
}

const ORDER: readonly Effect[] = [
  'negation-dropped',
  'negation-added',
  'ellipsis-hides-negation',
  'number-changed',
  'name-changed',
  'ellipsis-joins-speakers',
  'ellipsis-joins-distant',
  'modal-changed',
  'hedge-dropped',
  'hedge-added',
  'source-dropped',
  'order-changed',
  'marks-changed',
  'words-changed',
  'words-dropped',
  'words-added',
  'spelling',
  'punctuation',
  'capitals',
];

/** The gravest first. */
function inOrder(effects: ReadonlySet<Effect>): readonly Effect[] {
  return ORDER.filter((effect) => effects.has(effect));
}
