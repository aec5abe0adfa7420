import '../tracing.ts';
import { Document } from '@langchain/core/documents';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { VectorStore } from '@langchain/core/vectorstores';
import { deleteStore, readStore, type StoredArticle, writeStore } from './files.ts';
import { Graph } from './graph.ts';

/** Where a stored sentence stands. `article` is the key under which it was added. */
export type SentenceMetadata = Readonly<{ article: string; paragraph: number; sentence: string }>;

/** An article as it is added: one vector a sentence. */
export type SentencesOf = Readonly<{
  key: string;
  hash: string;
  sentences: readonly Readonly<{ id: string; paragraph: number; text: string }>[];
  stems: readonly string[];
  vectors: readonly (readonly number[] | Float32Array)[];
}>;

/** Called between two steps of a long change; where it waits, others go on. */
export type Rest = () => Promise<void> | void;

/** What makes vectors: `SentenceEmbeddings`. */
export type StoreEmbeddings = EmbeddingsInterface & Readonly<{ model: string; dimension: number }>;

/**
 * The sentences of many articles by their meaning: a LangChain vector store on hnswlib. Scores are cosines: larger is nearer.
 * One article is added or taken out without touching the rest; when half of the points are dead, the graph is built anew.
 */
export class SentenceStore extends VectorStore {
  declare FilterType: Readonly<{ articles: ReadonlySet<string> }>;
  readonly #embeddings: StoreEmbeddings;
  readonly #articles = new Map<string, StoredArticle>();
  /** Which articles have a word, by its stem. */
  readonly #postings = new Map<string, Set<string>>();
  /** The vector of a sentence without words, which has no direction: it needs one to hold its label's place. */
  readonly #nowhere: readonly number[];
  #graph: Graph;
  #nextLabel = 0;

  constructor(embeddings: StoreEmbeddings, stored?: Readonly<{ graph: Graph; articles: readonly StoredArticle[] }>) {
    super(embeddings, {});
    this.#embeddings = embeddings;
    this.#nowhere = Array.from({ length: embeddings.dimension }, (_, i) => (i === 0 ? 1 : 0));
    this.#graph = stored?.graph ?? Graph.empty(embeddings.dimension);
    for (const article of stored?.articles ?? []) this.#remember(article);
    // Labels run on without a gap, those of removed points included.
    this.#nextLabel = this.#graph.size;
  }

  /** Reads a store from its files, or gives an empty one where they are missing, broken or of another model. */
  static async load(folder: string, name: string, embeddings: StoreEmbeddings): Promise<SentenceStore> {
    return new SentenceStore(embeddings, await readStore(folder, name, embeddings));
  }

