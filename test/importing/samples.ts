import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Article, readArticle } from '../../src/article/index.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../corpus/samples');

/** The articles that come with Pullquote. */
export const SAMPLES: readonly Article[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readArticle(readFileSync(path.join(FOLDER, name)), { name }).article);

export const wordsOf = ({ paragraphs }: Article) => paragraphs.map(({ heading, text }) => ({ heading, text }));
