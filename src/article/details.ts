import { makeArticle, slugOf } from './make.ts';
import { findDate } from './read/date.ts';
import type { Article } from './types.ts';

/** What is said of an article beside its words; what is left out, it has not. */
export type Details = Readonly<{
  title: string;
  byline?: string;
  /** As a person writes it: `2024-02-12`, `12 February 2024`, `March 2021`. */
  date?: string;
  publication?: string;
  source?: string;
}>;

/** The same words under other details. The slug is made of the title anew; the shelf keeps the one that it has given. */
export function redescribe(article: Article, { title, byline, date, publication, source }: Details): Article {
  const { language, paragraphs } = article;
  const about = {
    slug: slugOf(title),
    title,
    language,
    ...(byline ? { byline } : {}),
    ...(date ? dated(date, article) : {}),
    ...(publication ? { publication } : {}),
    ...(source ? { source } : {}),
  };
  return makeArticle(about, paragraphs);
}

/** The details of an article as a form shows them. */
export function detailsOf({ title, byline, date, printedDate, publication, source }: Article): Details {
  const shown = date ?? printedDate;
  return {
    title,
    ...(byline ? { byline } : {}),
    ...(shown ? { date: shown } : {}),
    ...(publication ? { publication } : {}),
    ...(source ? { source } : {}),
  };
}

/** A date that says no day (`March 2021`) is kept as it was written. */
function dated(typed: string, article: Article): Pick<Article, 'date' | 'printedDate'> {
  const { date, printedDate } = article;
  if (typed === date) return { date, ...(printedDate ? { printedDate } : {}) };
  const found = findDate(typed);
  return { ...(found?.iso ? { date: found.iso } : {}), printedDate: found?.printed ?? typed };
}
