import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checked } from '../../commands/parts/check-card.ts';
import { notebookCsv, notebookMarkdown } from '../../commands/parts/notebook-export.ts';
import { notebookPage } from '../../commands/parts/notebook-page.ts';
import { paragraphPage } from '../../commands/parts/paragraph-page.ts';
import { passagesPage } from '../../commands/parts/passages-page.ts';
import { placeOf } from '../../commands/parts/place.ts';
import { VOICES } from '../../src/article/index.ts';
import { MESSAGE_CHARACTERS, MESSAGE_COMPONENTS, wordsIn } from '../../src/discord/index.ts';
import type { KeptQuote } from '../../src/shelf/index.ts';
import { hostileText } from '../../stress/fuzz/hostile/bits.ts';
import { fakeDesk, fakeShelf } from '../discord/fakes.ts';
import { allIn, lengthOf, markdownOf } from '../discord/message.ts';
import { quoteOf, shelve, type Told } from '../discord/shelved.ts';

const words = wordsIn('en');
const told = fc.record({
  text: hostileText.map((text) => `${text.repeat(4)} end.`),
  voice: fc.constantFrom(...VOICES),
  speaker: fc.constant({ name: 'Mara *Lund* @everyone', role: 'the engineer '.repeat(20) }),
}) as fc.Arbitrary<Told>;
const paragraphs = fc.array(fc.array(told, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 });

function fits(message: Parameters<typeof lengthOf>[0]): void {
  expect(lengthOf(message)).toBeLessThanOrEqual(MESSAGE_CHARACTERS);
  expect(allIn(message).length + allIn(message).filter(({ type }) => type === 9).length).toBeLessThanOrEqual(
    MESSAGE_COMPONENTS,
  );
}

describe('a page of quotations', () => {
  it('fits into a message, whatever the article says', async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, fc.nat(6), async (made, page) => {
        const shelved = shelve(made, { title: '**Title** @everyone '.repeat(30) });
        const desk = fakeDesk({ shelf: fakeShelf([shelved]) });
        const places = shelved.annotation.sentences
          .filter(({ span }) => span.end > span.start)
          .map(({ id }) => placeOf(shelved.article, quoteOf(shelved, id)));
        fits(await passagesPage({ head: 'Head', places }, { desk, server: '1', words, id: 'card', page }));
      }),
      { numRuns: 40 },
    );
  });

  it('says so where the article is not what it was, and shows the rest', async () => {
    const shelved = shelve([[{ text: 'The bridge opened in 1987.', voice: 'reported' }]]);
    const desk = fakeDesk({ shelf: fakeShelf([shelved]) });
    const place = placeOf(shelved.article, quoteOf(shelved, '1.1'));
    const places = [place, { ...place, hash: 'another' }, { ...place, slug: 'gone' }];
    const markdown = markdownOf(
      await passagesPage({ head: 'Head', places }, { desk, server: '1', words, id: 'card', page: 0 }),
    );
    expect(markdown.split(words.passages.gone)).toHaveLength(3);
    expect(markdown).toContain('> The bridge opened in 1987.');
  });
});

describe('a paragraph with its voices', () => {
  it('fits into a message, whatever the article says', () => {
    fc.assert(
      fc.property(paragraphs, (made) => {
        const shelved = shelve(made, { title: '**Title** @everyone '.repeat(30) });
        fits(paragraphPage(shelved, 1, { words, pageId: 'quote:paragraph' }));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a page of verdicts', () => {
  it('fits into a message, whatever is checked against whatever', async () => {
    const text = fc.array(
      hostileText.map((one) => one.repeat(3)),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(paragraphs, text, fc.nat(3), async (made, parts, page) => {
        const shelved = shelve(made, { title: '**Title** @everyone '.repeat(30) });
        const desk = fakeDesk({ shelf: fakeShelf([shelved]) });
        const quoted = [...parts, shelved.article.paragraphs[0]!.text]
          .map((one) => `“${one.replace(/[“”]/gu, '')} end”`)
          .join(' ');
        fits(await checked({ text: quoted }, { desk, server: '1', words, id: 'card', owner: '7', page }));
      }),
      { numRuns: 40 },
    );
  });
});

function kept(text: string, more: Partial<KeptQuote> = {}): KeptQuote {
  return {
    id: 'k',
    hash: 'h',
    slug: 'the-bridge',
    title: 'The bridge',
    citation: '',
    paragraph: { number: 1, text },
    quote: { text, paragraph: 1, span: { start: 0, end: text.length }, voice: 'argued' },
    keptAt: '2025-05-02T10:00:00.000Z',
    ...more,
  };
}

describe('a notebook', () => {
  it('fits into a message, whatever was kept and written', () => {
    const page = fc.record({
      text: hostileText.map((text) => text.repeat(6)),
      note: hostileText.map((text) => text.slice(0, 400)),
    });
    fc.assert(
      fc.property(fc.array(page, { minLength: 1, maxLength: 5 }), (pages) => {
        const all = pages
          .filter(({ text }) => text !== '')
          .map(({ text, note }) => kept(text, { note, tag: '@everyone *x*' }));
        fits(notebookPage(all, { words, page: 0, tag: '' }));
      }),
      { numRuns: 40 },
    );
  });

  it('is exported with no cell that a spreadsheet takes for a formula, and none that breaks its line', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('=1+1', '+1', '-1', '@sum', '\t=1', ' =1', '＝1', 'a"b', 'a\r\nb', ','),
    );
    fc.assert(
      fc.property(cell, cell, (text, note) => {
        const csv = notebookCsv([kept(`x${text}`, { note, tag: text })], words).slice(1);
        const cells = [...csv.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/gu)];
        expect(cells.map(([whole]) => whole).join('')).toBe(csv);
        expect(cells).toHaveLength(18);
        for (const [, inside] of cells) expect(inside).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
        expect(cells[9]![1]!.replaceAll('""', '"')).toBe(`x${text}`);
      }),
    );
  });

  it('is exported as Markdown in which hostile words do nothing', () => {
    const markdown = notebookMarkdown([kept('# one\n> two [x](https://bad.example)')], words);
    expect(markdown).toContain('> \\# one\n> \\> two \\[x](https\\://bad.example)');
  });
});
