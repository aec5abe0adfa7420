import { type Word, wordsOf } from './words.ts';

/** A place where the quoter owns up to a change: words left out (`…`), or put in or put for others (`[the minister]`). */
export type Gap = Readonly<{
  kind: 'ellipsis' | 'bracket';
  /** The index, into the words, of the word that follows. */
  at: number;
  /** What the quoter wrote there, marks included. */
  text: string;
  /** The words inside the bracket. */
  inserted: readonly Word[];
}>;

/** A quotation as words to be compared. */
export type Wording = Readonly<{ text: string; words: readonly Word[]; gaps: readonly Gap[]; after: string }>;

const ELLIPSIS = String.raw`\[\s*(?:…|\.{2,}|(?:\. ){2,}\.)\s*\]|\(\s*(?:…|\.{3,})\s*\)|…|\.{2,}|(?:\. ){2,}\.`;
const BRACKET = String.raw`(?:(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,30})?\[[^[\]\n]{1,120}\][\p{L}\p{M}]{0,30}`;
const GAP = new RegExp(`${ELLIPSIS}|${BRACKET}`, 'u');
const GAPS = new RegExp(GAP, 'gu');

/** Both readings of a quotation: made once, compared with every article. */
export type Wordings = Readonly<{ literal: Wording; pieces: Wording }>;

export function readWordings(text: string): Wordings {
  const literal = literally(text);
  return { literal, pieces: GAP.test(text) ? inPieces(text) : literal };
}

/** The quotation read as if its ellipses and brackets were the article's own. */
function literally(text: string): Wording {
  return { text, ...wordsOf(text), gaps: [] };
}

/** The quotation with its ellipses and brackets read as the quoter's; those at its very ends say nothing. */
function inPieces(text: string): Wording {
  const words: Word[] = [];
  const gaps: Gap[] = [];
  let after = '';
  let from = 0;
  const take = (to: number) => {
    const piece = wordsOf(text.slice(from, to));
    for (const { span, ...word } of piece.words)
      words.push({ ...word, span: { start: from + span.start, end: from + span.end } });
    after = piece.after;
  };
  for (const { 0: mark, index } of text.matchAll(GAPS)) {
    take(index);
    from = index + mark.length;
    const kind = /^[^[]*\[\s*[^\s.…]/u.test(mark) ? 'bracket' : 'ellipsis';
    const inserted = kind === 'bracket' && !/^\[sic\]$/iu.test(mark) ? wordsOf(mark.replace(/[[\]]/gu, '')).words : [];
    const last = gaps.at(-1);
    if (last?.at === words.length) gaps.pop();
    gaps.push({
      kind: last?.at === words.length && last.kind === 'ellipsis' ? 'ellipsis' : kind,
      at: words.length,
      text: mark,
      inserted: [...(last?.at === words.length ? last.inserted : []), ...inserted],
    });
  }
  take(text.length);
  const saysSomething = ({ at, inserted }: Gap) => inserted.length > 0 || (at > 0 && at < words.length);
  return { text, words, gaps: gaps.filter(saysSomething), after };
}
