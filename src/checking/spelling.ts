/** Shorter words have too many neighbours for a slip to be told from another word. */
export const SHORTEST_TYPO = 4;

/** Longer words are compared by their first letters. */
const LONGEST = 63;

/**
 * Whether two words are one slip of the keyboard apart, or two where both have at least eight letters: a letter
 * missing, added, changed, or two neighbours swapped. Numbers never are: 40 for 50 is no slip.
 */
export function nearlySame(a: string, b: string): boolean {
  const difference = a.length - b.length;
  if (difference > 2 || difference < -2) return false;
  // A slip at both ends at once is rare, and looking at the ends first spares most comparisons.
  if (a.charCodeAt(0) !== b.charCodeAt(0) && a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1)) return false;
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  const limit = shorter >= 8 ? 2 : shorter >= SHORTEST_TYPO - 1 ? 1 : 0;
  if (limit === 0 || Math.abs(difference) > limit || /\d/u.test(a + b)) return false;
  return editDistance(a, b, limit) <= limit;
}

/** Three rows of the distance's table, kept between calls: half a million calls a message would leave garbage. */
const rows = [new Uint8Array(LONGEST + 2), new Uint8Array(LONGEST + 2), new Uint8Array(LONGEST + 2)] as const;

/** Optimal string alignment distance, by Damerau's four slips; stops early with `limit + 1`. */
function editDistance(one: string, other: string, limit: number): number {
  const a = one.slice(0, LONGEST);
  const b = other.slice(0, LONGEST);
  let [before, row, next]: readonly [Uint8Array, Uint8Array, Uint8Array] = rows;
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same);
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      next[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [before, row, next] = [row, next, before];
  }
  return row[b.length]!;
}
