/** Lower case, without accents, one space between words: "Économie" is found by "economie". */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What has every typed word somewhere in its text, inside words too; those that begin words come first. */
export function withWords<T>(things: readonly T[], typed: string, textOf: (thing: T) => string): readonly T[] {
  const wanted = fold(typed).split(' ').filter(Boolean);
  const scored = things.map((thing) => {
    const text = fold(textOf(thing));
    const words = ` ${text.replace(/-/g, ' ')}`;
    return {
      thing,
      all: wanted.every((word) => text.includes(word)),
      score: wanted.filter((word) => words.includes(` ${word}`)).length,
    };
  });
  // The sort is stable: of equals, the given order stays.
  return scored
    .filter(({ all }) => all)
    .sort((a, b) => b.score - a.score)
    .map(({ thing }) => thing);
}
