export { DIMENSION, type EmbeddingOptions, SentenceEmbeddings, startEmbeddings } from './embeddings/index.ts';
export { dot } from './embeddings/unit.ts';
export { bestOfParagraph } from './features/index.ts';
export { type ArticleIndex, indexArticle } from './indexing/index.ts';
export type { Indexable, IndexedSentence } from './indexing/types.ts';
export type { Term } from './indexing/words.ts';
export type { Answerability } from './ranking/answerability.ts';
export { type Ranking, rank } from './ranking/index.ts';
export { descending } from './ranking/weigh.ts';
export { type PassageMetadata, PassageRetriever, type PassageRetrieverInput } from './retriever.ts';
export {
  candidateArticles,
  type SentenceMetadata,
  SentenceStore,
  type SentencesOf,
  type StoreEmbeddings,
  stemsOf,
} from './store/index.ts';
export type * from './types.ts';
