import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeLine, escapeText, oneLine } from '../../src/discord/index.ts';
import { hostileText } from '../../stress/fuzz/hostile/bits.ts';
import { seenAs } from '../../stress/fuzz/seen.ts';

describe('escaped text', () => {
  it('shows as the very characters it is made of, whatever they are', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(seenAs(escapeText(text))).toEqual({ text, rules: new Set() });
      }),
      { numRuns: 400 },
    );
  });

  it('shows as them in a blockquote, in bold and in italics as well', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines = escapeText(text.replace(/[\r\n]/g, ' '));
        expect(seenAs(`> ${lines}`).text).toBe(text.replace(/[\r\n]/g, ' '));
        for (const mark of ['**', '_'])
          expect(seenAs(`${mark}a${lines}b${mark}`).text).toBe(`a${text.replace(/[\r\n]/g, ' ')}b`);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['**bold**', 'bold'],
    ['# Heading', 'heading'],
    ['- a point', 'list'],
    ['3. a point', 'list'],
    ['> a reply', 'blockquote'],
    ['-# small print', 'subtext'],
    ['||hidden||', 'spoiler'],
    ['[click](https://bad.example)', 'link'],
    ['https://bad.example/a', 'address'],
    ['```\ncode\n```', 'code block'],
    ['hello @everyone', 'mention'],
    ['<@80351110224678912>', 'mention'],
    [':smile:', 'emoji'],
  ])('disarms %j, which unescaped is a %s', (text, rule) => {
    expect(seenAs(text).rules).toContain(rule);
    expect(seenAs(escapeText(text))).toEqual({ text, rules: new Set() });
  });

  it('leaves ordinary prose as it is', () => {
    const prose = 'At 10 the council (all 19 of it) “paused” the tram – again; nobody’s fault, £148m.';
    expect(escapeText(prose)).toBe(prose);
  });

  it('does not slow down on a megabyte of one sign', () => {
    for (const sign of [' ', '\r', '\n', '1', '#', ':', '\\']) escapeText(sign.repeat(1_000_000));
  }, 5_000);
});

describe('a line of a name or title', () => {
  it('loses line breaks and whatever hides or turns text', () => {
    expect(oneLine('The\u200bmayor\u202e said\n\n so\u2066', 100)).toBe('Themayor said so');
  });

  it('keeps the joiners of emoji', () => {
    expect(oneLine('👩‍👩‍👧 read', 100)).toBe('👩‍👩‍👧 read');
  });

  it('is cut with a sign that it was, never inside a character', () => {
    expect(oneLine('Forty-one boxes', 10)).toBe('Forty-one…');
    expect(oneLine('ab😀cd', 4)).toBe('ab…');
  });

  it('fits its room when escaped, whatever it is made of', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 80 }), (text, room) => {
        expect(escapeLine(text, room).length).toBeLessThanOrEqual(room);
        expect(escapeLine(text, room)).not.toMatch(/\n/);
      }),
    );
  });
});
