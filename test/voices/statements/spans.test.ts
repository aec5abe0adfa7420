import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArticle, readArticle, splitSentences } from '../../../src/article/index.ts';
import { findStatements, quotedSpans } from '../../../src/voices/index.ts';
import { GIVEN_ARTICLE, NO_GIVEN_ARTICLE } from '../../beside.ts';

/** Bits of newspaper prose with what trips a finder of quotations: marks of every kind, unbalanced or in a heap. */
const bit = fc.constantFrom(
  ...`Ana Ruiz|Tom Ellis|the council|it|he|she|they|who|said|told|asked|claimed|was quoted as saying|according to|that
|the pier|was closed|will fall|and|but|,|.|:|;|?|!|"|“|”|‘|’|'|''|(|)|—|...|on Monday|in a statement|a report|its|'s|«|»|„
|Mr.|U.S.|50 percent|é|😀|to fight|reporters|Reuters|\u00a0|x`.split(/\s*\|\s*/),
);
const paragraph = fc.array(bit, { minLength: 1, maxLength: 60 }).map((bits) => bits.join(' '));
const text = fc.oneof(fc.array(paragraph, { minLength: 1, maxLength: 5 }), fc.array(fc.string(), { maxLength: 3 }));

function statementsOf(paragraphs: readonly string[]) {
  const article = makeArticle(
    { slug: 'test', title: 'Test', language: 'en' },
    paragraphs.map((words, i) => ({ number: i + 1, text: words })),
  );
  return { article, statements: findStatements(article, splitSentences(article)) };
}

describe('statements of any text', () => {
  it('have exact spans inside their paragraph, and direct ones do not overlap', () => {
    fc.assert(
      fc.property(text, (paragraphs) => {
        const { article, statements } = statementsOf(paragraphs);
        const taken = new Map<number, { start: number; end: number }[]>();
        for (const { paragraph: number, content, more = [], source, cue, kind } of statements) {
          const words = article.paragraphs[number - 1]!.text;
          for (const span of [content, ...more, source, cue]) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(words.length);
            expect(words.slice(span.start, span.end).trim()).toBe(words.slice(span.start, span.end));
            expect(span.end).toBeGreaterThan(span.start);
          }
          if (kind !== 'direct') continue;
          for (const span of [content, ...more]) {
            const others = taken.get(number) ?? [];
            expect(others.some(({ start, end }) => span.start < end && span.end > start)).toBe(false);
            taken.set(number, [...others, span]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leave every quotation either to a statement or to the author', () => {
    fc.assert(
      fc.property(text, (paragraphs) => {
        const { article, statements } = statementsOf(paragraphs);
        for (const { paragraph: number, outer, inner, use, statement } of quotedSpans(article, statements)) {
          const words = article.paragraphs[number - 1]!.text;
          expect(0 <= outer.start && outer.start <= inner.start && inner.end <= outer.end).toBe(true);
          expect(outer.end).toBeLessThanOrEqual(words.length);
          expect(statement !== undefined).toBe(use === 'speech');
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are found in bounded time, however the marks lie', () => {
    const hostile = [
      '" '.repeat(5_000),
      '“'.repeat(5_000),
      "'a ".repeat(5_000),
      'he said "no" '.repeat(2_000),
      `Ana Ruiz said that ${'the pier and the bridge and '.repeat(800)} it fell.`,
      `${'said that, '.repeat(2_000)}`,
      'x'.repeat(20_000),
      `${'Ana Ruiz, '.repeat(2_000)} said.`,
    ];
    for (const words of hostile) {
      const start = performance.now();
      statementsOf([words]);
      expect(performance.now() - start).toBeLessThan(4_000);
    }
  });
});

describe('the use of quotation marks', () => {
  it('is speech where a statement stands in them, else scare', () => {
    const { article, statements } = statementsOf(['Ana Ruiz said: “The pier is safe.” The “free” lunch was cold.']);
    expect(quotedSpans(article, statements).map(({ use }) => use)).toEqual(['speech', 'scare']);
  });
});

describe.skipIf(NO_GIVEN_ARTICLE)(`an article that a group brought${NO_GIVEN_ARTICLE}`, () => {
  it('has each direct quotation given to its speaker, and to the outlet that relays it', async () => {
    const { article } = await readArticle(readFileSync(GIVEN_ARTICLE!.file), { name: GIVEN_ARTICLE!.name });
    const direct = findStatements(article, splitSentences(article)).filter(({ kind }) => kind === 'direct');
    const counted = new Map<string, number>();
    for (const { speaker, via, more = [] } of direct) {
      const key = [speaker?.name, via].filter(Boolean).join(' via ');
      counted.set(key, (counted.get(key) ?? 0) + 1 + more.length);
    }
    expect(Object.fromEntries(counted)).toMatchObject({
      'Dong Jun': 4,
      'Sergei Shoigu': 3,
      'Le Figaro': 1,
      Newsweek: 1,
      'Wang Wengbin via Newsweek': 1,
      'Atlantic Council': 1,
    });
    expect(direct.some(({ speaker, via }) => /China expert/.test(speaker?.name ?? '') && via === 'Le Figaro')).toBe(
      true,
    );
  });

  it('has one report speak over three paragraphs', async () => {
    const { article } = await readArticle(readFileSync(GIVEN_ARTICLE!.file), { name: GIVEN_ARTICLE!.name });
    const council = findStatements(article, splitSentences(article)).filter(
      ({ speaker }) => speaker?.name === 'Atlantic Council',
    );
    expect(new Set(council.map(({ paragraph: number }) => number)).size).toBe(3);
  });
});
