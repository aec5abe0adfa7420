import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle, splitSentences } from '../../../src/article/index.ts';
import { packageRoot } from '../../../src/package.ts';

/** The article that is read together: its guide has many stops, and votes at some. */
export const ARTICLE = 'forty-one-boxes';

export type Sentence = Readonly<{ id: string; paragraph: number; start: number; text: string }>;

/** Sentences long enough that their beginnings are found nowhere else. */
export function sentencesOfArticle(): readonly Sentence[] {
  const file = path.join(packageRoot(), 'corpus', 'samples', `${ARTICLE}.md`);
  const { article } = readArticle(readFileSync(file), { name: path.basename(file) });
  const counts = new Map<number, number>();
  return splitSentences(article).flatMap(({ paragraph, span }) => {
    counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
    const text = article.paragraphs[paragraph - 1]!.text.slice(span.start, span.end);
    const id = `${paragraph}.${counts.get(paragraph)}`;
    return text.length > 60 ? [{ id, paragraph, start: span.start, text: text.slice(0, 290) }] : [];
  });
}
