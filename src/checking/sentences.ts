import type { Span } from '../article/index.ts';
import type { Sentence } from '../voices/index.ts';
import { exactRuns } from './search.ts';
import type { Checkable } from './types.ts';
import { sentenceAt } from './voices.ts';

/** A sentence in which words were found, and where they stand in its paragraph. */
export type SentenceHit = Readonly<{ sentence: Sentence; marks: readonly Span[]; together: boolean }>;

/**
 * The sentences that have all the words, in reading order; `together` where they stand one after the other.
 * @param folds folded words, at least one
 * @param begun true while the last word is still being typed: it may then be part of a word, from its third letter on
 */
export function sentencesWith(where: Checkable, folds: readonly string[], begun = false): readonly SentenceHit[] {
  const { searchable } = where;
  const alike = folds.map((fold, i) => vocabulary(where, fold, begun && i === folds.length - 1));
  if (alike.some((words) => words.length === 0)) return [];
  const together = new Set(
    alike
      .at(-1)!
      .flatMap((last) => exactRuns(searchable, [...folds.slice(0, -1), last]))
      .map(({ from }) => searchable.words[from]!),
  );
  const hits = new Map<string, { sentence: Sentence; found: Set<number>; marks: Span[]; together: boolean }>();
  alike.forEach((words, i) => {
    for (const place of words.flatMap((word) => searchable.places.get(word)!)) {
      const word = searchable.words[place]!;
      const sentence = sentenceAt(where.annotation, word.paragraph, word.span.start);
      if (!sentence) continue;
      const hit = hits.get(sentence.id) ?? { sentence, found: new Set<number>(), marks: [], together: false };
      hits.set(sentence.id, hit);
      hit.found.add(i);
      hit.marks.push(word.span);
      hit.together ||= together.has(word);
    }
  });
  const order = new Map(where.annotation.sentences.map(({ id }, i) => [id, i]));
  return [...hits.values()]
    .filter(({ found }) => found.size === folds.length)
    .sort((a, b) => order.get(a.sentence.id)! - order.get(b.sentence.id)!)
    .map(({ sentence, marks, together }) => ({ sentence, marks: inOrder(marks), together }));
}

/** The article's words that a typed word means: itself, or, while it is typed, all that have it inside. */
function vocabulary({ searchable }: Checkable, fold: string, begun: boolean): readonly string[] {
  if (!begun || fold.length < 3) {
    if (searchable.places.has(fold)) return [fold];
    if (!begun) return [];
    return [...searchable.places.keys()].filter((word) => word.startsWith(fold));
  }
  return [...searchable.places.keys()].filter((word) => word.includes(fold));
}

function inOrder(marks: readonly Span[]): readonly Span[] {
  const byStart = new Map(marks.map((span) => [span.start, span]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}
