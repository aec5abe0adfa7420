import type { Wordings } from './pieces.ts';
import { type PlacedWord, weightOf } from './search.ts';
import { likelyStretches } from './stretches.ts';
import type { Checkable, Verdict } from './types.ts';
import { quotesOf, sentenceAt } from './voices.ts';

/** A sentence must share words of so much weight with a quotation to be called nearest: two that carry meaning. */
const LEAST_SHARED = 2;

/** The sentence that shares the most words with a quotation which is not in the article, if any shares enough. */
export function nearest(
  { literal }: Wordings,
  where: Checkable,
): Pick<Extract<Verdict, { type: 'absent' }>, 'nearest'> {
  const folds = new Set(literal.words.map(({ fold }) => fold));
  const shared = new Map<string, Set<string>>();
  const anchors = new Map<string, PlacedWord>();
  for (const { from, to } of likelyStretches(where.searchable, [...folds], 0))
    for (const word of where.searchable.words.slice(from, to)) {
      const id = sentenceAt(where.annotation, word.paragraph, word.span.start)?.id;
      if (!id || !folds.has(word.fold)) continue;
      shared.set(id, (shared.get(id) ?? new Set()).add(word.fold));
      anchors.set(id, word);
    }
  const weighed = [...shared].map(([id, words]) => ({
    id,
    weight: [...words].reduce((sum, fold) => sum + weightOf(fold), 0),
  }));
  const best = weighed.sort((a, b) => b.weight - a.weight)[0];
  if (!best || best.weight < LEAST_SHARED) return {};
  const { paragraph, span } = anchors.get(best.id)!;
  const sentence = sentenceAt(where.annotation, paragraph, span.start)!;
  const quote = quotesOf(where.article, where.annotation, paragraph, sentence.span)[0]!;
  return { nearest: { article: where.article, quote } };
}
