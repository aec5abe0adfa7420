import { describe, expect, it } from 'vitest';
import { paragraphsOf, read } from './bytes.ts';

const A =
  'The council met on Monday to hear why the ferry, paid for two years ago, still lies in the harbour. Its engines are wrapped in sheeting, and nobody has turned them since the spring.';
const B =
  'A letter from the yard was read out. It lists the repairs one by one, puts a price to each of them, and ends with a sentence that nobody in the room was able to explain.';

/** Wraps as an editor does: a word that would go beyond the column starts a line. */
function wrap(text: string, column: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + 1 + word.length > column) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

describe('lines and paragraphs of plain text', () => {
  it.each([50, 72, 80])('joins what was wrapped at column %i', (column) => {
    expect(paragraphsOf(`Who pays\n\n${wrap(A, column)}\n\n${wrap(B, column)}\n`)).toEqual([A, B]);
  });

  it('takes indented lines of a wrapped file for beginnings of paragraphs', () => {
    expect(paragraphsOf(`Who pays\n\n   ${wrap(A, 72)}\n   ${wrap(B, 72)}\n`)).toEqual([A, B]);
  });

  it('takes each line for a paragraph where lines are not wrapped', () => {
    expect(paragraphsOf(`Who pays\n${A}\n${B}\nHe was wrong.\n${A}`)).toEqual([A, B, 'He was wrong.', A]);
  });

  it('joins a line that a link broke off in mid-sentence', () => {
    expect(paragraphsOf(`Who pays\n\n${A}\n\nNote: the yard has\nrepeatedly said\nthat it was paid too late.`)).toEqual(
      [A, 'Note: the yard has repeatedly said that it was paid too late.'],
    );
  });

  it('makes divided words whole, and keeps the hyphen of words that have one', () => {
    const wrapped = [
      'The harbour master, who keeps a well-known log, said that the new harb-',
      'our wall was paid for by the county and that it is a well-',
      'known fact that nobody has ever turned the engines of the ship over.',
    ].join('\n');
    const { article, healed } = read(`Who pays\n\n${wrapped}`);
    expect(article.paragraphs[0]!.text).toContain('the new harbour wall');
    expect(article.paragraphs[0]!.text).toContain('a well-known fact');
    expect(healed.filter(({ kind }) => kind === 'hyphen')).toHaveLength(2);
  });

  it('makes one paragraph of each item of a list, without its bullet', () => {
    const list = '* the engines\n* the rudder\n* the wiring and the lights';
    expect(paragraphsOf(`Who pays\n\n${A}\n\n${list}\n\n1. First\n2. Second`)).toEqual([
      ...[A, 'the engines', 'the rudder', 'the wiring and the lights'],
      ...['1. First', '2. Second'],
    ]);
  });

  it('removes what is invisible, makes spaces plain, and leaves curly quotes as printed', () => {
    const { article, healed } = read(
      `Who pays\n\nThe “har\u00adbour” cost\u00a05\u00a0million,\u200b as Ada’s let\u200bter says.`,
    );
    expect(article.paragraphs[0]!.text).toBe('The “harbour” cost 5 million,\u200b as Ada’s letter says.');
    expect(healed).toMatchObject([{ kind: 'space' }]);
  });

  it.each([
    ['a *word* and a **strong one**', 'a word and a strong one'],
    ['an _underscored title_, ***both***', 'an underscored title, both'],
    ['**bold with *more* inside**', 'bold with more inside'],
    ['snake_case_name and __init and 5 * 3 * 2', 'snake_case_name and __init and 5 * 3 * 2'],
    ['f*** and s**t and prices*', 'f*** and s**t and prices*'],
    ['\\$5 and \\*not so\\* and C:\\', '$5 and *not so* and C:\\'],
    ['the set \\mathbf{x}\\_i stays', 'the set \\mathbf{x}\\_i stays'],
    ['see [the letter](https://a.example/x_(y)) here', 'see the letter here'],
    ['[sic](aside) and [12] stay', '[sic](aside) and [12] stay'],
  ])('reads %j as %j', (written, plain) => {
    expect(paragraphsOf(`Who pays\n\n${A}\n\n${written}, the harbour master says in it.`)[1]).toBe(
      `${plain}, the harbour master says in it.`,
    );
  });
});

