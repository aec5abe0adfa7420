import type { Article } from '../../article/index.ts';
import { termsOf } from '../indexing/words.ts';
import type { SentenceStore } from './sentence-store.ts';

/** Sentences that are looked at for the meaning of a question: a few articles' worth. */
const NEAREST_SENTENCES = 200;
/** Reciprocal rank fusion's constant (Cormack, Clarke and Büttcher 2009); theirs, not fitted. */
const FUSION = 60;

/**
 * The articles of a store that are most likely to answer a question, likeliest first: those with the nearest sentences and
 * those with the most of its words, each counted by how rare it is on the shelf; the two rankings fused by their ranks.
 * @param vector the question's, of unit length
 * @param most how many, at most: each is then read closely
 */
export function candidateArticles(
  store: SentenceStore,
  question: string,
  vector: Float32Array,
  most: number,
): readonly string[] {
  const byMeaning = new Map<string, number>();
  for (const { article, similarity } of store.nearest(vector, NEAREST_SENTENCES)) {
    if (!byMeaning.has(article)) byMeaning.set(article, similarity);
  }
  const scores = new Map<string, number>();
  for (const ranking of [byMeaning, byWords(store, question)]) {
    const ranked = [...ranking].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    ranked.forEach(([key], rank) => {
      scores.set(key, (scores.get(key) ?? 0) + 1 / (FUSION + rank + 1));
    });
  }
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key);
}

function byWords(store: SentenceStore, question: string): Map<string, number> {
  const total = store.articles.size;
  const scores = new Map<string, number>();
  for (const stem of contentStems(question)) {
    const keys = store.withStem(stem);
    const rarity = Math.log(1 + (total - keys.size + 0.5) / (keys.size + 0.5));
    for (const key of keys) scores.set(key, (scores.get(key) ?? 0) + rarity);
  }
  return scores;
}

/** The content stems of an article, title and headings included, each once: what a store looks words up in. */
export function stemsOf({ title, paragraphs }: Article): readonly string[] {
  return [...contentStems([title, ...paragraphs.flatMap(({ heading, text }) => [heading ?? '', text])].join('\n'))];
}

function contentStems(text: string): ReadonlySet<string> {
  return new Set(termsOf(text).flatMap((term) => (term.stop ? [] : [term.stem])));
}
