import type { ArticleIndex } from '../indexing/index.ts';
import type { Term } from '../indexing/words.ts';
import { isAt, type Phrase, phrasesIn } from './thesaurus.ts';

/**
 * How surely a phrase of the thesaurus stands for another of its cluster: both of its core, or one only related. Two that
 * are each only related do not. From a small grid (.7 to .9, 0 to .5) on our own tuning questions; all were within a point.
 */
const SAME = 0.7;
const RELATED = 0.3;

/** A question's words for which the article has others, and the sentences that have them. */
export type PhraseMatch = Readonly<{
  /** Places in the question's terms. */
  from: number;
  words: number;
  strength: number;
  /** Places in `ArticleIndex.sentences`. */
  sentences: readonly number[];
}>;

/** What the thesaurus says that the article calls the question's words and phrases. */
export function matchPhrases(terms: readonly Term[], index: ArticleIndex): readonly PhraseMatch[] {
  const places = new Map<string, readonly number[]>();
  return phrasesIn(terms).flatMap(({ from, words, core, others }) =>
    others.flatMap((other) => {
      if (!core && !other.core) return [];
      const sentences = places.get(other.text) ?? sentencesWith(other, index);
      places.set(other.text, sentences);
      return sentences.length > 0 ? [{ from, words, strength: core && other.core ? SAME : RELATED, sentences }] : [];
    }),
  );
}

/** The sentences in which a phrase stands; none for one of function words alone. */
function sentencesWith(phrase: Phrase, { vocabulary, sentences }: ArticleIndex): readonly number[] {
  const holding = (form: string) => [
    ...vocabulary.sentences.listOf(form),
    ...[...vocabulary.byLemma.listOf(form)].flatMap((place) => [...vocabulary.sentences.listAt(place)]),
  ];
  if (phrase.stems.length === 1) return [...new Set(holding(phrase.stems[0]!))];
  const rarest = phrase.stems.map(holding).filter((list) => list.length > 0);
  if (rarest.length === 0) return [];
  const fewest = rarest.reduce((least, list) => (list.length < least.length ? list : least));
  return [...new Set(fewest)].filter((place) => {
    const { terms } = sentences[place]!;
    return terms.some((_, from) => isAt(phrase, terms, from));
  });
}
