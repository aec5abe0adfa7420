import type { Relation } from './brat.ts';

/** A statement's words, and the names under which its source may be met: the words in the text, the resolved name. */
export type Said = Readonly<{ words: string; names: readonly string[]; source?: string }>;

/** What became of one relation: how many statements make it up, and whether they find it and its source. */
export type Found = Readonly<{ quoted: boolean; found: boolean; sourced: boolean; statements: number }>;

/** A statement belongs to a relation with which it shares half of its words, and this many or half of the relation's. */
const [BELONGS, ENOUGH_WORDS] = [0.5, 4];
/** A relation is found when its statements cover half of its words. */
const COVERED = 0.5;

/**
 * Meets statements with the relations of one article, each statement counted for one relation only. The measure of the
 * goals (docs/statements.md): words are compared, not places, so that a healed or dropped line costs nothing.
 */
export function matchRelations(relations: readonly Relation[], said: readonly Said[]): readonly Found[] {
  const free = new Set(said);
  return relations.map((relation) => {
    const wanted = bag(relation.content);
    const mine = [...free].filter(({ words }) => {
      const theirs = bag(words);
      const common = overlap(theirs, wanted);
      return common >= BELONGS * theirs.length && (common >= BELONGS * wanted.length || common >= ENOUGH_WORDS);
    });
    const covered = mine.reduce((sum, { words }) => sum + overlap(bag(words), wanted), 0);
    const quoted = /["“]/.test(relation.content);
    if (mine.length === 0 || covered < COVERED * wanted.length)
      return { quoted, found: false, sourced: false, statements: 0 };
    for (const one of mine) free.delete(one);
    return { quoted, found: true, sourced: rightSource(relation.source, mine), statements: mine.length };
  });
}

/** One word of the name in common will do; a pronoun must be the same pronoun; no source is met by none. */
function rightSource(wanted: string, mine: readonly Said[]): boolean {
  if (wanted === '') return mine.every(({ source }) => source === undefined);
  const heads = headsOf(wanted);
  if (heads.size > 0)
    return mine.some(({ names }) => names.some((name) => [...headsOf(name)].some((word) => heads.has(word))));
  return mine.some(({ source }) => source !== undefined && tidy(source).toLowerCase() === tidy(wanted).toLowerCase());
}

const SMALL = new Set(
  'a an the of to in on at for by and or with his her their its he she they it who that this mr mrs ms dr'.split(' '),
);

function headsOf(name: string): ReadonlySet<string> {
  return new Set(bag(name).filter((word) => !SMALL.has(word)));
}

function bag(text: string): readonly string[] {
  return (
    tidy(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}

/** How many words of one stand in the other, each as often as it stands there. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of one) {
    const there = left.get(word) ?? 0;
    if (there === 0) continue;
    left.set(word, there - 1);
    common += 1;
  }
  return common;
}
