import './tracing.ts';
import { Document } from '@langchain/core/documents';
import { BaseRetriever, type BaseRetrieverInput } from '@langchain/core/retrievers';
import type { SentenceEmbeddings } from './embeddings/index.ts';
import type { ArticleIndex } from './indexing/index.ts';
import { type Ranking, rank } from './ranking/index.ts';
import { descending } from './ranking/weigh.ts';

export type PassageRetrieverInput = BaseRetrieverInput &
  Readonly<{
    index: ArticleIndex;
    embeddings: Pick<SentenceEmbeddings, 'embedQuestion'>;
    /** How many passages, at most. */
    k?: number;
    /** Only the first so many paragraphs. */
    upTo?: number;
  }>;

/** What a passage's document says of it. `score` is a similarity: larger is better, comparable within one answer only. */
export type PassageMetadata = Readonly<{ article: string; paragraph: number; score: number }>;

/** An article's paragraphs, ranked for a question by dense and lexical evidence together, as LangChain documents. */
export class PassageRetriever extends BaseRetriever<PassageMetadata> {
  override lc_namespace = ['pullquote', 'retrieval'];
  readonly #input: PassageRetrieverInput;

  static override lc_name(): string {
    return 'PassageRetriever';
  }

  constructor(input: PassageRetrieverInput) {
    super(input);
    this.#input = input;
  }

  /** The whole ranking, with the evidence that it rests on. */
  async rank(question: string): Promise<Ranking> {
    const { index, embeddings, upTo } = this.#input;
    return rank(index, question, await embeddings.embedQuestion(question), upTo);
  }

  override async _getRelevantDocuments(question: string): Promise<Document<PassageMetadata>[]> {
    const { index, k = 5 } = this.#input;
    const { passages } = await this.rank(question);
    return descending(passages)
      .slice(0, k)
      .map((place) => passageDocument(index, place, passages[place]!));
  }
}

function passageDocument({ article }: ArticleIndex, place: number, score: number): Document<PassageMetadata> {
  const { number, text } = article.paragraphs[place]!;
  return new Document({
    id: `${article.slug}#${number}`,
    pageContent: text,
    metadata: { article: article.slug, paragraph: number, score },
  });
}
