import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed } from '../../src/retrieval/indexing/packed.ts';

const lists = fc.dictionary(fc.string(), fc.array(fc.nat(100_000), { maxLength: 5 }));

describe('packed lists', () => {
  it('give back the list of every word, and nothing for another', () => {
    fc.assert(
      fc.property(lists, fc.string(), (all, other) => {
        const given = new Map(Object.entries(all));
        const found = packed(given);
        expect(found.size).toBe(given.size);
        for (const [word, numbers] of given) {
          expect([...found.listOf(word)]).toEqual(numbers);
          expect(found.wordAt(found.placeOf(word))).toBe(word);
          expect(found.listAt(found.placeOf(word))).toEqual(found.listOf(word));
        }
        expect([...found.listOf(other)]).toEqual(given.get(other) ?? []);
        expect(found.placeOf(other) >= 0).toBe(given.has(other));
      }),
    );
  });

  it('tell a word from its beginning', () => {
    const found = packed(
      new Map([
        ['bakery', [1]],
        ['bake', [2]],
        ['baker', [3]],
      ]),
    );
    expect(found.placeOf('bak')).toBe(-1);
    expect([...found.listOf('bake')]).toEqual([2]);
    expect(found.placeOf('bakerys')).toBe(-1);
  });

  it('hold numbers that two bytes do not', () => {
    expect([...packed(new Map([['far', [70_000, 3]]])).listOf('far')]).toEqual([70_000, 3]);
  });
});
