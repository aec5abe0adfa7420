import { type Reading, readArticle } from '../../src/article/index.ts';

/** Reads words as a file of that name. */
export function read(words: string, name = 'the-ferry.txt'): Reading {
  return readArticle(new TextEncoder().encode(words), { name });
}

/** The texts of what was read. */
export function paragraphsOf(words: string, name?: string): string[] {
  return read(words, name).article.paragraphs.map(({ text }) => text);
}
