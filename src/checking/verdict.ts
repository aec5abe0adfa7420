import type { Quote } from '../article/index.ts';
import { cautionsAt } from './cautions.ts';
import { misattribution } from './claimed.ts';
import { type Difference, difference } from './differences.ts';
import { closestMatch, type Match, matchesInFull } from './match.ts';
import { nearest } from './nearest.ts';
import { readWordings, type Wordings } from './pieces.ts';
import { findQuotations, type Quotations } from './quotations.ts';
import { coverage, spansOf } from './search.ts';
import type { Checkable, Checked, Quotation, Verdict } from './types.ts';
import { quotesOf } from './voices.ts';

/** So much of a quotation, by weight of words, must stand in its order for it to be an altered one and no other's. */
const ALTERED = 0.6;
/** A short quotation has little to be recognised by. */
const ALTERED_SHORT = 0.7;
const SHORT = 5;
/** Close matches are looked for in so many articles: those that have most of the quotation's words anywhere. */
const MOST_CLOSE = 5;
/** So like a quotation, a place is it, and no other article is asked. */
const UNMISTAKABLE = 0.85;

/** Checks every quotation of a message, or the whole text where it marks none. */
export function checkMessage(
  message: string,
  here: Checkable | undefined,
  others: readonly Checkable[] = [],
): Readonly<{ checked: readonly Checked[] }> & Omit<Quotations, 'quotations'> {
  const { quotations, ...rest } = findQuotations(message);
  return { ...rest, checked: quotations.map((quotation) => ({ quotation, verdict: check(quotation, here, others) })) };
}

/**
 * Tells whether an article says what a quotation says it does. `here` is the article that is being read and comes
 * first; the others are asked where it does not have the words exactly. Nothing altered is ever called exact: exact
 * is a quotation without any difference of words, order, capitals or punctuation that {@link difference} knows, but
 * for the usual freedoms (first letter, last comma or full stop, kind of marks and dashes, an honest ellipsis or bracket).
 */
export function check(quotation: Quotation, here: Checkable | undefined, others: readonly Checkable[] = []): Verdict {
  const wordings = readWordings(quotation.text);
  const all = here ? [here, ...others] : others;
  let altered: Judged | undefined;
  for (const where of all) {
    const judged = inFull(quotation, wordings, where);
    if (judged && judged.difference.effects.length === 0) return verdictOf(quotation, judged);
    if (judged && !altered) altered = judged;
  }
  altered ??= closest(wordings, [...(here ? [here] : []), ...likeliest(wordings, others)]);
  if (!altered) return { type: 'absent' };
  return altered.match.likeness >= threshold(altered.match)
    ? verdictOf(quotation, altered)
    : { type: 'absent', ...nearest(wordings, altered.where) };
}

type Judged = Readonly<{ where: Checkable; match: Match; difference: Difference }>;

/** The best of the places where all the words stand: the fewest effects, the right speaker, the least left out. */
function inFull(quotation: Quotation, wordings: Wordings, where: Checkable): Judged | undefined {
  const judged = matchesInFull(where.searchable, wordings)
    .map((match) => ({ where, match, difference: difference(match, where) }))
    .map((one) => ({ ...one, wrong: misattribution(quotation.claim, quotesAt(one), where) !== undefined }));
  return judged.sort(
    (a, b) =>
      a.difference.effects.length - b.difference.effects.length ||
      Number(a.wrong) - Number(b.wrong) ||
      a.difference.omitted - b.difference.omitted,
  )[0];
}

/** The articles that have most of the words anywhere, the best first. */
function likeliest({ literal }: Wordings, among: readonly Checkable[]): readonly Checkable[] {
  const folds = literal.words.map(({ fold }) => fold);
  return among
    .map((where) => ({ where, share: coverage(where.searchable, folds) }))
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_CLOSE)
    .map(({ where }) => where);
}

function closest(wordings: Wordings, among: readonly Checkable[]): Judged | undefined {
  let best: Readonly<{ where: Checkable; match: Match }> | undefined;
  for (const where of among) {
    const match = closestMatch(where.searchable, wordings);
    if (match && (!best || match.likeness > best.match.likeness)) best = { where, match };
    if (best && best.match.likeness >= UNMISTAKABLE) break;
  }
  return best && { ...best, difference: difference(best.match, best.where) };
}

function threshold({ wording }: Match): number {
  return wording.words.length < SHORT ? ALTERED_SHORT : ALTERED;
}

function verdictOf(quotation: Quotation, judged: Judged): Verdict {
  const { where, match } = judged;
  const { changes, effects, omitted } = judged.difference;
  const located = { article: where.article, quotes: quotesAt(judged) };
  const wrong = misattribution(quotation.claim, located.quotes, where);
  if (effects.length > 0)
    return { type: 'altered', ...located, changes, effects, ...(wrong ? { misattribution: wrong } : {}) };
  if (wrong) return { type: 'misattributed', ...located, misattribution: wrong };
  return { type: 'exact', ...located, cautions: cautionsAt(match, where), omitted };
}

/** What the article says there: every stretch that the quotation shows, hidden words left out. */
function quotesAt({ where, match }: Pick<Judged, 'where' | 'match'>): readonly Quote[] {
  const runs: { from: number; to: number }[] = [];
  for (const step of match.steps) {
    if (!('ours' in step) || step.kind === 'hidden') continue;
    const last = runs.at(-1);
    if (last?.to === step.ours) last.to++;
    else runs.push({ from: step.ours, to: step.ours + 1 });
  }
  return runs
    .flatMap((run) => spansOf(where.searchable, run))
    .flatMap(({ paragraph, span }) => quotesOf(where.article, where.annotation, paragraph, span));
}
