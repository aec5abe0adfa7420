import { type Article, makeArticle, type Reading, splitSentences } from '../../src/article/index.ts';
import type { SentenceEmbeddings } from '../../src/retrieval/index.ts';
import { type Annotation, annotate } from '../../src/voices/index.ts';
import { ownArticles } from '../material.ts';

/** The articles that are copied: those written for the evaluation, of an op-ed's and a report's length. */
const articles = ownArticles();

/**
 * Copies of our articles that differ in a heading, and so are other texts: as large in the database as others of their
 * length, without the time that embedding each would take.
 */
export function* copiesOf(first: number, count: number): Generator<Reading> {
  for (let i = first; i < first + count; i++) {
    const { paragraphs, hash, ...about } = articles[i % articles.length]!;
    const [opening, ...rest] = paragraphs;
    const copy = [{ ...opening!, heading: `Copy ${i}` }, ...rest];
    yield { article: makeArticle({ ...about, slug: `${about.slug}-${i}` }, copy), dropped: [], healed: [] };
  }
}

/** The model and the labels, asked once for each sentence and each article that is copied. */
export function remembering(embeddings: SentenceEmbeddings) {
  const vectors = new Map<string, Promise<Float32Array>>();
  const annotations = new Map<string, Annotation>();
  const vectorOf = (text: string) => {
    const known = vectors.get(text) ?? embeddings.embed([text]).then(([vector]) => vector!);
    vectors.set(text, known);
    return known;
  };
  const embed = (texts: readonly string[]) => Promise.all(texts.map(vectorOf));
  return {
    embedder: {
      model: embeddings.model,
      dimension: embeddings.dimension,
      embed,
      embedQuery: (text: string) => embeddings.embedQuery(text),
      embedDocuments: (texts: string[]) => embeddings.embedDocuments(texts),
    },
    async annotate({ article, vectors: given }: Readonly<{ article: Article; vectors: readonly Float32Array[] }>) {
      const known = annotations.get(article.title) ?? annotate(article, given);
      annotations.set(article.title, known);
      return known;
    },
    sentencesOf: (article: Article) => splitSentences(article).length,
  };
}
