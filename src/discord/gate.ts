import { type Article, isVerbatim, type Quote } from '../article/index.ts';

declare const passed: unique symbol;

/** Words of an article that came through the gate: exactly what stands in the stored paragraph, not yet escaped. */
export type Passed = string & { readonly [passed]: true };

/** A stretch of one paragraph: a {@link Quote}, a cue's words, a paragraph shown for context. */
export type Excerpt = Pick<Quote, 'paragraph' | 'span' | 'text'>;

/**
 * The gate: every word of an article that is shown as its own leaves through here, and rendering takes nothing else.
 * @param article as it is stored now, not as it was when the excerpt was cut.
 * @throws Error where one character differs. That is a bug, and it blocks the whole message.
 */
export function pass(article: Article, excerpt: Excerpt): Passed {
  if (!isVerbatim(article, excerpt))
    throw new Error(
      `blocked: ¶${excerpt.paragraph} ${excerpt.span.start}–${excerpt.span.end} is not what "${article.slug}" says`,
    );
  return excerpt.text as Passed;
}

/**
 * {@link pass} for a quotation whose article may have left the shelf: against its stored paragraph alone.
 * @throws Error where one character differs
 */
export function passStored(paragraph: string, { span, text }: Pick<Excerpt, 'span' | 'text'>): Passed {
  if (paragraph.slice(span.start, span.end) !== text)
    throw new Error(`blocked: ${span.start}–${span.end} is not what the stored paragraph says`);
  return text as Passed;
}

/** Cuts a stretch of a paragraph and passes it. @throws Error where the span is not in the article */
export function excerpt(article: Article, paragraph: number, { start, end }: Excerpt['span']): Passed {
  const text = article.paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
  if (start < 0 || text.length !== end - start)
    throw new RangeError(`¶${paragraph} ${start}–${end} is not in "${article.slug}"`);
  return pass(article, { paragraph, span: { start, end }, text });
}
