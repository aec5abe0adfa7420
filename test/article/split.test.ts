import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArticle, splitSentences, splitText } from '../../src/article/index.ts';

const sentences = (text: string) => splitText(text).map(({ start, end }) => text.slice(start, end));

/** Sentences with a bar between them, as they should be split; the bar stands for the space. */
const SPLITS: Readonly<Record<string, readonly string[]>> = {
  'around quotations': [
    '"Are you coming?" she asked.|He said no.',
    '"It works!" Ada Hill shouted.|Nobody heard it.',
    '"It works!" Mr. Hill said.',
    '"Go away!"|Nobody said a word.',
    '“I paid for it.”|Then she left.',
    'He said: "We came.|We saw.|We left."|Then he sat down.',
    'She called it "the end." Nobody did, she said.'.replace(' Nobody', '|Nobody'),
    "''It is a hull,'' she said.|''It is not a ship.''",
    'He asked, "Why?" and left.',
    'The question "Who pays?" was not answered.',
    'He resigned.|"[w]e are done," he wrote.',
    '“How did we get so low?” ― Ada Hill',
  ],
  'at ellipses': [
    'Washington, he said, "seeks power around the globe ...|History shows that it fails."',
    'He was, well ... not sure of it.',
    'It was … I think … a hull.',
    'He praised the … Ministry of Ships.',
    '... and so it went on.|Nobody paid.',
    'They waited....|Then they left.',
  ],
  'after abbreviations': [
    'Mr. Hill met Sen. Ruiz, Dr. Ode and the Rev. Al Poe at 5 a.m. Tuesday.|They left at 6 p.m.|The door was shut.',
    'The U.S. Senate voted.|It was made in the U.S.|The rest was not.',
    'Acme Inc. Chairman Al Ray left Acme Inc.|He took the keys.',
    'See No. 5, pp. 12–14, Fig. 2 and vol. 3 of it.|No.|That is wrong.',
    'Smith et al. found tin, zinc, etc.|Nobody else did.',
    'On Jan. 5 it rained.|The case of Roe v. Wade is not about it, i.e. it is not, e.g. here.',
    'It will start at 9 p.m. ET and end at noon.',
    'Am 3. Mai kam das Schiff.|Es blieb.',
  ],
  'after figures and initials': [
    'It cost $3.5 million in 1990.|Then it cost 4.25.',
    'J. K. Rowling, George W. Bush and W. E. B. Du Bois met.|So did J. A. Hill.',
    'He is fond of vitamin C.|It is good for him.',
    'Let x be in P.|Then y is too.',
    '1. Tea and milk.|2. Coffee.',
  ],
  'around brackets and citations': [
    'He left (he was ill. He said so) early.|Then he came back.',
    'He left.|(He was ill.|He said so.)|Then he came back.',
    'It is hot.[12]|It burns.[citation needed]|It is so.:4–5:24|The end.',
    'The ship (a hull, really) lies there.|It rusts.',
    'Steam is hot.It burns.'.replace('.It', '.|It'),
  ],
  'at other marks': [
    'What?!|No!!|Really?|Yes.',
    'Yahoo! shares fell.|iPhone sales rose.|iPads did not.',
    'He paid — who else? — and left.',
    'Is it so? – That is the question.',
    '你好。|再见。',
    'שלום עולם.|זה מאמר.',
    'See example.org/a.html and node.js for it.',
  ],
};

describe('splitting', () => {
  for (const [where, cases] of Object.entries(SPLITS)) {
    it.each(cases)(`${where}: %s`, (barred) => {
      const expected = barred.split('|');
      const spaced = barred.replaceAll('|', /[。]\|/.test(barred) || barred.startsWith('Steam') ? '' : ' ');
      expect(sentences(spaced)).toEqual(expected);
    });
  }

  it('numbers sentences by paragraph, from 1', () => {
    const article = makeArticle({ slug: 'a', title: 'A', language: 'en' }, [
      { number: 1, text: 'One. Two.' },
      { number: 2, text: 'Three.' },
    ]);
    expect(splitSentences(article)).toEqual([
      { id: '1.1', paragraph: 1, span: { start: 0, end: 4 } },
      { id: '1.2', paragraph: 1, span: { start: 5, end: 9 } },
      { id: '2.1', paragraph: 2, span: { start: 0, end: 6 } },
    ]);
  });

  it('gives spans in order that do not overlap, are not empty, and leave out nothing but white space', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '. ',
        '." ',
        '... ',
        '? ',
        '(',
        ')',
        ' "',
        '.[1] ',
        'Mr. ',
        'U.S. ',
        'The ',
        'a',
        '\ud83d',
        '\u200b',
        '\n',
        '。',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const spans = splitText(text);
        const between = spans.map(({ start }, i) => text.slice(spans[i - 1]?.end ?? 0, start));
        between.push(text.slice(spans.at(-1)?.end ?? 0));
        const isSound = spans.every(({ start, end }, i) => {
          const words = text.slice(start, end);
          return start >= (spans[i - 1]?.end ?? 0) && words !== '' && words === words.trim();
        });
        expect([isSound, between.join('').trim()]).toEqual([true, '']);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ...[
      'word ',
      'a',
      '.',
      '. ',
      '.) ',
      '"',
      '( ',
      '()',
      'A. ',
      '... ',
      '.[a',
      ".'",
      'Jan. ',
      '"? Ada ',
      '😀',
      '\ud800',
      '。',
    ],
  ])(
    'takes linear time over %j',
    (piece) => {
      const text = piece.repeat(200_000 / piece.length);
      expect(splitText(text).at(-1)?.end).toBe(text.trimEnd().length);
    },
    20_000,
  );
});
