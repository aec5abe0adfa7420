import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearlySame } from '../../src/checking/spelling.ts';

describe('words that are nearly the same', () => {
  it.each([
    ['harbour', 'harbuor'],
    ['harbour', 'harbur'],
    ['harbour', 'harrbour'],
    ['harbour', 'harbout'],
    ['government', 'goverment'],
    ['parliament', 'parlaiment'],
  ])('%s and %s', (a, b) => {
    expect(nearlySame(a, b)).toBe(true);
  });

  it.each([
    ['40', '50'],
    ['in', 'on'],
    ['harbour', 'hardware'],
    ['legal', 'illegal'],
    ['2.4', '2.5'],
    ['', 'a'],
  ])('but not %s and %s', (a, b) => {
    expect(nearlySame(a, b)).toBe(false);
  });

  it('is the same both ways, and takes words of any length', () => {
    const word = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('a'.repeat(500), `${'a'.repeat(500)}b`));
    fc.assert(fc.property(word, word, (a, b) => nearlySame(a, b) === nearlySame(b, a)));
  });
});
