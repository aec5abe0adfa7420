import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VOICES } from '../../src/article/index.ts';
import { contestedness, majorityOf, tallyOf } from '../../src/reading/index.ts';

describe('votes', () => {
  it('are contested where most say otherwise, or no label has most', () => {
    const of = (...voices: ('reported' | 'attributed' | 'argued')[]) =>
      tallyOf(Object.fromEntries(voices.map((voice, i) => [`m${i}`, voice])));
    expect(contestedness(of('argued', 'argued', 'reported'), 'reported').contested).toBe(true);
    expect(contestedness(of('argued', 'reported'), 'reported').contested).toBe(true);
    expect(contestedness(of('argued', 'attributed', 'reported'), 'reported').contested).toBe(true);
    expect(contestedness(of('reported', 'reported', 'argued'), 'reported').contested).toBe(false);
    expect(contestedness(of(), 'reported')).toEqual({ share: 0, contested: false });
  });

  it('are counted once each, whoever votes', () => {
    const round = fc.dictionary(fc.string(), fc.constantFrom(...VOICES));
    fc.assert(
      fc.property(round, (votes) => {
        const tally = tallyOf(votes);
        expect(VOICES.reduce((sum, voice) => sum + tally.votes[voice], 0)).toBe(Object.keys(votes).length);
        const most = majorityOf(tally);
        if (most) expect(tally.votes[most] * 2).toBeGreaterThan(tally.all);
      }),
    );
  });
});
