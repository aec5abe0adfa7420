import type { Article } from '../article/index.ts';
import type { Vectors } from '../voices/index.ts';

/** Sentence embeddings of an article. */
export async function withVectors(_article: Article): Promise<Vectors | undefined> {
  return undefined;
}
