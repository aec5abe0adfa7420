import type { Span } from '../../article/index.ts';
import type { Hit } from './features/index.ts';
import type { View } from './view.ts';

/** Features whose words are loaded wherever the writer uses them: they judge, whatever the sentence does. */
const LOADED = new Set([
  'condemning',
  'judging-adverbs',
  'loaded-nouns',
  'charged-nouns',
  'loaded-verbs',
  'partisan-terms',
  'mockery',
  'scare-quotes',
]);

/**
 * The writer's evaluative words in a sentence that is not argued: a fact told in loaded words stays a fact, visibly
 * told in loaded words. What stands in a source's words is not the writer's and is left out. In reading order; words
 * that stand side by side are one span.
 */
export function findLoaded(view: View, hits: readonly Hit[]): readonly Span[] {
  const spans = hits
    .filter(({ feature }) => LOADED.has(feature))
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const touches = last && /^[\s-]*$/.test(view.text.slice(last.end, span.start));
    if (last && (span.start < last.end || touches))
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}
