import { type Article, makeArticle, splitSentences } from '../article/index.ts';
import { labelSentences, type Vectors } from './labels/index.ts';
import { findStatements } from './statements/index.ts';
import type { Annotation, Sentence } from './types.ts';

/**
 * Statements and voices of a whole article.
 * @param vectors embeddings of `splitSentences(article)`, in that order; without them labels rest on cues alone.
 */
export function annotate(article: Article, vectors?: Vectors): Annotation {
  const spans = splitSentences(article);
  const statements = findStatements(article, spans);
  return { statements, sentences: labelSentences(article, spans, statements, vectors) };
}

/** Labels one sentence that stands alone, without an article around it. */
export function annotateSentence(text: string, vector?: Float32Array): Sentence {
  const article = makeArticle({ slug: 'sentence', title: '', language: 'en' }, [{ number: 1, text }]);
  const whole = { id: '1.1', paragraph: 1, span: { start: 0, end: text.length } };
  return labelSentences(article, [whole], findStatements(article, [whole]), [vector])[0]!;
}
