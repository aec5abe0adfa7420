import { tokenise } from './tokens.ts';
import type { Article, SentenceSpan, Span } from './types.ts';

/** The sentences of an article in reading order, with exact offsets into each paragraph. */
export function splitSentences(article: Article): readonly SentenceSpan[] {
  return article.paragraphs.flatMap(({ number, text }) =>
    splitText(text).map((span, i) => ({ id: `${number}.${i + 1}`, paragraph: number, span })),
  );
}

/** The sentences of one paragraph's text. They never overlap, and only white space lies between them. */
export function splitText(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = -1;
  for (const token of tokenise(text)) {
    if (start < 0) start = token.span.start;
    if (!token.endsSentence) continue;
    spans.push({ start, end: token.span.end });
    start = -1;
  }
  if (start >= 0) spans.push({ start, end: text.trimEnd().length });
  return spans;
}
