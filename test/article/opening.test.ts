import { describe, expect, it } from 'vitest';
import { read } from './bytes.ts';

const PROSE = 'The first paragraph says at some length what the whole of the article is going to be about.';

const opening = (...lines: readonly string[]) =>
  read(`${['The long way home', ...lines].join('\n\n')}\n\n${PROSE}`).article;

describe('the first lines', () => {
  it.each([
    ['By Ada Hill', { byline: 'Ada Hill' }],
    ['BY ADA HILL', { byline: 'ADA HILL' }],
    [
      'By Ada Hill and John R. de Groot | March 3, 2021',
      { byline: 'Ada Hill and John R. de Groot', date: '2021-03-03' },
    ],
    ['By Ada Hill, Staff Writer', { byline: 'Ada Hill, Staff Writer' }],
    ['By Ada Hill in Rotterdam', { byline: 'Ada Hill' }],
    ['Ada Hill 12 February 2024', { byline: 'Ada Hill', date: '2024-02-12', printedDate: '12 February 2024' }],
    ['Ada Hill — Monday, 12th of February, 2024', { byline: 'Ada Hill', date: '2024-02-12' }],
    ['The Harbour Times | Feb. 12, 2024 | 4 min read', { publication: 'The Harbour Times', date: '2024-02-12' }],
    ['12. Februar 2024', { date: '2024-02-12' }],
    ['2024-02-12', { date: '2024-02-12', printedDate: '2024-02-12' }],
    ['Published: 2024-02-12 09:30 GMT | Updated: 2024-02-13', { date: '2024-02-12' }],
    ['Last updated on September 5, 2023 at 7:15 p.m. EDT', { date: '2023-09-05', printedDate: 'September 5, 2023' }],
    ['13/02/2024', { date: '2024-02-13' }],
    ['Source: Harbour News Agency', { publication: 'Harbour News Agency' }],
  ])('reads %j', (line, about) => {
    const article = opening(line);
    expect(article).toMatchObject({ title: 'The long way home', ...about });
    expect(article.paragraphs.map(({ text }) => text)).toEqual([PROSE]);
  });

  it('reads title, name and date from lines that follow each other without a blank one', () => {
    const { article } = read(`The Long Way\nAda Hill\n5 March 2024\n\n${PROSE}`);
    expect(article).toMatchObject({ title: 'The Long Way', byline: 'Ada Hill', date: '2024-03-05' });
    expect(article.paragraphs).toHaveLength(1);
  });

  it('leaves a standfirst in the text and still finds the byline below it', () => {
    const standfirst = 'Two years on, nobody on the quay can say why the ship is still there.';
    const article = opening(standfirst, 'By Ada Hill', '12 February 2024');
    expect(article).toMatchObject({ byline: 'Ada Hill', date: '2024-02-12' });
    expect(article.paragraphs.map(({ text }) => text)).toEqual([standfirst, PROSE]);
  });

  it.each(['Washington, D.C.', 'May 1968', 'Ada Hill Jr.', 'The Times', '2008 floods', 'To Kill a Hope', 'Who pays?'])(
    'takes %j above prose for the title',
    (title) => {
      const { article } = read(`${title}\n\n${PROSE}\n\n${PROSE}`, '0.txt');
      expect(article.title).toBe(title);
      expect(article.paragraphs).toHaveLength(2);
    },
  );

  it('takes no byline for the title', () => {
    const { article } = read(`By Ada Hill\n\n${PROSE}`, 'the_mill.txt');
    expect(article).toMatchObject({ title: 'The mill', byline: 'Ada Hill', paragraphs: [{ text: PROSE }] });
  });

  it('finds the title below a date and a byline', () => {
    const { article } = read(`12 February 2024\n\nBy Ada Hill\n\nThe long way home\n\n${PROSE}`, '0.txt');
    expect(article).toMatchObject({ title: 'The long way home', byline: 'Ada Hill', date: '2024-02-12' });
  });

  it.each([['4/3/2021'], ['March 2021'], ['31 February 2021']])('prints %j but claims no day for it', (line) => {
    const article = opening(line);
    expect(article.date).toBeUndefined();
    expect(article.printedDate).toBeDefined();
  });

  it.each([
    ['Early History'],
    ['By the time the train had left, nobody was on the platform any more.'],
    ['On 12 February 2024 the harbour was closed.'],
    ['By then it was late'],
  ])('does not take %j for a byline', (line) => {
    const article = opening(line);
    expect([article.byline, article.date]).toEqual([undefined, undefined]);
    expect(article.paragraphs.some(({ text, heading }) => text === line || heading === line)).toBe(true);
  });
});

describe('front matter', () => {
  const markdown = (front: string) => read(`---\n${front}\n---\n\n# The mill\n\n${PROSE}\n`, 'mill.md');

  it('goes before what the text says, and the heading that repeats the title is no paragraph', () => {
    const { article } = markdown(
      'title: The mill\nauthor: [Ada Hill, John Roe]\ndate: 2024-02-12\npublication: The Example\nurl: https://mill.example/a\nlanguage: English',
    );
    expect(article).toMatchObject({
      title: 'The mill',
      byline: 'Ada Hill and John Roe',
      date: '2024-02-12',
      publication: 'The Example',
      source: 'https://mill.example/a',
      language: 'en',
    });
    expect(article.paragraphs).toHaveLength(1);
  });

  it.each([
    ['title: [a', /front matter.*Correct it/],
    ['url: javascript:alert(1)', /url.*Correct it/],
    ['a: &a [x]\nb: [*a, *a]', /Correct it/],
    ['title: [[a], {b: c}]', /title.*Correct it/],
  ])('that is wrong (%j) is a Fault that names the remedy', (front, message) => {
    expect(() => markdown(front)).toThrow(message);
  });

  it('takes an address as the source, and a name there as the publication', () => {
    expect(markdown('source: https://mill.example/a').article.source).toBe('https://mill.example/a');
    expect(markdown('source: The Example').article).toMatchObject({ publication: 'The Example' });
  });

  it('is none where two rules stand around words', () => {
    expect(read(`---\n${PROSE}\n\n---\n\n${PROSE}`, 'a.md').article.paragraphs).toHaveLength(2);
  });

  it('is read from a .txt file too, and executes nothing', () => {
    expect(read(`---\ntitle: The mill\n---\n\n${PROSE}`, 'a.txt').article.title).toBe('The mill');
    expect(() => read(`---js\nmodule.exports = { title: 'x' }\n---\n\n${PROSE}`, 'a.md')).not.toThrow();
  });
});
