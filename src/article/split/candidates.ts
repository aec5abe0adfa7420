import { STARTERS } from './words.ts';

/** A place where a sentence may end. Offsets are UTF-16 code units. */
export type Candidate = Readonly<{
  /** Where the run of end marks begins. */
  mark: number;
  /** The end marks: `.`, `?!`, `...`, `. . .`. */
  marks: string;
  /** What closes together with them: quotation marks, brackets, citations such as `[12]`. */
  closers: string;
  /** After marks and closers, where the sentence would end. */
  end: number;
  /** Where the next sentence would begin; the text's length where there is none. */
  next: number;
}>;

const MARKS = /\.(?: \.){2,3}|[.!?…‽؟।۔。！？｡]+/gu;
/** Quotation marks, brackets, `[12]`, `[citation needed]`, page references as `:24`, superscript note marks. */
const CLOSERS = /(?:["'”’»›)\]}」』）*_]|\[[^[\]\n]{1,40}\]|:\d{1,4}(?:[–-]\d{1,4})?(?=[\s:[]|$)|[¹²³⁴-⁹⁰†‡])*/uy;
const SPACE = /\s*/uy;
/** These scripts write no space between sentences. */
const UNSPACED = /[。！？｡]$/u;
const NEXT_WORD = /["“‘(]?(\p{Lu}\p{Ll}+)\s/uy;

/** All places where a sentence may end, in order. Marks inside a word or a number (`3.5`, `node.js`) are none. */
export function* candidates(text: string): Generator<Candidate> {
  for (const { index: mark, 0: marks } of text.matchAll(MARKS)) {
    const closers = match(CLOSERS, text, mark + marks.length)[0];
    const end = mark + marks.length + closers.length;
    const next = end + match(SPACE, text, end)[0].length;
    if (next > end || next === text.length || UNSPACED.test(marks) || lacksSpace(text, mark, end))
      yield { mark, marks, closers, end, next };
  }
}

/** `the end.The next`: a space that was lost between a small letter and a word that begins sentences. */
function lacksSpace(text: string, mark: number, end: number): boolean {
  if (!/\p{Ll}/u.test(text[mark - 1] ?? '')) return false;
  const word = match(NEXT_WORD, text, end)[1];
  return word !== undefined && STARTERS.has(word.toLowerCase());
}

function match(sticky: RegExp, text: string, at: number): RegExpExecArray | readonly [string, undefined] {
  sticky.lastIndex = at;
  return sticky.exec(text) ?? ['', undefined];
}
