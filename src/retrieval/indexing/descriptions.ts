import type { IndexedSentence } from './types.ts';
import { type Term, termsOf } from './words.ts';

/** What the article calls somebody where it introduces them, and the sentences about them or by them. */
export type Description = Readonly<{
  /** Stems of the words beside the name: "the town's mayor, who ran a kennels". */
  stems: readonly string[];
  /** Places of the other sentences that name them or give their words. */
  sentences: readonly number[];
}>;

/** How many words before and after a name's first mention describe it. */
const BEFORE = 5;
const AFTER = 9;

/**
 * Descriptions of the people and bodies that an article names more than once. Later sentences say "Sorrel" or "she"
 * where a question says "the mayor".
 */
export function descriptionsOf(sentences: readonly IndexedSentence[]): readonly Description[] {
  const names = new Map<string, { stems: Set<string>; sentences: Set<number> }>();
  sentences.forEach((sentence, place) => {
    const { terms } = sentence;
    terms.forEach((term, at) => {
      if (!isName(term, at)) return;
      const known = names.get(term.stem);
      if (known) known.sentences.add(place);
      else names.set(term.stem, { stems: new Set(besides(terms, at)), sentences: new Set([place]) });
    });
    const { speaker } = sentence.sentence;
    for (const { stem } of speaker ? termsOf(speaker.name) : []) {
      const known = names.get(stem);
      known?.sentences.add(place);
      for (const role of speaker?.role ? termsOf(speaker.role) : []) if (!role.stop) known?.stems.add(role.stem);
    }
  });
  return [...names.values()]
    .filter((name) => name.sentences.size > 1 && name.stems.size > 0)
    .map((name) => ({ stems: [...name.stems], sentences: [...name.sentences] }));
}

function isName({ pos, capital, stop }: Term, at: number): boolean {
  return capital && !stop && (pos === 'PROPN' || at > 0);
}

/** The stems of the content words beside a name. */
function besides(terms: readonly Term[], at: number): readonly string[] {
  return terms
    .slice(Math.max(0, at - BEFORE), at + AFTER + 1)
    .filter(({ stop, capital }) => !stop && !capital)
    .map(({ stem }) => stem);
}
