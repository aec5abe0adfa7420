import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Recent } from '../src/recent.ts';

describe('values that are kept while they are used', () => {
  it('go once there are too many, the one that was used longest ago first', () => {
    const kept = new Recent<string, number>(2);
    kept.set('a', 1);
    kept.set('b', 2);
    expect(kept.get('a')).toBe(1);
    kept.set('c', 3);
    expect(kept.keys()).toEqual(['a', 'c']);
  });

  it('are not used by being peeked at', () => {
    const kept = new Recent<string, number>(2);
    kept.set('a', 1);
    kept.set('b', 2);
    expect(kept.peek('a')).toBe(1);
    kept.set('c', 3);
    expect(kept.keys()).toEqual(['b', 'c']);
  });

  it('keep within the bound whatever is put in, measured and taken out; only the last may be larger than it', () => {
    const step = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), size: fc.nat(12), out: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const kept = new Recent<string, { size: number }>(10, ({ size }) => size);
        for (const { key, size, out } of steps) {
          if (out) kept.delete(key);
          else kept.set(key, { size });
          const sizes = kept.keys().map((each) => kept.peek(each)!.size);
          expect(kept.size).toBe(sizes.reduce((sum, each) => sum + each, 0));
          expect(kept.size <= 10 || sizes.filter((each) => each > 0).length === 1).toBe(true);
        }
      }),
    );
  });
});
