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
 * Cuts a quotation from an article. The only way to make a {@link Quote}; it is frozen, span and speaker included.
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
  if (!isInside(text, span))
    throw new RangeError(`span ${span.start}–${span.end} is not in ¶${paragraph} of "${article.slug}"`);
  return Object.freeze({
    text: text.slice(span.start, span.end),
    paragraph,
    span: Object.freeze({ start: span.start, end: span.end }),
    voice: said.voice,
    ...(said.speaker ? { speaker: Object.freeze({ ...said.speaker }) } : {}),
  }) as Quote;
}

/** Whether a quote still is what stands in the article: the check at the gate, before anything is sent. */
export function isVerbatim(
  article: Article,
  { paragraph, span, text }: Pick<Quote, 'paragraph' | 'span' | 'text'>,
): boolean {
  const whole = article.paragraphs[paragraph - 1]?.text;
  return whole !== undefined && isInside(whole, span) && whole.slice(span.start, span.end) === text;
}

function isInside(text: string, { start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
}
