import { overlap, type Span } from '../src/article/index.ts';
import { rightVoices } from './gold.ts';
import { type Annotated, type Result, share } from './part.ts';

type Marked = Readonly<{ number: number; text: string; span: Span }>;

/** Of the phrases that the labels mark as loaded, how many the program marks; and what it marks where they have nothing. */
export function scoreLoaded({ article, paragraphs, annotation }: Annotated): Result {
  const place = (number: number, sentence: string, words: string): Marked => {
    const start = article.paragraphs[number - 1]!.text.indexOf(sentence) + sentence.indexOf(words);
    return { number, text: words, span: { start, end: start + words.length } };
  };
  const gold = paragraphs.flatMap(({ number, sentences }) =>
    sentences.flatMap(({ text, loaded = [] }) => loaded.map((words) => place(number, text, words))),
  );
  // Where the author may be arguing, a mark is never false.
  const plain = paragraphs.flatMap(({ number, sentences }) =>
    sentences
      .filter((sentence) => !sentence.loaded && !rightVoices(sentence).includes('argued'))
      .map(({ text }) => place(number, text, text)),
  );
  const ours = annotation.sentences.flatMap((sentence) =>
    sentence.loaded.map((span) => ({ number: sentence.paragraph, span })),
  );
  const met = (a: Marked) => ours.some((b) => a.number === b.number && overlap(a.span, b.span));
  const found = share('loaded.recall', 'loaded wording found', gold, met);
  const falsely = share('loaded.false', 'plain sentences marked as loaded', plain, met, { below: true });
  const misses = [...gold.filter((mark) => !met(mark)), ...plain.filter(met)].map((mark) => ({
    measure: plain.includes(mark) ? falsely.id : found.id,
    where: `${article.slug} ¶${mark.number}`,
    text: mark.text,
    expected: plain.includes(mark) ? 'no mark' : 'a mark',
    got: plain.includes(mark) ? 'a mark' : 'no mark',
  }));
  return { measures: [found, falsely], misses };
}
