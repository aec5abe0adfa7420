import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/article/index.ts';
import { remember } from '../../src/article/memo.ts';

describe('tokens', () => {
  it('are exact slices in order, and leave out nothing but white space', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        "can't",
        'Cannot',
        ' ',
        '\n',
        '\u00a0',
        'U.S.',
        '$3.5',
        '“so”',
        '😀',
        '\ud800',
        '\u200b',
        'a-b',
        "''",
        '...',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const tokens = tokenise(text);
        const between = tokens.map(({ span }, i) => text.slice(tokens[i - 1]?.span.end ?? 0, span.start));
        between.push(text.slice(tokens.at(-1)?.span.end ?? 0));
        const wrong = tokens.filter(({ value, span }) => text.slice(span.start, span.end) !== value);
        expect([wrong, between.join('').trim()]).toEqual([[], '']);
      }),
      { numRuns: 200 },
    );
  });

  it('have parts of speech and base forms', () => {
    expect(
      tokenise('The ships were bought.')
        .slice(1)
        .map(({ lower, lemma, pos }) => [lower, lemma, pos]),
    ).toEqual([
      ['ships', 'ship', 'NOUN'],
      ['were', 'be', 'AUX'],
      ['bought', 'buy', 'VERB'],
      ['.', '.', 'PUNCT'],
    ]);
  });

  it('are made once for the same text, and cannot be changed by who asks', () => {
    const tokens = tokenise('The very same ship.');
    expect(tokenise('The very same ship.')).toBe(tokens);
    expect(() => (tokens as unknown[]).pop()).toThrow(TypeError);
  });

  it('are found in a run of 100,000 characters without a space', () => {
    expect(tokenise('x'.repeat(100_000)).at(-1)?.span.end).toBe(100_000);
  }, 20_000);
});

describe('remembering', () => {
  it('forgets what was not asked for longest, once there is no room', () => {
    const made: string[] = [];
    const upper = remember(12, (text) => {
      made.push(text);
      return text.toUpperCase();
    });
    for (const text of ['aaa', 'bbb', 'ccc', 'ddd', 'aaa', 'eee', 'aaa', 'bbb'])
      expect(upper(text)).toBe(text.toUpperCase());
    expect(made).toEqual(['aaa', 'bbb', 'ccc', 'ddd', 'eee', 'bbb']);
  });

  it('does not let one long text push out all others', () => {
    let made = 0;
    const length = remember(12, (text) => {
      made++;
      return text.length;
    });
    for (const text of ['ab', 'abcdefghij', 'ab', 'abcdefghij']) length(text);
    expect(made).toBe(3);
  });
});
