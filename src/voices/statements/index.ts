import type { Article, SentenceSpan } from '../../article/index.ts';
import type { Statement } from '../types.ts';

/** Every direct quotation and paraphrase of an article, in reading order. */
export function findStatements(_article: Article, _sentences: readonly SentenceSpan[]): readonly Statement[] {
  return [];
}
