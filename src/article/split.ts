import { bracketsWithin } from './split/brackets.ts';
import { candidates } from './split/candidates.ts';
import { isSentenceEnd } from './split/rules.ts';
import type { Article, SentenceSpan, Span } from './types.ts';

/** The sentences of an article in reading order, with exact offsets into each paragraph. */
export function splitSentences(article: Article): readonly SentenceSpan[] {
  return article.paragraphs.flatMap(({ number, text }) =>
    splitText(text).map((span, i) => ({ id: `${number}.${i + 1}`, paragraph: number, span })),
  );
}

/**
 * The sentences of one paragraph's text, in order. They never overlap, none is empty, and only white space lies between
 * them. Sentences inside a quotation are sentences of their own: `He said: "We came. We saw."` is two.
 *
 * Every run of end marks is a candidate, and rules speak against it. wink-nlp's own sentences were tried first: they break
 * `"Are you coming?" she asked.` and take about seven times as long (4 ms for 1,000 words). Linear in the text's length.
 */
export function splitText(text: string): readonly Span[] {
  const spans: Span[] = [];
  const asides = bracketsWithin(text);
  let start = skipSpace(text, 0);
  for (const candidate of candidates(text)) {
    if (!isSentenceEnd({ text, start, candidate, asides })) continue;
    spans.push({ start, end: candidate.end });
    start = candidate.next;
  }
  const end = text.trimEnd().length;
  if (start < end) spans.push({ start, end });
  return spans;
}

function skipSpace(text: string, from: number): number {
  const at = text.slice(from).search(/\S/);
  return at < 0 ? text.length : from + at;
}
