import { type Article, overlap, type Span } from '../../article/index.ts';
import { piecesOf } from '../pieces.ts';
import type { Statement } from '../types.ts';
import { type Marked, markQuotations } from './02-quotation-marks.ts';
import { wordsOf } from './lexicon.ts';

/**
 * What a pair of quotation marks does: `speech` repeats someone's words; `name` holds a title or a slogan that a noun before
 * it announces ("the slogan “…”"); `scare` holds words at arm's length ("puppet" "democracy") or mentions a word. Of a name
 * and of scare quotes the author answers for the sentence around them.
 */
export type QuotedSpan = Readonly<{
  paragraph: number;
  /** With its marks. */
  outer: Span;
  /** Without them. */
  inner: Span;
  use: 'speech' | 'name' | 'scare';
  /** Whose statement it is part of, where `use` is `speech`. */
  statement?: Statement;
}>;

const NAMING = wordsOf('nouns-naming');

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
    return marked.map((quotation) => use(number, text, quotation, byParagraph.get(number) ?? []));
  });
}

function use(paragraph: number, text: string, { outer, inner }: Marked, statements: readonly Statement[]): QuotedSpan {
  const touching = statements.filter((statement) => piecesOf(statement).some((piece) => overlap(piece, outer)));
  const statement = touching.find(({ kind }) => kind === 'direct') ?? touching[0];
  const place = { paragraph, outer, inner };
  if (statement) return { ...place, use: 'speech', statement };
  return { ...place, use: NAMING.has(lastWordOf(text.slice(0, outer.start))) ? 'name' : 'scare' };
}

function lastWordOf(text: string): string {
  return /(\p{L}+)\s*$/u.exec(text)?.[1]?.toLowerCase() ?? '';
}
