import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations, MOST_QUOTATIONS } from '../../src/checking/index.ts';

const texts = (message: string) => findQuotations(message).quotations.map(({ text }) => text);
const claims = (message: string) => findQuotations(message).quotations.map(({ claim }) => claim);

describe('finding the quotations in a message', () => {
  it.each([
    ['straight', 'She said "the boats came home" and left.'],
    ['curly', 'She said “the boats came home” and left.'],
    ['single curly', 'She said ‘the boats came home’ and left.'],
    ['single straight', "She said 'the boats came home' and left."],
    ['guillemets', 'She said « the boats came home » and left.'],
    ['guillemets turned round', 'She said »the boats came home« and left.'],
    ['German', 'She said „the boats came home“ and left.'],
    ['corner brackets', 'She said 「the boats came home」 and left.'],
    ['a blockquote', 'She said\n> the boats came home\nand left.'],
    ['bold and curly', 'She said **“the boats __came__ home”** and left.'],
    ['zero-width and bidirectional characters', 'She said "the bo\u200bats \u202ecame\u202c home" and left.'],
  ])('finds one between %s marks', (_, message) => {
    expect(texts(message)).toEqual(['the boats came home']);
  });

  it('leaves apostrophes alone', () => {
    expect(texts("It's the boys' boat, and 'the boys' boat is old' is what's painted on it.")).toEqual([
      "the boys' boat is old",
    ]);
  });

  it('keeps a quotation inside a quotation together', () => {
    expect(texts('He wrote "she said "never again" and left" in May.')).toEqual(['she said "never again" and left']);
    expect(texts('He wrote “she said “never again” and left” in May.')).toEqual(['she said “never again” and left']);
  });

  it('joins the lines of one blockquote and takes its signature off', () => {
    const { quotations } = findQuotations('> The boats came home\n> before the storm.\n> — Mairi Ross');
    expect(quotations).toEqual([
      {
        text: 'The boats came home\nbefore the storm.',
        marks: 'block',
        claim: { kind: 'speaker', name: 'Mairi Ross' },
      },
    ]);
  });

  it('takes a text without any marks as one quotation', () => {
    expect(findQuotations('the boats came home — Mairi Ross.').quotations).toHaveLength(1);
    expect(texts('the boats came home')).toEqual(['the boats came home']);
  });

  it('takes a quotation that is never closed to the end of its paragraph', () => {
    expect(texts('He said “the boats came home at dawn\n\nand that was all')).toEqual(['the boats came home at dawn']);
    expect(texts('The pole is 5" wide')).toEqual(['The pole is 5" wide']);
  });

  it.each(['', '   ', '""', '“”‘’', '> ', '***', '…', '\u200b\u200b', '😀😀'])('finds none in %j', (message) => {
    expect(texts(message)).toEqual([]);
  });

  it('removes mentions, custom emoji, links and code fences', () => {
    expect(texts('<@123456> "see [the boats](https://example.org/a) <:sea:99> `came` home"')).toEqual([
      'see the boats   came home',
    ]);
    expect(texts('```\nthe boats came home\n```')).toEqual(['the boats came home']);
  });

  it('stops at twenty quotations and says how many it left', () => {
    const message = Array.from({ length: 25 }, (_, i) => `"boat number ${i}"`).join(' ');
    const { quotations, left } = findQuotations(message);
    expect(quotations).toHaveLength(MOST_QUOTATIONS);
    expect(left).toBe(5);
  });

  it('reads 4,000 characters and says that the rest was not read', () => {
    expect(findQuotations('x '.repeat(3_000)).cut).toBe(true);
    expect(findQuotations('short').cut).toBe(false);
  });

  it('takes any text without throwing, and quickly', () => {
    const marks = fc.constantFrom(
      '"',
      "'",
      '“',
      '”',
      '‘',
      '’',
      '«',
      '»',
      '„',
      '> ',
      '\n',
      '[',
      ']',
      '…',
      '\\',
      'a',
      ' ',
      '—',
      'Said',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.array(marks, { maxLength: 300 }).map((all) => all.join('')),
        ),
        (message) => {
          const { quotations } = findQuotations(message);
          expect(quotations.length).toBeLessThanOrEqual(MOST_QUOTATIONS);
        },
      ),
    );
    const started = performance.now();
    for (const unit of ['"', "'", "s' a ", '“', '[', '[a](', '> ', '…', "'a ", '— A ', 'Aa ', 'the a '])
      findQuotations(unit.repeat(4_000));
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});

describe('who a message says a quotation is by', () => {
  it.each([
    ['Mairi Ross said "the boats came home".', 'Mairi Ross'],
    ['"The boats came home," said Mairi Ross on Monday.', 'Mairi Ross'],
    ['"The boats came home," Mairi Ross told the paper.', 'Mairi Ross'],
    ['According to Mairi Ross, "the boats came home".', 'Mairi Ross'],
    ['"The boats came home" — Mairi Ross', 'Mairi Ross'],
    ['Mairi Ross: "The boats came home"', 'Mairi Ross'],
    ['The day was long. The harbour master said that "the boats came home".', 'The harbour master'],
    ['"The boats came home" (Ross)', 'Ross'],
  ])('%s', (message, name) => {
    expect(claims(message)).toEqual([{ kind: 'speaker', name }]);
  });

  it('tells the author, the article and plain fact apart from speakers', () => {
    expect(claims('The author argues that "the boats came home".')[0]).toMatchObject({ kind: 'author' });
    expect(claims('The article says "the boats came home".')[0]).toMatchObject({ kind: 'article' });
    expect(claims('The article reports that "the boats came home".')[0]).toMatchObject({ kind: 'fact' });
    expect(claims('It is a fact that "the boats came home".')[0]).toMatchObject({ kind: 'fact' });
  });

  it('makes nothing of a pronoun or of no words at all', () => {
    expect(claims('He said "the boats came home".')).toEqual([undefined]);
    expect(claims('"The boats came home"')).toEqual([undefined]);
  });
});
