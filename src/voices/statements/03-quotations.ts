import type { Article } from '../../article/index.ts';
import type { Range, Words } from './01-words.ts';
import { type Marked, markQuotations } from './02-quotation-marks.ts';

/** A quotation in words. */
export type Quotation = Readonly<
  Range & {
    /** Place in the article's list of quotations. */
    id: number;
    paragraph: number;
    marked: Marked;
    /** Words between the marks. */
    size: number;
    /** The quotation of the paragraph before that it goes on, where that one was left open. */
    continues?: number;
  }
>;

export type Quoted = Readonly<{
  quotations: readonly Quotation[];
  /** For each word the quotation it stands in, marks included, or -1. */
  quotationAt: Int32Array;
  /** For each word 1 where it is an opening, 2 where it is a closing mark of an outermost quotation, else 0. */
  markAt: Uint8Array;
}>;

export const OPENING = 1;
export const CLOSING = 2;

const LONGEST_NICKNAME = 2;

/** Whether a word stands in a nickname between marks: Maria “Cia” Ellis. */
export function isNickname({ words, quotations, quotationAt }: Words & Quoted, at: number): boolean {
  const quotation = quotations[quotationAt[at]!];
  if (!quotation || quotation.size > LONGEST_NICKNAME || !/^\p{Lu}/u.test(words[quotation.start + 1]?.value ?? ''))
    return false;
  const [before, after] = [words[quotation.start - 1], words[quotation.end]];
  return before?.pos === 'PROPN' && after?.pos === 'PROPN' && after.sentence === before.sentence && after.spaced;
}

/** The quotations of an article, and where each word stands to them. */
export function findQuotations(article: Article, { words, paragraphs }: Words): Quoted {
  const quotations: Quotation[] = [];
  const quotationAt = new Int32Array(words.length).fill(-1);
  const markAt = new Uint8Array(words.length);
  let open: Quotation | undefined;
  article.paragraphs.forEach(({ text }, paragraph) => {
    const range = paragraphs[paragraph]!;
    let at = range.start;
    let last: Quotation | undefined;
    for (const marked of markQuotations(text, open !== undefined)) {
      const { outer, inner } = marked;
      while (at < range.end && words[at]!.end <= outer.start) at++;
      const start = at;
      let size = 0;
      while (at < range.end && words[at]!.start < outer.end) {
        quotationAt[at] = quotations.length;
        if (words[at]!.end <= inner.start) markAt[at] = OPENING;
        else if (words[at]!.start >= inner.end) markAt[at] = CLOSING;
        else size++;
        at++;
      }
      if (at === start) continue;
      const follows = open !== undefined && start === range.start;
      last = {
        id: quotations.length,
        start,
        end: at,
        paragraph,
        marked,
        size,
        ...(follows ? { continues: open!.id } : {}),
      };
      quotations.push(last);
    }
    open = last && !last.marked.closed && last.end === range.end ? last : undefined;
  });
  return { quotations, quotationAt, markAt };
}
