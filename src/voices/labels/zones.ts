import {
  type Article,
  overlap,
  type SentenceSpan,
  type Span,
  type Token,
  tokenise,
  within,
} from '../../article/index.ts';
import { piecesOf } from '../pieces.ts';
import { type QuotedSpan, quotedSpans } from '../statements/index.ts';
import type { Cue, Statement } from '../types.ts';
import { isRelayed } from './relays.ts';
import { findUnsourced } from './unsourced.ts';
import { isWord, type View, type Zone } from './view.ts';

/** Words between marks from which on they are taken for speech, even where no statement was found in them. */
const SPEECH = 5;

/** One paragraph's statements and quotation marks. */
type Said = Readonly<{ statements: readonly Statement[]; marks: readonly Marks[] }>;
type Marks = Readonly<{ span: Span; zone: Zone }>;

/** Each sentence's tokens, every one with whose words it is part of. */
export function viewSentences(
  article: Article,
  sentences: readonly SentenceSpan[],
  statements: readonly Statement[],
): readonly View[] {
  const quoted = byParagraph(quotedSpans(article, statements));
  const said = byParagraph(
    statements.filter((statement) => isRelayed(statement, article.paragraphs[statement.paragraph - 1]!.text)),
  );
  const views = new Map<string, View>();
  for (const [number, there] of byParagraph(sentences)) {
    const text = article.paragraphs[number - 1]!.text;
    const tokens = tokenise(text);
    const pairs = (quoted.get(number) ?? []).map((span) => ({
      span: span.outer,
      zone: zoneOf(span, startingIn(tokens, span.outer)),
    }));
    const marks = [...unopened(text, pairs), ...pairs];
    for (const { id, span } of there) {
      views.set(id, viewOf(text, span, startingIn(tokens, span), { statements: said.get(number) ?? [], marks }));
    }
  }
  return sentences.map(({ id }) => views.get(id)!);
}

function viewOf(text: string, span: Span, tokens: readonly Token[], { statements, marks }: Said): View {
  const here = statements.filter((statement) => piecesOf(statement).some((piece) => overlap(piece, span)));
  const around = marks.filter((pair) => overlap(pair.span, span));
  const unsourced = findUnsourced(text, span);
  const cues: Cue[] = [
    ...around.filter(({ zone }) => zone === 'quoted').map((pair) => quotationCue(pair.span, span)),
    ...here.flatMap(({ cue }) => (cue && overlap(cue, span) ? [reportingCue(cue, text)] : [])),
    ...(unsourced ? [{ kind: unsourced.kind, span: unsourced.cue, toward: 'attributed' } as const] : []),
  ];
  return {
    text,
    span,
    tokens: tokens.map((token) => ({ ...token, zone: zoneAt(token, here, around, unsourced?.content) })),
    said: distinct(cues),
  };
}

/** Quotation marks tell most; then the statements, which know what a reporting verb governs. */
function zoneAt(token: Token, statements: readonly Statement[], marks: readonly Marks[], unsourced?: Span): Zone {
  const pair = marks.find(({ span }) => holds(span, token));
  if (pair?.zone === 'quoted') return 'quoted';
  const statement = statements.find((one) => piecesOf(one).some((span) => holds(span, token)));
  if (statement) return statement.kind === 'direct' ? 'quoted' : 'relayed';
  if (unsourced && holds(unsourced, token)) return 'relayed';
  return pair?.zone ?? 'own';
}

/** "We will not yield,” he said: a closing mark without an opening one, as where a page or a quotation was cut. */
function unopened(text: string, pairs: readonly Marks[]): readonly Marks[] {
  const mark = /(?<=[.,!?…])[”"](?=\s|$)/u.exec(text);
  if (!mark || pairs.some(({ span }) => span.start <= mark.index)) return [];
  return [{ span: { start: 0, end: mark.index + 1 }, zone: 'quoted' }];
}

/** The tokens that begin in a span; by halving, since a paragraph may be nothing but quotation marks. */
function startingIn(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  return tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end));
}

function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Part of a statement, or long: speech. Mostly capitals: a title, which is the writer's own. Else a phrase. */
function zoneOf({ outer, inner, use }: QuotedSpan, tokens: readonly Token[]): Zone {
  if (use === 'name') return 'own';
  const words = tokens.filter((token) => holds(outer, token) && isWord(token));
  const capitals = words.filter(({ value }) => /^\p{Lu}/u.test(value)).length;
  const closed = inner.end < outer.end;
  const ends = tokens.findLast((token) => holds(inner, token))?.value ?? '';
  if (closed && words.length > 1 && capitals > words.length * 0.6 && !/^[.!?…]+$/.test(ends)) return 'own';
  // One or two small words in marks are a phrase, whoever coined it; what surrounds them says whether it is relayed.
  const borrowed = words.length <= 2 && !isUtterance(words, tokens, inner);
  if (use === 'speech' && !(closed && borrowed)) return 'quoted';
  return !closed || words.length >= SPEECH || isUtterance(words, tokens, inner) ? 'quoted' : 'phrase';
}

/** "They know.": short, but a sentence of its own. */
function isUtterance(words: readonly Token[], tokens: readonly Token[], inner: Span): boolean {
  const last = tokens.findLast((token) => holds(inner, token));
  return words.length >= 2 && /^\p{Lu}/u.test(words[0]!.value) && /^[.,!?…]+$/.test(last?.value ?? '');
}

/** Marks that opened in an earlier sentence: the quotation goes on. */
function quotationCue(marked: Span, sentence: Span): Cue {
  const span = { start: Math.max(marked.start, sentence.start), end: Math.min(marked.end, sentence.end) };
  return { kind: marked.start < sentence.start ? 'continued-quotation' : 'quotation', span, toward: 'attributed' };
}

function reportingCue(span: Span, text: string): Cue {
  const words = text.slice(span.start, span.end);
  const kind = /^according/i.test(words) ? 'according-to' : 'reporting-verb';
  return { kind, span, toward: 'attributed' };
}

function distinct(cues: readonly Cue[]): readonly Cue[] {
  return cues.filter((cue, i) => !cues.slice(0, i).some(({ span }) => overlap(span, cue.span)));
}

function byParagraph<T extends Readonly<{ paragraph: number }>>(
  items: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.paragraph);
    if (group) group.push(item);
    else groups.set(item.paragraph, [item]);
  }
  return groups;
}

function holds(span: Span, token: Token): boolean {
  return within(token.span, span);
}
