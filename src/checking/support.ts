import { type Article, type Quote, quote } from '../article/index.ts';
import type { Annotation, Sentence } from '../voices/index.ts';
import { isFunctionWord } from './lexicon.ts';
import { kindOfSupport, type SupportKind } from './support-kinds.ts';
import { wordsOf } from './words.ts';

/** Why a passage is shown beside an argument: what it has to do with it, not how strong it is. */
export type SupportReason = 'near' | 'connective' | 'words' | 'meaning';

/** A reported or attributed passage that the article offers near an argument or for it. */
export type Support = Readonly<{ quote: Quote; kind: SupportKind; reasons: readonly SupportReason[] }>;

/** So many passages are shown at most. */
const MOST_SUPPORT = 6;
/** A passage is shown from this closeness on: the next sentence but one, or a farther one that shares words or meaning. */
const LEAST = 0.5;
/** Cosine of sentence vectors from which two sentences of one article are about the same thing. */
const ALIKE = 0.55;

/** "So", "that is why": what stands just before is given as the reason. */
const CONCLUDES =
  /^(?:and |but )?(?:so|thus|hence|therefore|consequently|accordingly|that is why|this is why|which is why|no wonder|clearly|in short|in other words|this (?:means|shows|proves|suggests)|that (?:means|shows|proves|suggests)|it follows)\b/iu;
/** "For example", "after all": what begins so is given as a reason for what stands before. */
const SUPPORTS =
  /^(?:and |but )?(?:for example|for instance|after all|because|indeed|in fact|consider|take|witness|look at|to wit|according to|as (?:early|recently) as|last (?:year|month|week)|in \d{4}|only (?:last|this)|already)\b/iu;

/**
 * What an article offers near an argued sentence or for it, closest first; empty where it offers nothing. Closeness is
 * place, a connective between them, shared words, and likeness of meaning where `vectors` (one a sentence of the
 * annotation, unit length) are given. It says nothing about whether the argument holds.
 */
export function supportFor(
  article: Article,
  annotation: Annotation,
  argued: Sentence,
  vectors?: readonly (Float32Array | undefined)[],
): readonly Support[] {
  const { sentences } = annotation;
  const at = sentences.findIndex(({ id }) => id === argued.id);
  if (at < 0) throw new RangeError(`no sentence ${argued.id} in "${article.slug}"`);
  const said = contentWords(textOf(article, argued));
  return sentences
    .map((sentence, i) => ({ sentence, i }))
    .filter(({ sentence }) => sentence.voice !== 'argued')
    .map(({ sentence, i }) => {
      const text = textOf(article, sentence);
      const parts: readonly (readonly [SupportReason, number])[] = [
        ['near', nearness(sentences, at, i)],
        ['connective', connects(textOf(article, argued), text, i - at, sentence.paragraph - argued.paragraph)],
        ['words', shared(said, contentWords(text))],
        ['meaning', likeness(vectors?.[at], vectors?.[i])],
      ];
      return { sentence, text, parts, score: parts.reduce((sum, [, part]) => sum + part, 0) };
    })
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SUPPORT)
    .map(({ sentence, text, parts }) => ({
      quote: quote(article, sentence.paragraph, sentence.span, sentence),
      kind: kindOfSupport(sentence, text),
      reasons: parts.filter(([, part]) => part > 0.15).map(([reason]) => reason),
    }));
}

/** 1 for a neighbour in the paragraph, less with each sentence between; over a paragraph’s end only the next one is near. */
function nearness(sentences: readonly Sentence[], at: number, i: number): number {
  const paragraphs = Math.abs(sentences[i]!.paragraph - sentences[at]!.paragraph);
  const between = Math.abs(i - at) - 1;
  if (paragraphs === 0) return 1 / (1 + 0.5 * between);
  if (paragraphs === 1) return between === 0 ? LEAST : 0.3 / (1 + 0.3 * between);
  return 0;
}

function connects(argument: string, passage: string, distance: number, paragraphs: number): number {
  if (Math.abs(paragraphs) > 1) return 0;
  if (distance === -1 && CONCLUDES.test(argument)) return 0.5;
  return distance === 1 && SUPPORTS.test(passage) ? 0.5 : 0;
}

/** The share of the argument's own words that the passage has too; one word in common is chance. */
function shared(said: ReadonlySet<string>, passage: ReadonlySet<string>): number {
  const common = [...said].filter((stem) => passage.has(stem)).length;
  return common < 2 ? 0 : common / said.size;
}

function likeness(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (!a || !b) return 0;
  const cosine = a.reduce((sum, value, i) => sum + value * b[i]!, 0);
  return cosine < ALIKE ? 0 : cosine;
}

/** Words that carry meaning, cut to their first six letters: `council` and `councillors` are about one thing. */
function contentWords(text: string): ReadonlySet<string> {
  const folds = wordsOf(text).words.map(({ fold }) => fold);
  return new Set(folds.filter((fold) => fold.length > 3 && !isFunctionWord(fold)).map((fold) => fold.slice(0, 6)));
}

function textOf(article: Article, { paragraph, span }: Sentence): string {
  return article.paragraphs[paragraph - 1]!.text.slice(span.start, span.end);
}
