import {
  type Article,
  type Quote,
  quote,
  type Span,
  type Speaker,
  sharedLength,
  type Voice,
} from '../article/index.ts';
import { type Annotation, piecesOf, type Sentence, type Statement } from '../voices/index.ts';

type Said = Readonly<{ voice: Voice; speaker?: Speaker }>;

/** A piece belongs to a statement when so much of it stands inside the statement's words. */
const COVERED = 0.8;

/** The sentence in which an offset lies. */
export function sentenceAt(annotation: Annotation, paragraph: number, offset: number): Sentence | undefined {
  return annotation.sentences.find(
    (sentence) => sentence.paragraph === paragraph && sentence.span.start <= offset && offset < sentence.span.end,
  );
}

/** The direct quotation of the article's inside which a span lies. */
export function directStatementAt(annotation: Annotation, paragraph: number, span: Span): Statement | undefined {
  return annotation.statements.find(
    (statement) => statement.kind === 'direct' && statement.paragraph === paragraph && covers(statement, span),
  );
}

/**
 * Cuts a span out of the article, in as many quotes as voices or speakers answer for it: a direct quotation is its
 * speaker's whatever the sentence around it is; else the sentence's own voice and speaker hold.
 */
export function quotesOf(article: Article, annotation: Annotation, paragraph: number, span: Span): readonly Quote[] {
  const text = article.paragraphs[paragraph - 1]!.text;
  const pieces: { span: Span; said: Said }[] = [];
  for (const piece of bySentence(annotation, paragraph, span)) {
    const said = saidAt(annotation, paragraph, piece);
    const last = pieces.at(-1);
    if (last && sameSaid(last.said, said)) last.span = { start: last.span.start, end: piece.end };
    else pieces.push({ span: piece, said });
  }
  return pieces.map((piece) => quote(article, paragraph, trimmed(text, piece.span), piece.said));
}

/** Who answers for a span that lies in one sentence. */
export function saidAt(annotation: Annotation, paragraph: number, span: Span): Said {
  const direct = directStatementAt(annotation, paragraph, span);
  if (direct) return said('attributed', direct.speaker);
  const sentence = sentenceAt(annotation, paragraph, span.start);
  if (sentence?.voice !== 'attributed') return said(sentence?.voice ?? 'reported', undefined);
  const statement = annotation.statements.find((one) => one.paragraph === paragraph && covers(one, span));
  return said('attributed', statement?.speaker ?? sentence.speaker);
}

function said(voice: Voice, speaker: Speaker | undefined): Said {
  return speaker ? { voice, speaker } : { voice };
}

function bySentence(annotation: Annotation, paragraph: number, span: Span): readonly Span[] {
  const pieces = annotation.sentences
    .filter((sentence) => sentence.paragraph === paragraph && sharedLength(sentence.span, span) > 0)
    .map((sentence) => ({
      start: Math.max(span.start, sentence.span.start),
      end: Math.min(span.end, sentence.span.end),
    }));
  return pieces.length > 0 ? pieces : [span];
}

function covers(statement: Statement, span: Span): boolean {
  const inside = piecesOf(statement).reduce((sum, piece) => sum + sharedLength(piece, span), 0);
  return inside >= COVERED * (span.end - span.start);
}

function sameSaid(a: Said, b: Said): boolean {
  return a.voice === b.voice && a.speaker?.name === b.speaker?.name;
}

function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  return { start: start + slice.length - slice.trimStart().length, end: start + slice.trimEnd().length };
}
