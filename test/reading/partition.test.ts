import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, partition, STOP_PARAGRAPHS, STOP_WORDS } from '../../src/reading/partition.ts';

function article(lengths: readonly number[], headings: readonly number[] = []) {
  return {
    paragraphs: lengths.map((length, i) => ({
      number: i + 1,
      text: `${Array.from({ length }, (_, n) => `word${n}`).join(' ')}.`,
      ...(headings.includes(i + 1) ? { heading: 'A heading' } : {}),
    })),
  };
}

describe('the stretches of an article', () => {
  it('hold every paragraph once, in order, at most four at a time, never across a heading', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.boolean()), { minLength: 1, maxLength: 120 }),
        (given) => {
          const headings = given.flatMap(([, heading], i) => (heading ? [i + 1] : []));
          const stretches = partition(
            article(
              given.map(([length]) => length),
              headings,
            ),
          );
          const numbers = stretches.flatMap(({ first, last }) =>
            Array.from({ length: last - first + 1 }, (_, i) => first + i),
          );
          expect(numbers).toEqual(given.map((_, i) => i + 1));
          for (const { first, last } of stretches) {
            expect(last - first).toBeLessThan(STOP_PARAGRAPHS);
            expect(headings.filter((number) => number > first && number <= last)).toEqual([]);
          }
        },
      ),
    );
  });

  it('have 80 to 220 words where the paragraphs allow it', () => {
    const lengths = Array.from({ length: 40 }, (_, i) => 30 + ((i * 37) % 60));
    const text = article(lengths);
    for (const { first, last } of partition(text)) {
      const words = text.paragraphs.slice(first - 1, last).reduce((sum, p) => sum + countWords(p.text), 0);
      expect(words).toBeGreaterThanOrEqual(STOP_WORDS.least);
      expect(words).toBeLessThanOrEqual(STOP_WORDS.most);
    }
  });

  it('do not part a colon from the quotation that it announces', () => {
    const { paragraphs } = article([70, 70, 70, 70, 70, 70]);
    const announced = paragraphs.map((p) =>
      p.number === 2 || p.number === 4 ? { ...p, text: `${p.text} She wrote:` } : p,
    );
    const lasts = partition({ paragraphs: announced }).map(({ last }) => last);
    expect(lasts).not.toContain(2);
    expect(lasts).not.toContain(4);
  });

  it('come of one paragraph and of two thousand alike', () => {
    expect(partition(article([12]))).toEqual([{ first: 1, last: 1 }]);
    expect(partition(article(Array.from({ length: 2000 }, () => 50))).at(-1)!.last).toBe(2000);
  });
});
