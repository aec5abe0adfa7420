export { candidateArticles, stemsOf } from './candidates.ts';
export { type SentenceMetadata, SentenceStore, type SentencesOf, type StoreEmbeddings } from './sentence-store.ts';
