import type { Article, Voice } from '../article/index.ts';
import type { Annotation } from '../voices/index.ts';

/** One sentence, or a part of one, in a row: where it begins and ends as shares of the row's full width. */
export type Block = Readonly<{ voice: Voice; from: number; to: number; sure: boolean }>;

/** A row of a picture: a paragraph, a part of a long one, or some short ones together. */
export type Row = Readonly<{
  /** `¶4` or `¶4–9`; absent where the row goes on with the paragraph above. */
  label?: string;
  blocks: readonly Block[];
  /** More than half of it is argued. */
  argues: boolean;
}>;

/** More rows than this cannot be read in one picture: then paragraphs share rows. */
const MOST_ROWS = 120;
/** A row holds at least so many characters: short paragraphs look short. */
const SHORTEST_ROW = 300;
/** Beyond this a row is broken, so that an article of one endless paragraph still shows its sentences. */
const LONGEST_ROW = 2_500;

/** Lays an article out in rows of equal scale. At most {@link MOST_ROWS} and a row for what does not come out even. */
export function rowsOf(article: Article, annotation: Annotation): readonly Row[] {
  const groups = grouped(article, annotation);
  const lengths = groups.map(({ sentences }) => sum(sentences.map(({ length }) => length))).sort((a, b) => a - b);
  let capacity = Math.max(SHORTEST_ROW, usual(lengths));
  const count = () => sum(lengths.map((length) => Math.max(1, Math.ceil(length / capacity))));
  while (count() > Math.max(MOST_ROWS, groups.length)) capacity *= 1.25;
  return groups.flatMap((group) => cut(group, capacity));
}

/** The longest paragraph sets the scale; where it is out of all proportion it is broken, and nine in ten set it. */
function usual(ascending: readonly number[]): number {
  const nine = ascending[Math.floor(ascending.length * 0.9)] ?? 0;
  const longest = ascending.at(-1) ?? 0;
  return longest <= nine * 1.7 && longest <= LONGEST_ROW ? longest : Math.min(nine, LONGEST_ROW);
}

type Length = Readonly<{ voice: Voice; sure: boolean; length: number }>;
type Group = Readonly<{ first: number; last: number; sentences: readonly Length[] }>;

/** Paragraphs, or as many neighbours together as it takes to stay within {@link MOST_ROWS}. */
function grouped({ paragraphs }: Article, { sentences }: Annotation): readonly Group[] {
  const size = Math.ceil(paragraphs.length / MOST_ROWS);
  const groups: { first: number; last: number; sentences: Length[] }[] = [];
  for (const { number } of paragraphs) {
    const last = groups.at(-1);
    if (last && last.last - last.first + 1 < size) last.last = number;
    else groups.push({ first: number, last: number, sentences: [] });
  }
  for (const { paragraph, voice, sure, span } of sentences)
    groups[Math.floor((paragraph - 1) / size)]?.sentences.push({ voice, sure, length: span.end - span.start });
  return groups;
}

function cut({ first, last, sentences }: Group, capacity: number): readonly Row[] {
  const rows: Block[][] = [[]];
  let at = 0;
  for (const { voice, sure, length } of sentences) {
    let left = length;
    while (left > 0) {
      if (at >= capacity - 1e-6) {
        rows.push([]);
        at = 0;
      }
      const part = Math.min(left, capacity - at);
      rows.at(-1)!.push({ voice, sure, from: at / capacity, to: (at + part) / capacity });
      at += part;
      left -= part;
    }
  }
  const argued = sum(sentences.filter(({ voice }) => voice === 'argued').map(({ length }) => length));
  const argues = argued * 2 > sum(sentences.map(({ length }) => length));
  const label = first === last ? `¶${first}` : `¶${first}–${last}`;
  return rows.map((blocks, i) => (i === 0 ? { label, blocks, argues } : { blocks, argues }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
