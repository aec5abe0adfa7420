import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fairShare, shorten, shownLength } from '../../src/discord/index.ts';
import { fittingWindow } from '../../src/discord/rendering/limits.ts';
import { hostileText } from '../../stress/fuzz/hostile/bits.ts';
import { quoteOf, shelve } from './shelved.ts';

describe('a share of the room', () => {
  it('is no limit where everything fits', () => {
    expect(fairShare([10, 20, 30], 60)).toBe(Number.POSITIVE_INFINITY);
  });

  it('gives what short texts leave over to long ones', () => {
    expect(fairShare([10, 500, 500], 410)).toBe(200);
  });

  it('never lets the texts take more than the room', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5_000)), fc.nat(4_000), (lengths, room) => {
        const share = fairShare(lengths, room);
        expect(lengths.reduce((sum, length) => sum + Math.min(length, share), 0)).toBeLessThanOrEqual(room);
      }),
    );
  });
});

describe('a quotation that is too long', () => {
  const shelved = shelve([
    [
      {
        text: 'The clerk rose. She read the sum aloud, twice, because nobody had listened. Then the room was quiet.',
        voice: 'reported',
      },
    ],
  ]);
  const long = quoteOf(shelved, '1.1');

  it('ends at the last sentence that fits', () => {
    expect(shorten(shelved.article, long, 90).text).toBe(
      'The clerk rose. She read the sum aloud, twice, because nobody had listened.',
    );
    expect(shorten(shelved.article, long, 40).text).toBe('The clerk rose.');
  });

  it('ends at a word where not even one sentence fits', () => {
    expect(shorten(shelved.article, long, 12).text).toBe('The clerk');
  });

  it('stays as it is where it fits', () => {
    expect(shorten(shelved.article, long, 200)).toBe(long);
  });

  it('is always a beginning of itself that fits as shown, and never half a character', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 12, max: 300 }), (text, room) => {
        const one = shelve([[{ text: `a${text}z`, voice: 'argued' }]]);
        const part = shorten(one.article, quoteOf(one, '1.1'), room);
        expect(one.article.paragraphs[0]?.text.startsWith(part.text)).toBe(true);
        expect(part.text.length).toBeGreaterThan(0);
        expect(part.text).not.toMatch(/[\ud800-\udbff]$/);
        // Only a first line break can make one character longer than the smallest room.
        expect(shownLength(part.text)).toBeLessThanOrEqual(room);
      }),
    );
  });
});

describe('a window on a long paragraph', () => {
  const text = 'One is here. Two is here. Three is here. Four is here. Five is here.';
  const three = { start: text.indexOf('Three'), end: text.indexOf(' Four') };

  it('holds whole sentences around the focus', () => {
    const { start, end } = fittingWindow(text, three, 45);
    expect(text.slice(start, end)).toBe('Two is here. Three is here. Four is here.');
  });

  it('is the whole paragraph where that fits, and the beginning of a focus that does not', () => {
    expect(fittingWindow(text, three, 500)).toEqual({ start: 0, end: text.length });
    const { start, end } = fittingWindow(text, three, 10);
    expect(text.slice(start, end)).toBe('Three is');
  });
});
