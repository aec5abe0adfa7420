import { readdirSync, readFileSync } from 'node:fs';
import { type Numbers, narrow, offsets, type Packed, packed, packedTexts } from '../indexing/packed.ts';
import { fold, STOP, stem, type Term } from '../indexing/words.ts';

/** A word or short phrase of the thesaurus, as the stems of its words; `text` joins them. */
export type Phrase = Readonly<{ stems: readonly string[]; text: string; core: boolean }>;

/** A phrase found in a text's terms, and the other phrases of the same cluster. */
export type FoundPhrase = Readonly<{ from: number; words: number; core: boolean; others: readonly Phrase[] }>;

/**
 * All phrases, each with its number, a cluster's one after the other. Packed: as objects they took 15 MB, and a question
 * needs a few dozen of them.
 */
type Phrases = Readonly<{
  /** Numbers of the phrases that begin with a stem, by that stem. */
  byFirstStem: Packed;
  text(phrase: number): string;
  /** 1 for a phrase of its cluster's core. */
  core: Uint8Array;
  /** The cluster of each phrase, and the number of each cluster's first phrase; at the end, how many phrases there are. */
  cluster: Numbers;
  firsts: Numbers;
}>;

/** Every phrase of the thesaurus in a text; a phrase that stands in several clusters is found once in each. */
export function phrasesIn(terms: readonly Term[]): readonly FoundPhrase[] {
  phrases ??= read();
  const all = phrases;
  return terms.flatMap((term, from) =>
    formsOf(term)
      .flatMap((form) => [...all.byFirstStem.listOf(form)])
      .map((number) => ({ number, phrase: phraseAt(all, number) }))
      .filter(({ phrase }) => isAt(phrase, terms, from))
      .map(({ number, phrase: { stems, core } }) => ({
        from,
        words: stems.length,
        core,
        others: othersOf(all, number),
      })),
  );
}

/** Whether a phrase's words stand at a place of a text, in the phrase's order. */
export function isAt({ stems }: Phrase, terms: readonly Term[], from: number): boolean {
  return stems.every((each, i) => {
    const term = terms[from + i];
    return term !== undefined && (term.stem === each || term.root === each);
  });
}

/** The stems under which a word is looked up: as written, and of its dictionary form. */
function formsOf({ stem: own, root }: Term): readonly string[] {
  return own === root ? [own] : [own, root];
}

function phraseAt({ text, core }: Phrases, number: number): Phrase {
  const joined = text(number);
  return { stems: joined.split(' '), text: joined, core: core[number] === 1 };
}

/** The other phrases of a phrase's cluster. */
function othersOf(all: Phrases, number: number): readonly Phrase[] {
  const cluster = all.cluster[number]!;
  const others: Phrase[] = [];
  for (let other = all.firsts[cluster]!; other < all.firsts[cluster + 1]!; other++)
    if (other !== number) others.push(phraseAt(all, other));
  return others;
}

let phrases: Phrases | undefined;

/** The files of thesaurus/ (their README says what they hold), read on first use in about 0.1 s. */
function read(): Phrases {
  const folder = new URL('./thesaurus/', import.meta.url);
  const known = new Map<string, string>();
  const stemOnce = (word: string) => known.get(word) ?? known.set(word, stem(word)).get(word)!;
  const clusters = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => clusterIn(line, stemOnce));
  return packedPhrases(clusters);
}

function packedPhrases(clusters: readonly (readonly Phrase[])[]): Phrases {
  const all = clusters.flat();
  const byFirstStem = new Map<string, number[]>();
  for (const [number, { stems }] of all.entries()) {
    const list = byFirstStem.get(stems[0]!);
    if (list) list.push(number);
    else byFirstStem.set(stems[0]!, [number]);
  }
  return {
    byFirstStem: packed(byFirstStem),
    text: packedTexts(all.map(({ text }) => text)),
    core: Uint8Array.from(all, ({ core }) => Number(core)),
    cluster: narrow(clusters.flatMap((cluster, i) => cluster.map(() => i))),
    firsts: offsets(clusters.map(({ length }) => length)),
  };
}

/** One line: core phrases apart by ` = `, then related ones after ` ~ `. A function word alone is no phrase. */
function clusterIn(line: string, stemOnce: (word: string) => string): readonly Phrase[] {
  const [core = '', ...related] = line.split(' ~ ');
  const read = (text: string, isCore: boolean): Phrase[] => {
    const words = fold(text).split(/\s+/);
    const stems = words.map(stemOnce);
    return words.length === 1 && STOP.has(words[0]!) ? [] : [{ stems, text: stems.join(' '), core: isCore }];
  };
  return [...core.split(' = ').flatMap((text) => read(text, true)), ...related.flatMap((text) => read(text, false))];
}
