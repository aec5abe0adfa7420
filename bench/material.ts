import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { GOLD } from '../eval/gold.ts';
import { congruential } from '../eval/random.ts';
import { type Article, makeArticle, readArticle, toMarkdown } from '../src/article/index.ts';

/** Words of an article as speeds are given for: a newspaper's op-ed. */
const WORDS = 1_000;

/** The articles that were written for the evaluation, as they are read. */
export function ownArticles(): readonly Article[] {
  return readdirSync(GOLD)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readArticle(readFileSync(path.join(GOLD, name)), { name }).article);
}

/** So many different articles of about 1,000 words, made of real paragraphs of ours in a seeded order. */
export function inventArticles(count: number, seed = 1): readonly Article[] {
  const paragraphs = ownArticles().flatMap((article) => article.paragraphs.map(({ text }) => text));
  const random = congruential(seed);
  return Array.from({ length: count }, (_, i) => {
    // A first paragraph of its own: the same words in another order would still be another article.
    const texts = [`This is the invented article number ${i + 1}, which nobody need read.`];
    for (let words = 0; words < WORDS; ) {
      const text = paragraphs[Math.floor(random() * paragraphs.length)]!;
      texts.push(text);
      words += text.split(/\s+/).length;
    }
    return makeArticle(
      { slug: `invented-${i + 1}`, title: `Invented article ${i + 1}`, language: 'en' },
      texts.map((text, k) => ({ number: k + 1, text })),
    );
  });
}

/** The articles as Markdown files by name. */
export function asFiles(articles: readonly Article[]): Readonly<Record<string, string>> {
  return Object.fromEntries(articles.map((article) => [`${article.slug}.md`, toMarkdown(article)]));
}
