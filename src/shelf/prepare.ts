import { type Article, splitSentences } from '../article/index.ts';
import { Fault } from '../fault.ts';
import type { StoreEmbeddings } from '../retrieval/index.ts';
import type { Annotation } from '../voices/index.ts';
import type { Annotate } from './annotating.ts';
import type { Claims } from './claims.ts';
import type { Texts } from './texts.ts';

/** What turns sentences into vectors: `retrieval`'s embeddings, or a stand-in in tests. */
export type Embedder = StoreEmbeddings &
  Readonly<{
    /** One unit-length vector a text. */
    embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
  }>;

/** Everything that is computed from an article's words. */
export type Prepared = Readonly<{ annotation: Annotation; vectors: readonly Float32Array[] }>;

/** What preparing needs. `annotator` is the hash of the code and word lists that `annotate` goes by. */
export type Workshop = Readonly<{
  texts: Texts;
  claims: Claims;
  embedder: Embedder;
  annotator: string;
  annotate: Annotate;
}>;

/** Told how many of an article's sentences are embedded. */
export type Progress = (done: number, all: number) => void;

/** Sentences of the longest article: some 70,000 words, a minute's work. Opening one takes a second of the main thread. */
const MOST_SENTENCES = 3_000;
/** Characters of the longest paragraph: time for labelling grows with its square, and no message could ever show it. */
const LONGEST_PARAGRAPH = 50_000;
/** Sentences between two words of progress. */
const STEP = 32;

/**
 * Takes an article's vectors and annotation from the database, or makes what is missing or stale, and keeps it there.
 * The text must have been stored. Embedding takes about 10 to 30 ms a sentence; all else is fast.
 */
export async function prepare(article: Article, workshop: Workshop, onProgress?: Progress): Promise<Prepared> {
  const { texts, annotator, annotate } = workshop;
  const vectors = await vectorsOf(article, workshop, onProgress);
  const stored = await texts.annotation(article.hash, annotator);
  if (stored) return { annotation: stored, vectors };
  const annotation = await annotate({ article, vectors });
  await texts.keepAnnotation(article.hash, annotator, annotation);
  return { annotation, vectors };
}

/**
 * Holds what comes to a shelf to the length of an article.
 * @returns how many sentences it has
 * @throws Fault `article-sentences`, `paragraph-too-long`
 */
export function holdLength({ title, paragraphs }: Article, sentences: number): number {
  if (sentences > MOST_SENTENCES)
    throw new Fault(
      'article-sentences',
      `“${title}” has ${sentences} sentences; an article has ${MOST_SENTENCES} at most. Split it into parts and give each as a file of its own.`,
      { title, count: sentences, most: MOST_SENTENCES },
    );
  const long = paragraphs.find(({ text }) => text.length > LONGEST_PARAGRAPH);
  if (long)
    throw new Fault(
      'paragraph-too-long',
      `¶${long.number} of “${title}” has ${long.text.length} characters; a paragraph has ${LONGEST_PARAGRAPH} at most. Set its paragraphs apart by blank lines.`,
      { title, paragraph: long.number, most: LONGEST_PARAGRAPH },
    );
  return sentences;
}

async function vectorsOf(
  article: Article,
  { texts, claims, embedder }: Workshop,
  onProgress: Progress = () => {},
): Promise<readonly Float32Array[]> {
  const sentences = splitSentences(article);
  const stored = () => texts.vectors(article.hash, embedder.model, sentences);
  const embed = async () => {
    const words = sentences.map(({ paragraph, span }) =>
      article.paragraphs[paragraph - 1]!.text.slice(span.start, span.end),
    );
    const vectors: Float32Array[] = [];
    for (let at = 0; at < words.length; at += STEP) {
      onProgress(at, words.length);
      vectors.push(...(await embedder.embed(words.slice(at, at + STEP))));
    }
    onProgress(words.length, words.length);
    await texts.keepVectors(article.hash, embedder.model, sentences, vectors);
    return vectors;
  };
  // Of processes that meet the same new text one does the work, and the others find it done.
  return (await stored()) ?? claims.inTurn(`text/${article.hash}`, async () => (await stored()) ?? embed());
}
