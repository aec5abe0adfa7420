import type { Article } from '../article/index.ts';
import type { Annotation } from '../voices/index.ts';

/** What an index of one article is built from. `vectors`: one unit-length embedding a sentence of `annotation.sentences`. */
export type Indexable = Readonly<{ article: Article; annotation: Annotation; vectors: readonly Float32Array[] }>;

/**
 * All that is known of one article for finding passages in it: its words, its sentence vectors. Built in memory from an
 * {@link Indexable} in about 100 ms; holds no state that is not derived from it.
 */
export type ArticleIndex = Indexable;

/** One server's articles, as retrieval sees them; the shelf provides it. */
export type Library = Readonly<{
  /** The articles that may be searched, by slug. */
  slugs: readonly string[];
  /** The index of one article, from memory or built anew. @throws Fault `article-unknown` */
  index(slug: string): Promise<ArticleIndex>;
}>;
