import type { Article, Span } from '../../article/index.ts';
import type { Statement } from '../types.ts';
import { type Marked, markQuotations } from './02-quotation-marks.ts';

/**
 * What a pair of quotation marks does: `speech` repeats someone's words; `scare` holds words at arm's length ("puppet"
 * "democracy"), mentions a word, or names a title, and the author answers for the sentence around it.
 */
export type QuotedSpan = Readonly<{
  paragraph: number;
  /** With its marks. */
  outer: Span;
  /** Without them. */
  inner: Span;
  use: 'speech' | 'scare';
  /** Whose statement it is part of, where `use` is `speech`. */
  statement?: Statement;
}>;

/** Every quotation of an article, in reading order, with what its marks do. */
export function quotedSpans(article: Article, statements: readonly Statement[]): readonly QuotedSpan[] {
  const byParagraph = new Map<number, Statement[]>();
  for (const statement of statements) {
    const known = byParagraph.get(statement.paragraph);
    if (known) known.push(statement);
    else byParagraph.set(statement.paragraph, [statement]);
  }
  let goesOn = false;
  return article.paragraphs.flatMap(({ number, text }) => {
    const marked = markQuotations(text, goesOn);
    const last = marked.at(-1);
    goesOn = last !== undefined && !last.closed && last.outer.end === text.trimEnd().length;
    return marked.map((quotation) => use(number, quotation, byParagraph.get(number) ?? []));
  });
}

function use(paragraph: number, { outer, inner }: Marked, statements: readonly Statement[]): QuotedSpan {
  const spansOf = ({ content, more = [] }: Statement) => [content, ...more];
  const touching = statements.filter((statement) =>
    spansOf(statement).some(({ start, end }) => start < outer.end && end > outer.start),
  );
  const statement = touching.find(({ kind }) => kind === 'direct') ?? touching[0];
  return {
    paragraph,
    outer,
    inner,
    ...(statement ? { use: 'speech' as const, statement } : { use: 'scare' as const }),
  };
}
