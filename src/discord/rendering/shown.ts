import { overlap, type Quote, type Voice } from '../../article/index.ts';
import type { ShelvedArticle } from '../../shelf/index.ts';
import type { Sentence, Statement } from '../../voices/index.ts';
import type { Words } from '../locale/index.ts';

/** A quotation of an answer, with the sentence before it where it cannot be understood alone. */
export type ShownQuote = Readonly<{ quote: Quote; before?: Quote }>;

/** An answer with the stored article that it is cut from: all that the messages about it are made of. */
export type Shown = Readonly<{
  shelved: ShelvedArticle;
  question: string;
  /** Only this voice was asked for. */
  voice?: Voice;
  /** `absent`: the quotes are the nearest passages, shown as such. */
  type: 'found' | 'absent';
  doubtful: boolean;
  /** Best first. */
  quotes: readonly ShownQuote[];
}>;

/** The sentences that a quote is made of or lies in, in reading order. */
export function sentencesOf(shelved: ShelvedArticle, { paragraph, span }: Quote): readonly Sentence[] {
  return shelved.annotation.sentences.filter(
    (sentence) => sentence.paragraph === paragraph && overlap(sentence.span, span),
  );
}

/** The statement whose content a quote shares most of, if any. */
export function statementOf(shelved: ShelvedArticle, { paragraph, span }: Quote): Statement | undefined {
  return shelved.annotation.statements.find(
    (statement) => statement.paragraph === paragraph && overlap(statement.content, span),
  );
}

/** Author, publication and date in one line of plain text. */
export function citation(
  article: Readonly<{ byline?: string; publication?: string; date?: string; printedDate?: string }>,
  words: Words,
): string {
  const date = article.date ? words.date(article.date) : article.printedDate;
  return [article.byline, article.publication, date].filter(Boolean).join(' · ');
}