  save(folder: string, name: string): Promise<void> {
    return writeStore(folder, name, {
      graph: this.#graph,
      model: this.#embeddings.model,
      articles: [...this.#articles.values()],
    });
  }

  static delete(folder: string, name: string): Promise<void> {
    return deleteStore(folder, name);
  }

  /** The articles in it, with the hashes of their words. */
  get articles(): ReadonlyMap<string, StoredArticle> {
    return this.#articles;
  }

  get sentences(): number {
    return [...this.#articles.values()].reduce((sum, { sentences }) => sum + sentences.length, 0);
  }

  /** Adds an article; one that was there under the same key gives way. */
  addArticle(article: SentencesOf): void {
    for (const _ of this.#adding(article));
  }

  removeArticle(key: string): void {
    for (const _ of this.#removing(key));
  }

  /**
   * Adds an article as {@link addArticle} does, with a rest between its sentences: a long one takes seconds. Until it is over
   * nothing of the article is found. Changes must follow one another.
   */
  async addArticleWithRests(article: SentencesOf, rest: Rest): Promise<void> {
    for (const _ of this.#adding(article)) await rest();
  }

  async removeArticleWithRests(key: string, rest: Rest): Promise<void> {
    for (const _ of this.#removing(key)) await rest();
  }

  /** The keys of the articles that have a word, by its stem. */
  withStem(stem: string): ReadonlySet<string> {
    return this.#postings.get(stem) ?? NONE;
  }

  _vectorstoreType(): string {
    return 'hnswlib';
  }

  /** LangChain's form: the documents' metadata says where each stands; documents of one article come together. */
  async addVectors(vectors: number[][], documents: Document<SentenceMetadata>[]): Promise<void> {
    const keys = new Set(documents.map(({ metadata }) => metadata.article));
    for (const key of keys) {
      const places = documents.flatMap(({ metadata }, i) => (metadata.article === key ? [i] : []));
      const sentences = places.map((i) => ({
        id: documents[i]!.metadata.sentence,
        paragraph: documents[i]!.metadata.paragraph,
        text: documents[i]!.pageContent,
      }));
      this.addArticle({ key, hash: '', sentences, stems: [], vectors: places.map((i) => vectors[i]!) });
    }
  }

  async addDocuments(documents: Document<SentenceMetadata>[]): Promise<void> {
    await this.addVectors(
      await this.#embeddings.embedDocuments(documents.map(({ pageContent }) => pageContent)),
      documents,
    );
  }

  /** The nearest sentences with their cosines, nearest first. */
  async similaritySearchVectorWithScore(
    query: readonly number[],
    k: number,
    filter?: this['FilterType'],
  ): Promise<[Document<SentenceMetadata>, number][]> {
    return this.nearest(query, k, filter?.articles).map(({ article, sentence, similarity }) => {
      const { id, paragraph, text } = sentence;
      return [new Document({ pageContent: text, metadata: { article, paragraph, sentence: id } }), similarity];
    });
  }

  /** The nearest sentences, nearest first. @param among only articles under these keys */
  nearest(vector: readonly number[] | Float32Array, k: number, among?: ReadonlySet<string>) {
    const labels = among && new Set([...among].flatMap((key) => this.#labelsOf(key)));
    const owners = [...this.#articles.values()].sort((a, b) => a.first - b.first);
    // Points of an article that is being added belong to nobody yet.
    const found = this.#graph.nearest(vector, k, labels).filter(({ label }) => label < this.#nextLabel);
    return found.map(({ label, similarity }) => {
      const owner = ownerOf(owners, label);
      return { article: owner.key, sentence: owner.sentences[label - owner.first]!, similarity };
    });
  }

  #labelsOf(key: string): readonly number[] {
    const article = this.#articles.get(key);
    return article ? article.sentences.map((_, i) => article.first + i) : [];
  }

  #remember(article: StoredArticle): void {
    this.#articles.set(article.key, article);
    for (const stem of article.stems) {
      const keys = this.#postings.get(stem);
      if (keys) keys.add(article.key);
      else this.#postings.set(stem, new Set([article.key]));
    }
  }

  *#adding({ key, hash, sentences, stems, vectors }: SentencesOf): Iterable<void> {
    if (vectors.length !== sentences.length)
      throw new RangeError(`${vectors.length} vectors for ${sentences.length} sentences of ${key}`);
    yield* this.#removing(key);
    const first = this.#nextLabel;
    for (const [i, vector] of vectors.entries()) {
      this.#graph.add(hasDirection(vector) ? vector : this.#nowhere, first + i);
      yield;
    }
    this.#nextLabel += vectors.length;
    this.#remember({ key, hash, first, sentences: [...sentences], stems: [...stems] });
  }

  *#removing(key: string): Iterable<void> {
    const article = this.#articles.get(key);
    if (!article) return;
    this.#articles.delete(key);
    for (const stem of article.stems) this.#postings.get(stem)?.delete(key);
    article.sentences.forEach((_, i) => {
      this.#graph.remove(article.first + i);
    });
    if (this.#graph.size > 2 * Math.max(1, this.sentences)) yield* this.#compacting();
  }

  /** Builds the graph anew from what is alive; the old one serves until the new one is whole. */
  *#compacting(): Iterable<void> {
    const fresh = Graph.empty(this.#graph.dimension);
    const moved: StoredArticle[] = [];
    let label = 0;
    for (const article of this.#articles.values()) {
      moved.push({ ...article, first: label });
      for (const old of this.#labelsOf(article.key)) {
        fresh.add(this.#graph.vector(old), label++);
        yield;
      }
    }
    for (const article of moved) this.#articles.set(article.key, article);
    this.#graph = fresh;
    this.#nextLabel = label;
  }
}

const NONE: ReadonlySet<string> = new Set();

function hasDirection(vector: readonly number[] | Float32Array): boolean {
  return vector.some((number) => number !== 0);
}

/** The article that a label belongs to: the last one that begins at or before it. */
function ownerOf(byFirst: readonly StoredArticle[], label: number): StoredArticle {
  let low = 0;
  let high = byFirst.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (byFirst[middle]!.first <= label) low = middle;
    else high = middle - 1;
  }
  return byFirst[low]!;
}
