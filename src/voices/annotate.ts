import { type Article, languageOf, makeArticle, splitSentences } from '../article/index.ts';
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
  const english = isEnglish(article);
  const sentences = labelSentences(article, spans, statements, vectors);
  return { statements, sentences: english ? sentences : sentences.map(inAnotherLanguage), english };
}

/** Whether voices mean anything for an article. A text too short or mixed to tell (`und`) is read as English. */
function isEnglish({ language }: Pick<Article, 'language'>): boolean {
  return /^(?:en|und)\b/i.test(language);
}

/** Quotation marks are marks in any language, so the label stays; but nothing it rests on is sure. */
function inAnotherLanguage(sentence: Sentence): Sentence {
  const cue = { kind: 'language', span: sentence.span, toward: sentence.voice } as const;
  return { ...sentence, sure: false, cues: [cue], loaded: [] };
}

/**
 * Labels one sentence that stands alone, without an article around it. A line long enough to be told from English is
 * treated as an article in another language is; a shorter one is read as English.
 */
export function annotateSentence(line: string, vector?: Float32Array): Sentence {
  const text = unescaped(line);
  const article = makeArticle({ slug: 'sentence', title: '', language: languageOf([{ text }]) }, [{ number: 1, text }]);
  const whole = { id: '1.1', paragraph: 1, span: { start: 0, end: text.length } };
  const sentence = labelSentences(article, [whole], findStatements(article, [whole]), [vector])[0]!;
  return isEnglish(article) ? sentence : inAnotherLanguage(sentence);
}

/**
 * A sentence from a table may carry the table's own marks: `"He said ""no"" twice."`. They quote nobody. Every other
 * character keeps its place, so that spans hold in the line as it was given.
 */
function unescaped(line: string): string {
  if (!/^".*""[^"].*"$/s.test(line)) return line;
  const inner = line
    .slice(1, -1)
    .replace(/(?<=^|[\s(])""/g, ' "')
    .replaceAll('""', '" ');
  return ` ${inner} `;
}
