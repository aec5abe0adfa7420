import { type Article, type SentenceSpan, type Span, type Token, tokenise } from '../../article/index.ts';
import type { Cue, Statement } from '../types.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { findRelayed } from './relayed.ts';
import { isWord, spanOf, type View, type Zone } from './view.ts';

/** Words between marks from which on they are taken for speech; fewer are a phrase, a title or scare quotes. */
const SPEECH = 5;

/** Each sentence's tokens, every one with whose words it is part of. */
export function viewSentences(
  article: Article,
  sentences: readonly SentenceSpan[],
  statements: readonly Statement[],
): readonly View[] {
  const paragraphs = new Map<number, SentenceSpan[]>();
  for (const sentence of sentences) {
    const there = paragraphs.get(sentence.paragraph);
    if (there) there.push(sentence);
    else paragraphs.set(sentence.paragraph, [sentence]);
  }
  const views = new Map<string, View>();
  for (const [number, there] of paragraphs) {
    const text = article.paragraphs[number - 1]!.text;
    const said = statements.filter(({ paragraph }) => paragraph === number);
    for (const [id, view] of viewParagraph(text, there, said)) views.set(id, view);
  }
  return sentences.map(({ id }) => views.get(id)!);
}

function viewParagraph(
  text: string,
  sentences: readonly SentenceSpan[],
  statements: readonly Statement[],
): readonly (readonly [string, View])[] {
  const tokens = tokenise(text);
  const quotations = findQuotations(text).map((quotation) => ({ ...quotation, zone: zoneOf(quotation, tokens, text) }));
  return sentences.map(({ id, span }) => {
    const own = tokens.filter((token) => token.span.start >= span.start && token.span.start < span.end);
    const relayed = findRelayed(own);
    const zoned = own.map((token, i) => ({
      ...token,
      zone: zoneAt(token, i, quotations, statements, relayed),
    }));
    const marks = quotations.filter(({ zone, span: marked }) => zone === 'quoted' && overlap(marked, span));
    const said: readonly Cue[] = [
      ...marks.map((mark) => quotationCue(mark.span, span)),
      ...statements.flatMap(({ cue }) => (cue && overlap(cue, span) ? [reportingCue(cue, text)] : [])),
      ...relayed.map(({ cue }) => reportingCue(spanOf(own[cue]!, own[cue]!), text)),
    ];
    return [id, { text, span, tokens: zoned, said: distinct(said) }] as const;
  });
}

/** Marks that opened in an earlier sentence: the quotation goes on. */
function quotationCue(marked: Span, sentence: Span): Cue {
  const span = { start: Math.max(marked.start, sentence.start), end: Math.min(marked.end, sentence.end) };
  return { kind: marked.start < sentence.start ? 'continued-quotation' : 'quotation', span, toward: 'attributed' };
}

function reportingCue(span: Span, text: string): Cue {
  const according = /^according/i.test(text.slice(span.start, span.end));
  return { kind: according ? 'according-to' : 'reporting-verb', span, toward: 'attributed' };
}

function distinct(cues: readonly Cue[]): readonly Cue[] {
  return cues.filter((cue, i) => !cues.slice(0, i).some(({ span }) => overlap(span, cue.span)));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function zoneAt(
  token: Token,
  at: number,
  quotations: readonly Readonly<{ span: Span; zone: Zone }>[],
  statements: readonly Statement[],
  relayed: ReturnType<typeof findRelayed>,
): Zone {
  const marks = quotations.find(({ span }) => holds(span, token));
  if (marks?.zone === 'quoted') return 'quoted';
  for (const { content, more, kind } of statements)
    if (holds(content, token) || more?.some((span) => holds(span, token)))
      return kind === 'direct' ? 'quoted' : 'relayed';
  if (relayed.some(({ from, to, cue }) => at >= from && at < to && at !== cue)) return 'relayed';
  return marks?.zone ?? 'own';
}

/** Long or unbalanced: speech. Mostly capitals: a title, which is the writer's own. Else a phrase. */
function zoneOf({ span, open }: Quotation, tokens: readonly Token[], text: string): Zone {
  const words = tokens.filter((token) => holds(span, token) && isWord(token));
  const capitals = words.filter(({ value }) => /^\p{Lu}/u.test(value)).length;
  if (!open && words.length > 1 && capitals > words.length * 0.6) return 'own';
  if (open || words.length >= SPEECH) return 'quoted';
  // "I will appeal," he said: short, but a whole utterance.
  const closes = /[,.!?]["”’']$/.test(text.slice(span.start, span.end));
  return closes && words.length >= 2 ? 'quoted' : 'phrase';
}

function holds(span: Span, token: Token): boolean {
  return token.span.start >= span.start && token.span.end <= span.end;
}
