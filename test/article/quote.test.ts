import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVerbatim, makeArticle, type Quote, quote } from '../../src/article/index.ts';

const article = makeArticle({ slug: 'ferry', title: 'The ferry', language: 'en' }, [
  { number: 1, text: 'The ferry “lies” in the harbour — for now.' },
  { number: 2, text: 'Nobody knows why.' },
]);
const said = { voice: 'reported' } as const;

describe('a quote', () => {
  it('is cut from the article by offset', () => {
    expect(quote(article, 1, { start: 4, end: 16 }, said)).toMatchObject({
      text: 'ferry “lies”',
      paragraph: 1,
      voice: 'reported',
    });
    expect(
      quote(article, 2, { start: 0, end: 6 }, { voice: 'attributed', speaker: { name: 'Ada Hill' } }).speaker,
    ).toEqual({
      name: 'Ada Hill',
    });
  });

  it('cannot be changed, nor can its span', () => {
    const made = quote(article, 1, { start: 4, end: 9 }, said) as { text: string; span: { start: number } };
    expect(() => {
      made.text = 'ship';
    }).toThrow(TypeError);
    expect(() => {
      made.span.start = 5;
    }).toThrow(TypeError);
  });

  it('is not changed by a later change of the span that it was asked for with', () => {
    const span = { start: 4, end: 9 };
    const made = quote(article, 1, span, said);
    span.end = 12;
    expect(made.span).toEqual({ start: 4, end: 9 });
  });

  it.each([
    [0, 0, 3],
    [3, 0, 3],
    [1, -1, 3],
    [1, 3, 3],
    [1, 5, 3],
    [1, 0, 999],
    [1, 0.5, 3],
    [1, Number.NaN, 3],
  ])('of ¶%d, %d to %d is a bug and throws', (paragraph, start, end) => {
    expect(() => quote(article, paragraph, { start, end }, said)).toThrow(RangeError);
  });

  it('is verbatim; with one character altered, added, left out or shifted it is not', () => {
    const whole = article.paragraphs[0]!.text;
    fc.assert(
      fc.property(
        fc.nat(whole.length - 1),
        fc.nat(whole.length - 1),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (a, b, at, other) => {
          fc.pre(a !== b);
          const made = quote(article, 1, { start: Math.min(a, b), end: Math.max(a, b) }, said);
          expect(isVerbatim(article, made)).toBe(true);
          const i = at % made.text.length;
          fc.pre(made.text[i] !== other);
          const changed = (text: string): Quote => ({ ...made, text });
          expect(isVerbatim(article, changed(made.text.slice(0, i) + other + made.text.slice(i + 1)))).toBe(false);
          expect(isVerbatim(article, changed(`${made.text}${other}`))).toBe(false);
          expect(isVerbatim(article, changed(made.text.slice(1)))).toBe(false);
          expect(isVerbatim(article, { ...made, paragraph: 2 })).toBe(false);
          expect(isVerbatim(article, { ...made, paragraph: 9 })).toBe(false);
        },
      ),
    );
  });

  it('is not verbatim with straight marks where curly ones are printed', () => {
    const made = quote(article, 1, { start: 10, end: 16 }, said);
    expect(made.text).toBe('“lies”');
    expect(isVerbatim(article, { ...made, text: '"lies"' })).toBe(false);
  });

  it.each([[{ start: -6, end: 43 }], [{ start: 4, end: -1 }], [{ start: 0, end: 99 }]])(
    'with a span that is not in the paragraph (%j) is not verbatim, even where a slice would agree',
    (span) => {
      const text = article.paragraphs[0]!.text.slice(span.start, span.end);
      expect(isVerbatim(article, { paragraph: 1, span, text })).toBe(false);
    },
  );
});
