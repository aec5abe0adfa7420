import { type Run, respellings, type Searchable, weightOf } from './search.ts';

/** How much of an article a quotation may cover: half as many words again, and room for what a gap leaves out. */
const SPREAD = 1.4;
const MARGIN = 12;
const ROOM_AT_GAP = 150;
/** No quotation of a message of 4,000 characters covers more words than this: it bounds what is aligned. */
const LONGEST = 3_000;
/** A word that stands in more places than this says little about where; it is looked up only if no rarer one is known. */
const COMMON = 25;
/** So many unknown words are looked up as misspellings; each costs about 20 µs. */
const MOST_RESPELT = 40;

/** A stretch of an article in which many of a quotation's words stand, and their weight there. */
export type Stretch = Run & Readonly<{ weight: number }>;

/**
 * The stretches of an article where a quotation most likely comes from, best first, at most `most`: those that hold the
 * greatest weight of its different words, misspelt ones included, whatever their order.
 */
export function likelyStretches(
  index: Searchable,
  folds: readonly string[],
  gaps: number,
  most = 2,
): readonly Stretch[] {
  const length = Math.min(LONGEST, Math.ceil(folds.length * SPREAD) + MARGIN + gaps * ROOM_AT_GAP);
  let hits = hitsOf(index, folds);
  const found: Stretch[] = [];
  while (found.length < most && hits.length > 0) {
    const best = densest(hits, length);
    found.push({
      from: Math.max(0, best.from - MARGIN),
      to: Math.min(index.words.length, best.to + MARGIN),
      weight: best.weight,
    });
    hits = hits.filter(({ place }) => place < best.from || place >= best.to);
  }
  return found;
}

type Hit = Readonly<{ place: number; word: number; weight: number }>;

function hitsOf(index: Searchable, folds: readonly string[]): readonly Hit[] {
  const hits: Hit[] = [];
  const common: Hit[] = [];
  let respelt = 0;
  for (const [word, fold] of [...new Set(folds)].entries()) {
    const known = index.places.has(fold);
    const spellings = known ? [fold] : respelt < MOST_RESPELT ? respellings(index, fold) : [];
    if (!known) respelt++;
    for (const spelling of spellings) {
      const places = index.places.get(spelling)!;
      const into = places.length > COMMON ? common : hits;
      for (const place of places) into.push({ place, word, weight: weightOf(spelling) * (known ? 1 : 0.7) });
    }
  }
  return (hits.length > 0 ? hits : common).sort((a, b) => a.place - b.place);
}

/** The window of `length` words with the greatest weight of different words. `hits` is in order of place, and not empty. */
function densest(hits: readonly Hit[], length: number): Stretch {
  const counts = new Map<number, number>();
  let best = { first: 0, last: 0, weight: -1 };
  let weight = 0;
  let first = 0;
  for (const [last, hit] of hits.entries()) {
    const count = counts.get(hit.word) ?? 0;
    counts.set(hit.word, count + 1);
    if (count === 0) weight += hit.weight;
    while (hits[first]!.place <= hit.place - length) {
      const left = hits[first++]!;
      const still = counts.get(left.word)! - 1;
      counts.set(left.word, still);
      if (still === 0) weight -= left.weight;
    }
    if (weight > best.weight + 1e-9) best = { first, last, weight };
  }
  const from = hits[best.first]!.place;
  const to = hits[best.last]!.place + 1;
  // The rarer words may all stand at one end: what they leave of the length is given to both sides.
  const room = Math.max(0, Math.ceil((length - (to - from)) / 2));
  return { from: Math.max(0, from - room), to: to + room, weight: best.weight };
}
