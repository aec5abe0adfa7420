import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArticle, splitSentences } from '../../src/article/index.ts';
import { placesIn } from '../../src/shelf/carry.ts';

const SENTENCES = [
  'The ferry lay at the quay.',
  'Nobody came.',
  'It was “a foolish economy”, she said.',
  'The ferry lay at the quay all winter.',
  'Was it worth it?',
  '“Nobody came,” he said.',
];
const paragraphs = fc.array(
  fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }).map((one) => one.join(' ')),
  { minLength: 1, maxLength: 5 },
);
const article = (texts: readonly string[]) =>
  makeArticle(
    { slug: 'a', title: 'A', language: 'en' },
    texts.map((text, i) => ({ number: i + 1, text })),
  );

describe('a place in a corrected version', () => {
  it('has the very words, and is a sentence where it was one', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (before, after) => {
        const [from, to] = [article(before), article(after)];
        const find = placesIn(from, to);
        const sentences = splitSentences(to);
        for (const { paragraph, span } of splitSentences(from)) {
          const words = from.paragraphs[paragraph - 1]!.text.slice(span.start, span.end);
          const found = find({ paragraph, span });
          const there = sentences.some(
            (one) => to.paragraphs[one.paragraph - 1]!.text.slice(one.span.start, one.span.end) === words,
          );
          expect(found !== undefined).toBe(there);
          if (!found) continue;
          expect(to.paragraphs[found.paragraph - 1]!.text.slice(found.span.start, found.span.end)).toBe(words);
          expect(
            sentences.some((one) => one.paragraph === found.paragraph && one.span.start === found.span.start),
          ).toBe(true);
        }
      }),
    );
  });

  it('is the place itself where nothing was changed', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const same = article(texts);
        const find = placesIn(same, same);
        for (const { paragraph, span } of splitSentences(same))
          expect(find({ paragraph, span })).toEqual({ paragraph, span });
      }),
    );
  });
});
