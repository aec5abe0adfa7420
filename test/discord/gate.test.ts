import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, pass } from '../../src/discord/index.ts';
import { BRIDGE, quoteOf } from './shelved.ts';

const ids = BRIDGE.annotation.sentences.map(({ id }) => id);

describe('the gate', () => {
  it('lets pass what the stored article says', () => {
    for (const id of ids) expect(pass(BRIDGE.article, quoteOf(BRIDGE, id))).toBe(quoteOf(BRIDGE, id).text);
  });

  it('blocks a quotation with any one character altered, dropped or added', () => {
    const alter = fc.tuple(
      fc.constantFrom(...ids),
      fc.nat(),
      fc.string({ maxLength: 2 }),
      fc.integer({ min: 0, max: 1 }),
    );
    fc.assert(
      fc.property(alter, ([id, where, instead, dropped]) => {
        const genuine = quoteOf(BRIDGE, id);
        const at = where % genuine.text.length;
        const text = genuine.text.slice(0, at) + instead + genuine.text.slice(at + dropped);
        fc.pre(text !== genuine.text);
        expect(() => pass(BRIDGE.article, { ...genuine, text })).toThrow(/blocked/);
      }),
    );
  });

  it('blocks true words that claim to stand elsewhere', () => {
    const genuine = quoteOf(BRIDGE, '1.1');
    expect(() => pass(BRIDGE.article, { ...genuine, paragraph: 2 })).toThrow(/blocked/);
    expect(() => pass(BRIDGE.article, { ...genuine, paragraph: 99 })).toThrow(/blocked/);
  });

  it('cuts nothing from outside the article', () => {
    const length = BRIDGE.article.paragraphs[0]!.text.length;
    expect(excerpt(BRIDGE.article, 1, { start: 0, end: 10 })).toBe('The bridge');
    for (const [paragraph, start, end] of [
      [1, -1, 4],
      [1, 3, length + 1],
      [9, 0, 1],
    ] as const)
      expect(() => excerpt(BRIDGE.article, paragraph, { start, end })).toThrow(RangeError);
  });
});
