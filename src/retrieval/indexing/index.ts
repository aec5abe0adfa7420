import { tokenise } from '../../article/index.ts';
import { type Candidates, candidatesOf } from './candidates.ts';
import { type Description, descriptionsOf } from './descriptions.ts';
import { contentStems, type Fields, fieldsOf } from './fields.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import type { Indexable, IndexedParagraph, IndexedSentence } from './types.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { type Term, termOf, termsOf } from './words.ts';

/**
 * All that is known of one article for finding passages in it: its words, its sentence vectors. Built in memory from an
 * {@link Indexable} in about 100 ms; holds no state that is not derived from it.
 */
export type ArticleIndex = Indexable &
  Readonly<{
    sentences: readonly IndexedSentence[];
    paragraphs: readonly IndexedParagraph[];
    /** Content stems of the title: what the whole article is about tells little about where an answer stands. */
    title: ReadonlySet<string>;
    fields: Fields;
    vocabulary: Vocabulary;
    descriptions: readonly Description[];
    meaning: Meaning;
    candidates: readonly Candidates[];
  }>;

/**
 * Builds the index of an article.
 * @throws RangeError where `vectors` are not one a sentence: a bug of the caller's.
 */
export function indexArticle(indexable: Indexable): ArticleIndex {
  const { article, annotation, vectors } = indexable;
  if (vectors.length !== annotation.sentences.length)
    throw new RangeError(`${vectors.length} vectors for ${annotation.sentences.length} sentences of "${article.slug}"`);
  const sentences = readSentences(indexable);
  const paragraphs = article.paragraphs.map((_, i) => placesOf(sentences, i));
  return {
    ...indexable,
    sentences,
    paragraphs,
    title: new Set(contentStems(termsOf(article.title))),
    fields: fieldsOf(
      sentences,
      article.paragraphs.map(({ text }) => text),
    ),
    vocabulary: vocabularyOf(sentences),
    descriptions: descriptionsOf(sentences),
    meaning: meaningOf(vectors, sentences, paragraphs),
    candidates: sentences.map(({ terms, text }) => candidatesOf(terms, text)),
  };
}

/**
 * The annotation's sentences with their terms: a paragraph is tokenised once, and its tokens dealt out in reading order,
 * so that one endless paragraph costs no more than many short ones.
 */
function readSentences({ article, annotation }: Indexable): IndexedSentence[] {
  const tokens = article.paragraphs.map(({ text }) => tokenise(text));
  const dealt = article.paragraphs.map(() => 0);
  return annotation.sentences.map((sentence) => {
    const paragraph = sentence.paragraph - 1;
    const terms: Term[] = [];
    for (let at = dealt[paragraph]!; at < tokens[paragraph]!.length; dealt[paragraph] = ++at) {
      const token = tokens[paragraph]![at]!;
      if (token.span.start >= sentence.span.end) break;
      const term = token.span.start >= sentence.span.start ? termOf(token) : undefined;
      if (term) terms.push(term);
    }
    const text = article.paragraphs[paragraph]!.text.slice(sentence.span.start, sentence.span.end);
    // A copy has no room for more, as a list has that has grown.
    return { sentence, text, paragraph, terms: terms.slice(), stems: contentStems(terms) };
  });
}

function placesOf(sentences: readonly IndexedSentence[], paragraph: number): IndexedParagraph {
  const first = sentences.findIndex((sentence) => sentence.paragraph === paragraph);
  if (first < 0) return { first: 0, end: 0 };
  return { first, end: sentences.findLastIndex((sentence) => sentence.paragraph === paragraph) + 1 };
}
