import { createHash } from 'node:crypto';
import type { Article, Paragraph } from './types.ts';

/** Puts an article together and computes its hash: every Article comes from here, frozen. */
export function makeArticle(about: Omit<Article, 'paragraphs' | 'hash'>, paragraphs: readonly Paragraph[]): Article {
  const frozen = Object.freeze(paragraphs.map((paragraph) => Object.freeze({ ...paragraph })));
  return Object.freeze({ ...about, paragraphs: frozen, hash: hashOf(frozen) });
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
