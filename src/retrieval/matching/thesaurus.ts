import { readdirSync, readFileSync } from 'node:fs';
import { fold, STOP, stem, type Term } from '../indexing/words.ts';

/** A word or short phrase of the thesaurus, as the stems of its words; `text` joins them. */
export type Phrase = Readonly<{ stems: readonly string[]; text: string; core: boolean }>;

/** A phrase found in a text's terms, and the other phrases of the same cluster. */
export type FoundPhrase = Readonly<{ from: number; words: number; core: boolean; others: readonly Phrase[] }>;

type Clustered = Readonly<{ phrase: Phrase; cluster: readonly Phrase[] }>;

/** Every phrase of the thesaurus in a text; a phrase that stands in several clusters is found once in each. */
export function phrasesIn(terms: readonly Term[]): readonly FoundPhrase[] {
  const index = read();
  return terms.flatMap((term, from) =>
    formsOf(term)
      .flatMap((form) => index.get(form) ?? [])
      .filter(({ phrase }) => isAt(phrase, terms, from))
      .map(({ phrase, cluster }) => ({
        from,
        words: phrase.stems.length,
        core: phrase.core,
        others: cluster.filter((other) => other !== phrase),
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

let clusters: ReadonlyMap<string, readonly Clustered[]> | undefined;

/** The files of thesaurus/ (their README says what they hold), by each phrase's first stem; read on first use in about 0.1 s. */
function read(): ReadonlyMap<string, readonly Clustered[]> {
  if (clusters) return clusters;
  const folder = new URL('./thesaurus/', import.meta.url);
  const found = new Map<string, Clustered[]>();
  const known = new Map<string, string>();
  const stemOnce = (word: string) => known.get(word) ?? known.set(word, stem(word)).get(word)!;
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort())
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n'))
      if (line !== '' && !line.startsWith('#')) put(line, stemOnce, found);
  clusters = found;
  return found;
}

/** One line: core phrases apart by ` = `, then related ones after ` ~ `. A function word alone is no phrase. */
function put(line: string, stemOnce: (word: string) => string, to: Map<string, Clustered[]>): void {
  const [core = '', ...related] = line.split(' ~ ');
  const read = (text: string, isCore: boolean): Phrase[] => {
    const words = fold(text).split(/\s+/);
    const stems = words.map(stemOnce);
    return words.length === 1 && STOP.has(words[0]!) ? [] : [{ stems, text: stems.join(' '), core: isCore }];
  };
  const cluster = [
    ...core.split(' = ').flatMap((text) => read(text, true)),
    ...related.flatMap((text) => read(text, false)),
  ];
  for (const phrase of cluster) {
    const list = to.get(phrase.stems[0]!);
    if (list) list.push({ phrase, cluster });
    else to.set(phrase.stems[0]!, [{ phrase, cluster }]);
  }
}
