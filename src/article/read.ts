import { createHash } from 'node:crypto';
import type { Article, Paragraph, Reading } from './types.ts';

/** Where bytes came from: the file's name decides the format, its stem the slug. */
export type Origin = Readonly<{ name: string; source?: string }>;

/**
 * Reads a file's bytes into an article.
 * @throws Fault `article-empty`, `article-too-long`, `article-not-text`, `article-format`
 */
export function readArticle(bytes: Uint8Array, origin: Origin): Reading {
  const blocks = new TextDecoder()
    .decode(bytes)
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean);
  const [title = origin.name, ...rest] = blocks;
  return {
    article: makeArticle(
      { slug: slugOf(title), title, language: 'en' },
      rest.map((text, i) => ({ number: i + 1, text })),
    ),
    dropped: [],
    healed: [],
  };
}

/** Puts an article together and computes its hash: every Article comes from here. */
export function makeArticle(about: Omit<Article, 'paragraphs' | 'hash'>, paragraphs: readonly Paragraph[]): Article {
  return Object.freeze({ ...about, paragraphs, hash: hashOf(paragraphs) });
}

/** `The day’s news, again!` becomes `the-days-news-again`; at most 60 characters. */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return slug || 'article';
}

function hashOf(paragraphs: readonly Paragraph[]): string {
  const hash = createHash('sha256');
  for (const { heading, text } of paragraphs) hash.update(JSON.stringify([heading ?? null, text]));
  return hash.digest('hex');
}
