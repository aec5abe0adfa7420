import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArticle, readArticle, toMarkdown } from '../../src/article/index.ts';
import { GIVEN_ARTICLE, NO_GIVEN_ARTICLE } from '../beside.ts';
import { paragraphsOf, read } from './bytes.ts';

const FERRY = `The ferry that never sailed

Ada Hill 12 February 2024

The county paid for a *ship* two years ago, and the ship still lies in the harbour with its engines wrapped in sheeting.

The harbour master said that the yard had been told in the spring that the money had gone

and had answered with a bill for \\$3.5 million, of which the county has since paid about a half in silence.

Repairs were listed one by one in the letter: the pumps, the rudder (twice), the wiring and the lights (cabin

lights), and the paint. The letter ends with a sentence that nobody has explained, though it added:

"We were promised a ship ... What we were given is a hull, and a letter of apology with it."



To contact the Harbour Committee and its members visit:

harbour.example/contact
`;

describe('reading an article', () => {
  it('takes title, byline and date off the first lines', () => {
    const { article, dropped } = read(FERRY);
    expect(article).toMatchObject({
      title: 'The ferry that never sailed',
      slug: 'the-ferry-that-never-sailed',
      byline: 'Ada Hill',
      date: '2024-02-12',
      printedDate: '12 February 2024',
      language: 'en',
    });
    expect(dropped).toContainEqual({ text: 'Ada Hill 12 February 2024', reason: 'byline' });
  });

  it('heals both kinds of page break, keeps the quotation after a colon apart, and numbers what is left', () => {
    const { article } = read(FERRY);
    expect(article.paragraphs.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(article.paragraphs[1]!.text).toContain('the money had gone and had answered');
    expect(article.paragraphs[2]!.text).toContain('the lights (cabin lights), and the paint');
    expect(article.paragraphs[3]!.text).toMatch(/^"We were promised/);
  });

  it('leaves no mark-up in the text, and says what it healed', () => {
    const { article, healed } = read(FERRY);
    expect(article.paragraphs.map(({ text }) => text).join(' ')).not.toMatch(/[*\\]/);
    expect(healed.map(({ paragraph, kind }) => ({ paragraph, kind }))).toEqual([
      { paragraph: 1, kind: 'emphasis' },
      { paragraph: 2, kind: 'escape' },
      { paragraph: 2, kind: 'page-break' },
      { paragraph: 3, kind: 'page-break' },
    ]);
  });

  it('drops the contact line together with the address below it', () => {
    expect(read(FERRY).dropped.filter(({ reason }) => reason === 'contact')).toHaveLength(2);
  });

  it('has the same hash for the same words, and another for one changed letter or heading', () => {
    const { article } = read(FERRY);
    expect(read(FERRY).article.hash).toBe(article.hash);
    expect(read(FERRY.replace('rudder', 'rudders')).article.hash).not.toBe(article.hash);
    const headed = article.paragraphs.map((paragraph) => ({ ...paragraph, heading: 'Repairs' }));
    expect(makeArticle(article, headed).hash).not.toBe(article.hash);
  });

  it('keeps every paragraph under a short title exactly as it is and in number', () => {
    const long = (n: number) =>
      `The ${n}th canal was dug by 1,200 men in 18${n}0 [citation needed] and, as "navvies" say, cost £${n}.5 m (see x_${n} * 2).`;
    const paragraphs = Array.from({ length: 9 }, (_, i) => long(i + 1));
    const { article, dropped, healed } = read(`Canal mania\n\n${paragraphs.join('\n\n')}\n`);
    expect(article.title).toBe('Canal mania');
    expect(article.paragraphs.map(({ text }) => text)).toEqual(paragraphs);
    expect([dropped, healed]).toEqual([[], []]);
  });

  it('takes the title from the file name where the text begins with prose', () => {
    const prose =
      'It was still dark when the first of the boats came round the point, and nobody on the quay said a word until it had tied up, which took longer than anyone could afterwards explain.';
    expect(read(`${prose}\n\nThen they all spoke at once.`, 'night-on-the_quay.txt').article).toMatchObject({
      title: 'Night-on-the quay',
      paragraphs: [{ text: prose }, { text: 'Then they all spoke at once.' }],
    });
    expect(paragraphsOf('He was wrong.\n\nShe had known it all along, and had told him so.')).toHaveLength(2);
  });

  it('takes a headline with a full stop for the title where the file is named after it', () => {
    const words = 'Flood wall to be raised by a metre.\n\nThe council voted on Monday to raise the wall again.';
    expect(read(words, 'daily_2021-03-04_flood-wall-to-be-rai.txt').article.title).toMatch(/^Flood wall/);
    expect(read(words, 'notes.txt').article.paragraphs).toHaveLength(2);
  });

  it('gives paragraphs back as they were after a round trip through Markdown', () => {
    const special = fc.constantFrom(
      ...['*so*', '_so_', '\\', '\\$5', '[a](b.c)', '<em>', '&amp;', '`x`', '# a', '1. a', '- a', '| a |', '![p](q.r)'],
      ...['snake_case', '5 * 3', '"quoted"', '“curly”', 'naïve', '\\alpha', '[^1]', '>', '***', '~~~', '😀'],
    );
    const text = fc
      .array(fc.oneof(special, fc.constantFrom('ship', 'harbour', 'the', 'Nobody', 'paid,')), { maxLength: 12 })
      .map((words) => `${words.join(' ')} The paragraph ends here.`.trim());
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const body = ['This is the first paragraph of the article, and it is a plain one.', ...texts];
        const article = makeArticle(
          { slug: 'a', title: 'A title: "with" marks', byline: 'Ada Hill', language: 'en' },
          body.map((words, i) => ({ number: i + 1, text: words })),
        );
        const again = readArticle(new TextEncoder().encode(toMarkdown(article)), { name: 'a.md' }).article;
        expect(again.paragraphs.map((paragraph) => paragraph.text)).toEqual(body);
        expect(again).toMatchObject({ title: article.title, byline: 'Ada Hill', hash: article.hash });
      }),
      { numRuns: 200 },
    );
  });

  it('never throws anything but a Fault, and gives paragraphs that are trimmed, single-spaced and on one line', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '',
        ' ',
        'By Ada Hill',
        '# A',
        '---',
        'a-',
        '(b',
        '* c',
        '12 May 2020',
        '```',
        '\f',
        '\u00a0x\u00ad',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('a.txt', 'a.md'), (lines, name) => {
        try {
          const untidy = read(lines.join('\n'), name).article.paragraphs.filter(
            ({ text, heading }) => text === '' || heading === '' || text !== text.replace(/\s+/g, ' ').trim(),
          );
          expect(untidy).toEqual([]);
        } catch (error) {
          if ((error as Error).name !== 'Fault') throw error;
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(['a\n', 'a\n\n', 'ab-\n', '[a](', '**a ', '# a\n', '| a |\n', '(', 'By A, B and ', '`', '<b', '12 May 20'])(
    'reads a long run of %j in linear time',
    (piece) => {
      const words = piece.repeat(200_000 / piece.length);
      for (const name of ['a.txt', 'a.md']) {
        try {
          read(words, name);
        } catch (error) {
          expect((error as Error).name).toBe('Fault');
        }
      }
    },
    20_000,
  );
});

describe.skipIf(NO_GIVEN_ARTICLE)(`the article that the project was asked to read${NO_GIVEN_ARTICLE}`, () => {
  it('comes to 23 paragraphs, both page breaks healed and no mark-up or contact line left', () => {
    const { name, file } = GIVEN_ARTICLE!;
    const { article, dropped, healed } = readArticle(readFileSync(file), { name });
    const all = article.paragraphs.map(({ text }) => text).join('\n');
    expect(article.paragraphs).toHaveLength(23);
    expect(article).toMatchObject({ byline: 'Alex Lantier', date: '2024-02-12', printedDate: '12 February 2024' });
    expect(all).toContain('US ties and had given');
    expect(all).toContain('(armored vehicles)');
    expect(all).not.toMatch(/[*\\]|contact/);
    expect(healed.filter(({ kind }) => kind === 'page-break').map(({ paragraph }) => paragraph)).toEqual([13, 19]);
    expect(dropped.map(({ reason }) => reason)).toEqual(['byline', 'contact', 'contact']);
  });
});
