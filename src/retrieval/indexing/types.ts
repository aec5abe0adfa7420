import type { Article } from '../../article/index.ts';
import type { Annotation, Sentence } from '../../voices/index.ts';
import type { Term } from './words.ts';

/** What an index of one article is built from. `vectors`: one unit-length embedding a sentence of `annotation.sentences`. */
export type Indexable = Readonly<{ article: Article; annotation: Annotation; vectors: readonly Float32Array[] }>;

/** A sentence as search sees it; its place in `ArticleIndex.sentences` is its place in the annotation. */
export type IndexedSentence = Readonly<{
  sentence: Sentence;
  text: string;
  /** Place of its paragraph, from 0. */
  paragraph: number;
  terms: readonly Term[];
  /** Stems of its content terms, in order. */
  stems: readonly string[];
}>;

/** The sentences of a paragraph, as places in `ArticleIndex.sentences`; a paragraph may have none. */
export type IndexedParagraph = Readonly<{ first: number; end: number }>;
