import { isHedge, isNegation } from './lexicon.ts';
import type { Match } from './match.ts';
import type { Caution, Checkable } from './types.ts';
import { sentenceAt } from './voices.ts';

/** So many words before a quotation are looked at: "does not", "is hardly ever", "it is not true that". */
const NEAR = 4;

/** What the words just before an exact quotation do to it: a reader of the quotation alone would not know. */
export function cautionsAt({ steps }: Match, { annotation, article, searchable }: Checkable): readonly Caution[] {
  const first = steps.find((step) => 'ours' in step);
  if (!first || !('ours' in first)) return [];
  const { words } = searchable;
  const start = words[first.ours]!;
  const sentence = sentenceAt(annotation, start.paragraph, start.span.start);
  const before = words.slice(Math.max(0, first.ours - NEAR), first.ours);
  // A mark of punctuation ends the reach of what stands before it.
  const broken = before.findLastIndex(({ after }) => /[.,;:?!"…]/u.test(after));
  const reach = before
    .slice(broken + 1)
    .filter((word) => word.paragraph === start.paragraph && word.span.start >= (sentence?.span.start ?? 0));
  const at = reach.findIndex(({ fold }) => isNegation(fold));
  const hedge = reach.findIndex(({ fold }) => isHedge(fold) && fold.length > 4);
  const from = at >= 0 ? at : hedge;
  if (from < 0) return [];
  const text = article.paragraphs[start.paragraph - 1]!.text;
  const said = text.slice(reach[from]!.span.start, reach.at(-1)!.span.end);
  return [{ kind: at >= 0 ? 'negation-before' : 'hedge-before', words: said }];
}
