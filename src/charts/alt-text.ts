import { type Article, VOICES } from '../article/index.ts';
import type { Annotation } from '../voices/index.ts';
import { rangesOf, sharesOf } from './shares.ts';
import type { ChartWords } from './voices-chart.ts';

/** Discord's bound on the description of a file. */
const LONGEST = 1_024;

/** What the picture shows, in words: for those who do not see it. */
export function altText(article: Article, annotation: Annotation, words: ChartWords): string {
  const shares = sharesOf(article, annotation);
  const parts = VOICES.map(
    (voice) => `${words.voice[voice]}: ${shares.percent[voice]} %, ${words.sentences(shares.sentences[voice])}.`,
  );
  const where = words.argument(rangesOf(shares.arguing), article.paragraphs.length);
  const text = [`${article.title}.`, ...parts, where].join(' ').replace(/\s+/gu, ' ');
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