describe('headings of plain text', () => {
  it.each([
    'Who pays for it',
    'The Road to the Coast',
    'FULL TEXT.',
    '7:30 p.m.',
    'The Road to the Coast.',
    '2. Costs'.slice(3),
    'Bought and paid for',
  ])('%j above a paragraph is its heading', (heading) => {
    const { paragraphs } = read(`The ferry\n\n${A}\n\n${heading}\n\n${B}`).article;
    expect(paragraphs).toEqual([
      { number: 1, text: A },
      { number: 2, text: B, heading },
    ]);
  });

  it.each([
    'He was wrong.',
    '"Nobody," she said',
    'Is that so?',
    'and so on',
    '1. Costs',
    'Ada Hill.',
    '– Costs',
    'He said:',
  ])('%j is a paragraph', (line) => {
    expect(paragraphsOf(`The ferry\n\n${A}\n\n${line}\n\n${B}`)).toContain(line);
  });

  it('takes no item of a list, and nothing at the end, for a heading', () => {
    const list = ['Rope', 'Paint', 'A new rudder'];
    expect(paragraphsOf(`The ferry\n\nThese are missing:\n\n${list.join('\n\n')}\n\n${B}\n\nAda Hill`)).toEqual([
      ...['These are missing:', ...list],
      ...[B, 'Ada Hill'],
    ]);
  });
});

describe('what is no part of an article', () => {
  it.each([
    ['contact', 'To contact the Harbour Committee visit:'],
    ['contact', 'Contact the author at ada@harbour.example'],
    ['contact', 'Follow Ada Hill on Twitter @adahill.'],
    ['share', 'Share this article'],
    ['share', 'Facebook Twitter Email'],
    ['caption', 'Photo: The ferry in its third year'],
    ['caption', 'The ferry in its third year [Photo by Ada Hill]'],
    ['caption', 'The ferry in its third year. Ada Hill/AP'],
    ['related', 'Read more: The bridge that nobody crossed'],
    ['related', 'Read the full report here.'],
    ['related', 'https://harbour.example/report'],
    ['boilerplate', 'Sign up for our weekly newsletter'],
    ['boilerplate', '© 2024 The Example. All rights reserved.'],
    ['boilerplate', 'ADVERTISEMENT'],
    ['boilerplate', '* * *'],
    ['boilerplate', 'Page 3 of 12'],
  ])('%s: %j', (reason, line) => {
    const { article, dropped } = read(`The ferry\n\n${A}\n\n${line}\n\n${B}`);
    expect(article.paragraphs).toEqual([A, B].map((text, i) => ({ number: i + 1, text })));
    expect(dropped).toEqual([{ text: line, reason }]);
  });

  it.each([
    'To contact the yard, the county wrote eleven letters in two years.',
    'To reach the island, visitors must call the harbour master first.',
    'Share prices of the yard fell by a tenth on the day.',
    'Read in the light of the letter, the bill makes no sense.',
    'Copyright was the least of the questions that were asked.',
    'Photographs of the ship were handed round, and put away again.',
    'Follow the money, said the harbour master, and you will find a hull.',
    'Subscribers to the fund were told in the spring, by a letter.',
    'Listen: nobody has turned the engines since the spring.',
    'The county has paid a half, Reuters reported on Monday.',
  ])('keeps %j', (line) => {
    expect(paragraphsOf(`The ferry\n\n${A}\n\n${line}\n\n${B}`)).toEqual([A, line, B]);
  });
});

describe('Markdown', () => {
  it('gives headings to paragraphs, and unwraps quotations, lists, tables and pictures', () => {
    const words = `# The mill\n\n${wrap(A, 60)}\n\n## What is left\n\n> Quoted words\n> go on here.\n\n![A mill](mill.jpg)\n\n- one\n- two\n  and a half\n\n1. First\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nThe [end][1] &amp; more.\n\n[1]: https://mill.example\n\n## Nothing\n`;
    const { article, dropped } = read(words, 'mill.md');
    expect(article.title).toBe('The mill');
    expect(article.paragraphs).toEqual([
      { number: 1, text: A },
      { number: 2, text: 'Quoted words go on here.', heading: 'What is left' },
      ...['one', 'two and a half', '1. First', 'a | b', '1 | 2', 'The end & more.'].map((text, i) => ({
        number: i + 3,
        text,
      })),
    ]);
    expect(dropped).toEqual([
      { text: 'A mill', reason: 'caption' },
      { text: 'Nothing', reason: 'boilerplate' },
    ]);
  });
});

describe('the language of a text', () => {
  it.each([
    ['en', A],
    [
      'de',
      'Der Rat hat sich am Montag mit der Frage befasst, ob die Fähre fahren wird, und es ist nicht klar, wer sie zahlt.',
    ],
    [
      'fr',
      'Le conseil a demandé lundi pourquoi le bateau est dans le port, et qui est celui qui a payé pour les moteurs.',
    ],
    [
      'es',
      'El consejo preguntó el lunes por qué el barco no ha salido del puerto, y quién es el que paga los motores de la nave.',
    ],
    [
      'nl',
      'De raad heeft op maandag gevraagd waarom het schip nog in de haven ligt, en wie er voor de motoren van het schip betaalt.',
    ],
    ['und', 'שלום עולם זה מאמר קצר על ספינה שלא הפליגה מן הנמל מעולם'],
    ['und', 'rope paint rudder engine hull lamp mast sail keel deck'],
  ])('is %s', (language, text) => {
    expect(read(`Titel\n\n${text}`).article.language).toBe(language);
  });
});
