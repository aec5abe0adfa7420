/** Whole numbers from 0, ascending or not; not to be written to. */
export type Numbers = Uint16Array | Uint32Array;

/**
 * Lists of numbers by word, in a few arrays instead of a Map: an article has some 5,000 words, pieces of words and pairs of
 * words, and a key and a list for each took over a megabyte. Words have places, in the order of their code units.
 */
export type Packed = Readonly<{
  /** How many words. */
  size: number;
  /** The word's place; −1 where it is not one of these. */
  placeOf(word: string): number;
  wordAt(place: number): string;
  listAt(place: number): Numbers;
  /** The word's list; empty where it is not one of these. */
  listOf(word: string): Numbers;
}>;

const NONE: Numbers = new Uint16Array(0);

export function packed(lists: ReadonlyMap<string, Iterable<number>>): Packed {
  return opened(laidOut(lists));
}

/** All words one after the other, and where each begins and ends; the same for their lists. */
type LaidOut = Readonly<{ text: string; starts: Numbers; numbers: Numbers; from: Numbers }>;

function laidOut(lists: ReadonlyMap<string, Iterable<number>>): LaidOut {
  const words = [...lists.keys()].sort();
  const each = words.map((word) => [...lists.get(word)!]);
  return {
    text: words.join(''),
    starts: offsets(words.map(({ length }) => length)),
    numbers: narrow(each.flat()),
    from: offsets(each.map(({ length }) => length)),
  };
}

/** Apart from the laying out, since functions keep alive whatever others see that were made beside them. */
function opened({ text, starts, numbers, from }: LaidOut): Packed {
  const size = starts.length - 1;
  const wordAt = textsOf(text, starts);
  const listAt = (place: number) => numbers.subarray(from[place], from[place + 1]);
  const placeOf = (word: string) => {
    let [low, high] = [0, size - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = compare(word, text, starts[middle]!, starts[middle + 1]!);
      if (order === 0) return middle;
      if (order > 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
  const listOf = (word: string) => {
    const place = placeOf(word);
    return place < 0 ? NONE : listAt(place);
  };
  return { size, placeOf, wordAt, listAt, listOf };
}

/** Texts by place, in one string; a reader of them. */
export function packedTexts(texts: readonly string[]): (place: number) => string {
  const starts = offsets(texts.map(({ length }) => length));
  return textsOf(texts.join(''), starts);
}

function textsOf(text: string, starts: Numbers): (place: number) => string {
  return (place) => text.slice(starts[place], starts[place + 1]);
}

/** Whether a word comes before (below 0) or after the stretch of a text, by code units; without cutting the stretch out. */
function compare(word: string, text: string, start: number, end: number): number {
  const shared = Math.min(word.length, end - start);
  for (let i = 0; i < shared; i++) {
    const difference = word.charCodeAt(i) - text.charCodeAt(start + i);
    if (difference !== 0) return difference;
  }
  return word.length - (end - start);
}

/** The numbers in the narrowest array that holds them. */
export function narrow(numbers: readonly number[]): Numbers {
  const largest = numbers.reduce((most, value) => Math.max(most, value), 0);
  return largest < 2 ** 16 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}

/** Where each of so many long things begins when they stand one after the other, and where the last ends. */
export function offsets(lengths: readonly number[]): Numbers {
  let end = 0;
  return narrow([0, ...lengths.map((length) => (end += length))]);
}
