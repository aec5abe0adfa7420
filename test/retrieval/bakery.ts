import { makeArticle, splitSentences } from '../../src/article/index.ts';
import { type ArticleIndex, DIMENSION, indexArticle } from '../../src/retrieval/index.ts';
import { annotate } from '../../src/voices/index.ts';

/** A small article of our own. */
export const BAKERY = [
  'The bakery in Mill Lane closed on 3 May after 112 years. Its owner, Greta Hallam, is 71.',
  'Hallam told the Courier that flour had become too expensive. “I cannot sell a loaf for the price of a cake,” she said.',
  'In 2019 the Regional Food Council (RFC) gave the shop a grant of £40,000. The RFC declined to comment.',
  'The council should have helped her. It is easier to lose a bakery than to find one.',
  'A survey by the university counted nine bakeries in the town in 1990 and two today. Most people now buy their bread at the supermarket.',
  'The building will become a gymnasium. Work begins in June because the lease ends in May.',
] as const;

/** An index of paragraphs, with stand-in vectors: see {@link wordVector}. */
export function indexOf(paragraphs: readonly string[], title = 'A bakery closes', slug = 'bakery'): ArticleIndex {
  const article = makeArticle(
    { slug, title, language: 'en' },
    paragraphs.map((text, i) => ({ number: i + 1, text })),
  );
  const vectors = splitSentences(article).map(({ paragraph, span }) =>
    wordVector(article.paragraphs[paragraph - 1]!.text.slice(span.start, span.end)),
  );
  return indexArticle({ article, annotation: annotate(article), vectors });
}

/** A stand-in for an embedding: each word adds to one number, so that texts with words in common are near. */
export function wordVector(text: string): Float32Array {
  const vector = new Float32Array(DIMENSION);
  for (const word of text.toLowerCase().match(/\p{L}+|\d+/gu) ?? []) {
    let hash = 7;
    for (const letter of word) hash = (hash * 31 + letter.codePointAt(0)!) % DIMENSION;
    vector[hash]! += 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((x) => x / length);
}
