import type { ArticleIndex } from './indexing/index.ts';

/** One server's articles, as retrieval sees them; the shelf provides it. */
export type Library = Readonly<{
  /** The articles that may be searched, by slug. */
  slugs: readonly string[];
  /** The articles likeliest to answer a question, likeliest first: those that are worth a close reading. @param vector the question's */
  candidates(question: string, vector: Float32Array): Promise<readonly string[]>;
  /** The index of one article, from memory or built anew. @throws Fault `article-unknown` */
  index(slug: string): Promise<ArticleIndex>;
}>;
