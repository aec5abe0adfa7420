import { readFileSync } from 'node:fs';
import type { Stance } from '../types.ts';
import { inflect } from './inflection.ts';

/**
 * The words of a list in `lexicons/`, which says in its first lines what belongs there. Lines that begin with `#` are
 * comments; all else is words, separated by white space.
 */
export function wordsOf(list: string): ReadonlySet<string> {
  return new Set(linesOf(list).flatMap((line) => line.split(/\s+/)));
}

const VERBS: Readonly<Record<Exclude<Stance, 'hearsay'>, ReadonlySet<string>>> = {
  neutral: wordsOf('verbs-neutral'),
  assertive: wordsOf('verbs-assertive'),
  factive: wordsOf('verbs-factive'),
  directive: wordsOf('verbs-directive'),
  cognitive: wordsOf('verbs-cognitive'),
};
const NOUNS: readonly (readonly [ReadonlySet<string>, Stance])[] = [
  [wordsOf('nouns-saying'), 'neutral'],
  [wordsOf('nouns-claim'), 'assertive'],
  [wordsOf('nouns-directive'), 'directive'],
  [wordsOf('nouns-cognition'), 'cognitive'],
];
const NONE: readonly Stance[] = [];
const stances = stancesOfVerbs();

/** What a verb may commit its author to, the likeliest first; empty for a verb that does not report. */
export function stancesOf(lemma: string): readonly Stance[] {
  return stances.get(lemma) ?? NONE;
}

/** The stance of a reporting noun ("allegation": assertive), or undefined. */
export function stanceOfNoun(lemma: string): Stance | undefined {
  return NOUNS.find(([nouns]) => nouns.has(lemma))?.[1];
}

/** Lemma of a form of a verb that reports: "tweeted" gives "tweet". Other words give undefined. */
export function reportingLemma(form: string): string | undefined {
  return lemmas.get(form);
}

const lemmas = lemmasOfForms();

function stancesOfVerbs(): ReadonlyMap<string, readonly Stance[]> {
  const found = new Map<string, Stance[]>();
  for (const stance of Object.keys(VERBS) as (keyof typeof VERBS)[])
    for (const verb of VERBS[stance]) found.set(verb, [...(found.get(verb) ?? []), stance]);
  return found;
}

function lemmasOfForms(): ReadonlyMap<string, string> {
  const irregular = new Map(
    linesOf('irregular-verbs').map((line) => {
      const [lemma = '', ...forms] = line.split(/\s+/);
      return [lemma, forms];
    }),
  );
  const found = new Map<string, string>();
  for (const verbs of Object.values(VERBS))
    for (const verb of verbs)
      for (const form of [verb, ...(irregular.get(verb) ?? inflect(verb))]) if (!found.has(form)) found.set(form, verb);
  return found;
}

export function linesOf(list: string): readonly string[] {
  return readFileSync(new URL(`./lexicons/${list}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));
}
