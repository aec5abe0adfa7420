import { describe, expect, it } from 'vitest';
import { readRelations } from '../../eval/public-data/brat.ts';
import { macroF1 } from '../../eval/public-data/f1.ts';
import { matchRelations } from '../../eval/public-data/relations.ts';

const TEXT = 'The ferry is old, said Ada Holm, and it is slow. He denied that it sank. It is expected to rain.';
const ANNOTATION = [
  'T1\tContent 0 16;33 47\tThe ferry is old and it is slow',
  'T2\tSource 23 31\tAda Holm',
  'T3\tAttribution 18 22\tsaid',
  'E1\tAttribution:T3 Content:T1 Source:T2',
  'T4\tContent 59 71\tthat it sank',
  'T5\tSource 49 51\tHe',
  'T6\tAttribution 52 58\tdenied',
  'E2\tAttribution:T6 Content:T4 Source:T5',
  'T7\tAttribution-no-source 76 84\texpected',
  'E3\tAttribution-no-source:T7',
].join('\n');

describe('reading relations of attribution', () => {
  it('joins the pieces of a content and leaves out relations without one', () => {
    expect(readRelations(TEXT, ANNOTATION)).toEqual([
      { content: 'The ferry is old and it is slow', source: 'Ada Holm' },
      { content: 'that it sank', source: 'He' },
    ]);
  });

  it('stops at a place that is no number', () => {
    expect(() => readRelations(TEXT, 'T1\tContent a 3\tThe')).toThrow();
  });
});

describe('meeting statements with relations', () => {
  const relations = readRelations(TEXT, ANNOTATION);

  it('finds a relation by its pieces together, and its source by one word of a name', () => {
    const [first, second] = matchRelations(relations, [
      { words: 'The ferry is old', names: ['Holm'], source: 'Holm' },
      { words: 'and it is slow', names: [] },
      { words: 'it sank', names: ['he', 'Jon Bakke'], source: 'he' },
    ]);
    expect(first).toEqual({ quoted: false, found: true, sourced: true, statements: 2 });
    expect(second).toMatchObject({ found: true, sourced: true });
  });

  it('does not take another pronoun, or nobody, for the source', () => {
    const met = (source?: string) =>
      matchRelations(relations, [{ words: 'it sank', names: [], ...(source ? { source } : {}) }])[1]!;
    expect(met('she')).toMatchObject({ found: true, sourced: false });
    expect(met()).toMatchObject({ found: true, sourced: false });
    const [nobody] = matchRelations([{ content: 'to rain', source: '' }], [{ words: 'to rain', names: [] }]);
    expect(nobody).toMatchObject({ sourced: true });
  });

  it('counts a statement for one relation only', () => {
    const twice = [relations[1]!, relations[1]!];
    const found = matchRelations(twice, [{ words: 'that it sank', names: ['He'], source: 'He' }]);
    expect(found.map((one) => one.found)).toEqual([true, false]);
  });
});

describe('macro-F1', () => {
  it('weighs a rare class as much as a frequent one', () => {
    const { macro, ofClass } = macroF1([
      [8, 2],
      [1, 1],
    ]);
    expect(ofClass[0]).toBeCloseTo(16 / 19, 10);
    expect(ofClass[1]).toBeCloseTo(2 / 5, 10);
    expect(macro).toBeCloseTo((16 / 19 + 2 / 5) / 2, 10);
  });

  it('is nothing for a class that is never right', () => {
    expect(
      macroF1([
        [3, 0],
        [2, 0],
      ]).ofClass[1],
    ).toBe(0);
  });
});
