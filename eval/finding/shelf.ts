import { readFileSync } from 'node:fs';
import { type Article, readArticle, splitSentences } from '../../src/article/index.ts';
import { type ArticleIndex, indexArticle, type SentenceEmbeddings } from '../../src/retrieval/index.ts';
import { annotate } from '../../src/voices/index.ts';
import { articleFile } from './questions.ts';

/** Reads, annotates and indexes an article of ours, as the program does when it is imported. */
export async function indexOf(slug: string, embeddings: Pick<SentenceEmbeddings, 'embed'>): Promise<ArticleIndex> {
  const { article } = readArticle(readFileSync(articleFile(slug)), { name: `${slug}.md` });
  return indexThis({ ...article, slug }, embeddings);
}

/** The same for every article that questions are about, each once, by its slug. */
export async function indexesFor(
  questions: readonly Readonly<{ article: string }>[],
  embeddings: Pick<SentenceEmbeddings, 'embed'>,
): Promise<ReadonlyMap<string, ArticleIndex>> {
  const indexes = new Map<string, ArticleIndex>();
  for (const slug of new Set(questions.map(({ article }) => article)))
    indexes.set(slug, await indexOf(slug, embeddings));
  return indexes;
}

/** The same for an article that has been read already. */
export async function indexThis(
  article: Article,
  embeddings: Pick<SentenceEmbeddings, 'embed'>,
): Promise<ArticleIndex> {
  const vectors = await embeddings.embed(
    splitSentences(article).map(({ paragraph, span }) =>
      article.paragraphs[paragraph - 1]!.text.slice(span.start, span.end),
    ),
  );
  return indexArticle({ article, annotation: annotate(article, vectors), vectors });
}
