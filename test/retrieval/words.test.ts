import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bm25 } from '../../src/retrieval/indexing/bm25.ts';
import { piecesOf } from '../../src/retrieval/indexing/fields.ts';
import { termsOf } from '../../src/retrieval/indexing/words.ts';

describe('terms', () => {
  it('fold case, accents, possessives and thousands', () => {
    const subject = termsOf('The café’s 1,200 LOAVES').filter(({ stop }) => !stop);
    expect(subject.map(({ word }) => word)).toEqual(['cafe', '1200', 'loaves']);
  });

  it('meet in a stem whatever the inflection', () => {
    const [a, b, c] = termsOf('closing closed closes');
    expect(new Set([a!.stem, b!.stem, c!.stem]).size).toBe(1);
  });

  it('know the United States from a pronoun', () => {
    expect(termsOf('The US told us.').map(({ word, stop }) => [word, stop])).toContainEqual(['america', false]);
  });

  it('come without punctuation, of whatever text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { word, stem } of termsOf(text)) {
          expect(word).toMatch(/[\p{L}\p{N}%]/u);
          expect(stem).not.toBe('');
        }
      }),
    );
  });
});

describe('BM25', () => {
  const field = bm25([['bread', 'price'], ['bread', 'bread', 'oven', 'oven', 'flour', 'salt'], ['price']]);

  it('scores a rare word above a common one', () => {
    expect(field.idf('oven')).toBeGreaterThan(field.idf('bread'));
    expect(field.idf('unheard')).toBeGreaterThan(field.idf('oven'));
  });

  it('scores a document with both words above those with one', () => {
    const [first, second, third] = field.score(['bread', 'price']);
    expect(first).toBeGreaterThan(second!);
    expect(first).toBeGreaterThan(third!);
  });

  it('counts a repeated question word once', () => {
    expect(field.score(['oven', 'oven'])).toEqual(field.score(['oven']));
  });

  it('stands an empty article', () => {
    expect(bm25([]).score(['bread'])).toHaveLength(0);
  });
});

it('cuts words into four-letter pieces and skips function words', () => {
  expect(piecesOf('the oven')).toEqual(['_ove', 'oven', 'ven_']);
});
