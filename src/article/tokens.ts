import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { remember } from './memo.ts';
import type { Span } from './types.ts';

/** Universal part of speech, as wink-nlp names it. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** One token with its exact place: `text.slice(span.start, span.end)` is `value`. */
export type Token = Readonly<{
  value: string;
  lower: string;
  lemma: string;
  pos: PartOfSpeech;
  span: Span;
  endsSentence: boolean;
}>;

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;
/** wink's typings know only some of its accessors as arguments of `out`. */
const precedingSpaces = its.precedingSpaces as unknown as typeof its.value;
const lemma = its.lemma as unknown as typeof its.value;

/**
 * So many characters’ tokens are remembered, least recently used forgotten first: some fifteen articles of usual length, 3 MB.
 * Voices, statements and retrieval each ask for the same paragraphs.
 */
const REMEMBERED = 100_000;

/**
 * Tokens of a text with parts of speech and wink's candidates for sentence ends. White space is not a token.
 * About 4 ms for 1,000 words, nothing for a text that was seen before. A run of non-space over 1,000 characters is cut
 * first: wink is quadratic in it. The tokens are shared: they are frozen as a list.
 */
export const tokenise: (text: string) => readonly Token[] = remember(REMEMBERED, (text) => {
  const tokens: Token[] = [];
  for (const { start, end } of pieces(text)) read(text.slice(start, end), start, tokens);
  return Object.freeze(tokens);
});

const LONGEST_RUN = 1_000;

/** Splits at runs of non-space that are too long for wink; ordinary text is one piece. */
function pieces(text: string): Span[] {
  const cuts: Span[] = [];
  let from = 0;
  for (const run of text.matchAll(/\S{1000,}/gu)) {
    if (run.index > from) cuts.push({ start: from, end: run.index });
    for (let at = run.index; at < run.index + run[0].length; at += LONGEST_RUN)
      cuts.push({ start: at, end: Math.min(at + LONGEST_RUN, run.index + run[0].length) });
    from = run.index + run[0].length;
  }
  if (from < text.length) cuts.push({ start: from, end: text.length });
  return cuts;
}

function read(piece: string, offset: number, into: Token[]): void {
  const document = nlp.readDoc(piece);
  const values = document.tokens().out(its.value) as string[];
  const spaces = document.tokens().out(precedingSpaces) as string[];
  const parts = document.tokens().out(its.pos) as unknown as PartOfSpeech[];
  const lemmas = document.tokens().out(lemma) as string[];
  const ends = new Set<number>();
  document.sentences().each((sentence: { out(what: unknown): unknown }) => {
    ends.add((sentence.out(its.span) as [number, number])[1]);
  });
  let at = 0;
  values.forEach((value, i) => {
    // wink reports white space and the token's own form exactly, so offsets are sums; a mismatch would be a wink bug.
    at += spaces[i]!.length;
    if (piece.slice(at, at + value.length) !== value) at = Math.max(at, piece.indexOf(value, at));
    const span = { start: offset + at, end: offset + at + value.length };
    at += value.length;
    if (value.trim() === '') return;
    into.push({
      value,
      lower: value.toLowerCase().replaceAll('’', "'"),
      // wink gives some words no lemma ("cannot").
      lemma: lemmas[i] ?? value.toLowerCase(),
      pos: parts[i]!,
      span,
      endsSentence: ends.has(i),
    });
  });
}
