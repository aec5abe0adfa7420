import type { Span, Voice } from '../../article/index.ts';
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
  'vivid-verbs',
  'vivid-words',
  'mockery',
  'scare-quotes',
]);

/**
 * The writer's evaluative words in a sentence that is not argued: a fact told in loaded words stays a fact, visibly
 * told in loaded words. What stands in a source's words is not the writer's and is left out. In reading order; words
 * that stand side by side are one span.
 */
export function findLoaded(view: View, hits: readonly Hit[], voice: Voice): readonly Span[] {
  const spans = hits
    .filter(({ feature, span }) => LOADED.has(feature) && (feature !== 'scare-quotes' || isSneer(view, span, voice)))
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

/** Quotation marks that hold a word at arm's length; not a source's own word, nor a word that is only mentioned. */
function isSneer({ text }: View, { start }: Span, voice: Voice): boolean {
  return (
    voice === 'reported' &&
    !/\b(?:words?|terms?|phrases?|named?|titled|called|known as)\s*$/i.test(text.slice(Math.max(0, start - 20), start))
  );
}
