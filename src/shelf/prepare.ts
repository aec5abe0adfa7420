import { type Article, splitSentences } from '../article/index.ts';
import type { StoreEmbeddings } from '../retrieval/index.ts';
import { type Annotation, annotate } from '../voices/index.ts';
import type { Texts } from './texts.ts';

/** What turns sentences into vectors: `retrieval`'s embeddings, or a stand-in in tests. */
export type Embedder = StoreEmbeddings &
  Readonly<{
    /** One unit-length vector a text. */
    embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
  }>;

/** Everything that is computed from an article's words. */
export type Prepared = Readonly<{ annotation: Annotation; vectors: readonly Float32Array[] }>;

/**
 * Takes an article's vectors and annotation from the database, or makes what is missing or stale, and keeps it there.
 * The text must have been stored. Embedding takes about 10 to 30 ms a sentence; all else is fast.
 */
export async function prepare(
  article: Article,
  { texts, embedder, annotator }: Readonly<{ texts: Texts; embedder: Embedder; annotator: string }>,
): Promise<Prepared> {
  const vectors = await vectorsOf(article, texts, embedder);
  const stored = await texts.annotation(article.hash, annotator);
  if (stored) return { annotation: stored, vectors };
  const annotation = annotate(article, vectors);
  await texts.keepAnnotation(article.hash, annotator, annotation);
  return { annotation, vectors };
}

async function vectorsOf(article: Article, texts: Texts, embedder: Embedder): Promise<readonly Float32Array[]> {
  const sentences = splitSentences(article);
  const stored = await texts.vectors(article.hash, embedder.model, sentences);
  if (stored) return stored;
  const vectors = await embedder.embed(
    sentences.map(({ paragraph, span }) => article.paragraphs[paragraph - 1]!.text.slice(span.start, span.end)),
  );
  await texts.keepVectors(article.hash, embedder.model, sentences, vectors);
  return vectors;
}
