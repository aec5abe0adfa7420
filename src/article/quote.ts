import type { Article, Span, Speaker, Voice } from './types.ts';

declare const verbatim: unique symbol;

/** Cut from the article by offset, never typed, joined or normalised; only {@link quote} makes one. */
export type Quote = Readonly<{
  text: string;
  paragraph: number;
  span: Span;
  voice: Voice;
  speaker?: Speaker;
  [verbatim]: true;
}>;

/**
 * Cuts a quotation from an article. The only way to make a {@link Quote}.
 * @param said whose words these are, as the article's annotation has it.
 * @throws RangeError where the paragraph or the span is not in the article: that is a bug of the caller's.
 */
export function quote(
  article: Article,
  paragraph: number,
  span: Span,
  said: Readonly<{ voice: Voice; speaker?: Speaker }>,
): Quote {
  const text = article.paragraphs[paragraph - 1]?.text;
  if (text === undefined) throw new RangeError(`¶${paragraph} is not in "${article.slug}"`);
  const inside =
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    span.start >= 0 &&
    span.start < span.end &&
    span.end <= text.length;
  if (!inside) throw new RangeError(`span ${span.start}–${span.end} is not in ¶${paragraph} of "${article.slug}"`);
  return Object.freeze({
    text: text.slice(span.start, span.end),
    paragraph,
    span,
    voice: said.voice,
    ...(said.speaker ? { speaker: said.speaker } : {}),
  }) as Quote;
}

/** Whether a quote still is what stands in the article: the check at the gate, before anything is sent. */
export function isVerbatim(
  article: Article,
  { paragraph, span, text }: Pick<Quote, 'paragraph' | 'span' | 'text'>,
): boolean {
  return article.paragraphs[paragraph - 1]?.text.slice(span.start, span.end) === text;
}
