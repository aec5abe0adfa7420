import { stemmer } from 'stemmer';
import { type PartOfSpeech, type Token, tokenise } from '../../article/index.ts';
import { Recent } from '../../recent.ts';

/** A word as search sees it. */
export type Term = Readonly<{
  /** What is matched: the Porter stem of `word`. */
  stem: string;
  /** Lower case, without accents, edge punctuation or a possessive's 's; `1,200` is `1200`. */
  word: string;
  /** `word`'s dictionary form, folded alike. */
  lemma: string;
  /** The stem of `lemma`: "pay" for "paid". */
  root: string;
  pos: PartOfSpeech;
  /** As printed begins with a capital. */
  capital: boolean;
  /** A function or question word: it carries no subject. */
  stop: boolean;
}>;

/** The terms of a text, in order; punctuation gives none. */
export function termsOf(text: string): readonly Term[] {
  return tokenise(text).flatMap((token) => termOf(token) ?? []);
}

/**
 * The term that a token is, or undefined for punctuation and symbols (`%` counts as a word). The same token gives the same
 * object: open articles share the terms of the words that they have in common.
 */
export function termOf({ value, lemma, pos }: Pick<Token, 'value' | 'lemma' | 'pos'>): Term | undefined {
  const key = `${value}\t${lemma}\t${pos}`;
  const known = terms.get(key);
  if (known !== undefined) return known ?? undefined;
  const made = makeTerm(value, lemma, pos);
  terms.set(key, made ?? null);
  return made;
}

/** The terms used last, enough for some hundred articles. null: a token that is none. */
const terms = new Recent<string, Term | null>(20_000);

function makeTerm(value: string, dictionaryForm: string, pos: PartOfSpeech): Term | undefined {
  const word = CAPITALS.get(value) ?? trimmed(fold(value));
  if (word === '') return undefined;
  const lemma = fold(dictionaryForm);
  const own = stem(word);
  const root = lemma === word ? own : stem(lemma);
  return {
    stem: own,
    word,
    lemma,
    root,
    pos,
    capital: /^\p{Lu}/u.test(value),
    stop: STOP.has(word),
  };
}

/** Countries in capitals, which in lower case would be a pronoun or nothing ("US", "us"). */
const CAPITALS: ReadonlyMap<string, string> = new Map([
  ...['US', 'U.S.', 'U.S', 'USA', 'U.S.A.'].map((name) => [name, 'america'] as const),
  ...['UK', 'U.K.', 'U.K'].map((name) => [name, 'britain'] as const),
]);

/** Lower case, without accents; quotes and dashes of one kind. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/[–—−]/g, '-')
    .toLowerCase();
}

/** The Porter stem of a folded word; a word with a digit is its own. Which stemmer is used is worth under .3 points. */
export function stem(word: string): string {
  return /\d/.test(word) ? word : stemmer(word);
}

function trimmed(word: string): string {
  const digits = /^\d{1,3}(?:,\d{3})+/.test(word) ? word.replaceAll(',', '') : word;
  return digits
    .replace(/^[^\p{L}\p{N}%]+/u, '')
    .replace(/(?<=[\p{L}\p{N}%])[^\p{L}\p{N}%]+$/u, '')
    .replace(/'s$/, '');
}

/** Function and question words: what remains of a text without them is what it is about. */
export const STOP: ReadonlySet<string> = new Set(
  `a an the of in on at to for from by with and or but as is are was were be been being am do does did done doing has have
  had having what which who whom whose when where why how that this these those it its he she they them their his her i
  you we us our your my me there here than then so such not no nor if into about between during through over under can
  could will would shall should may might must also any some many much more most other another each s t n't name`.split(
    /\s+/,
  ),
);
