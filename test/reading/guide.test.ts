import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle, splitSentences } from '../../src/article/index.ts';
import { isFor, planFromGuide, readGuide } from '../../src/reading/index.ts';

const root = path.resolve(import.meta.dirname, '../..');
const articleIn = (file: string) => readArticle(readFileSync(file), { name: path.basename(file) }).article;
const GUIDE = `for:
  title: The slowest mile …
  author: Orla Fenwick
stops:
  - paragraphs: [1, 2]
    question: What is told here, and what is judged?
    poll: { sentence: '2.1' }
  - paragraphs: [3, 3]
    question: Who speaks?
`;

describe('a guide’s file', () => {
  it('gives stops, questions and polls', () => {
    const guide = readGuide(GUIDE, 'mile.yaml');
    expect(guide.stops.map(({ paragraphs }) => paragraphs)).toEqual([
      [1, 2],
      [3, 3],
    ]);
  });

  it.each([
    ['a misspelt key', GUIDE.replace('question: Who', 'qestion: Who'), /line 8: stops\.1/],
    [
      'a paragraph that is left out',
      GUIDE.replace('[3, 3]', '[4, 4]'),
      /line 8: this stop begins at ¶4, but ¶3 comes next/,
    ],
    ['a stop of five paragraphs', GUIDE.replace('[3, 3]', '[3, 7]'), /line 8: .*more than 4 paragraphs/],
    ['a poll about another stop', GUIDE.replace('2.1', '3.1'), /line 5: its poll is about ¶3/],
    ['a date that is none', GUIDE.replace('author: Orla Fenwick', 'date: yesterday'), /line 3: for\.date/],
    ['no YAML', 'for: [unclosed', /cannot be used/],
    ['no guide', '- a\n- list\n', /cannot be used/],
  ])('is refused for %s, with the line', (_, yaml, said) => {
    expect(() => readGuide(yaml, 'mile.yaml')).toThrow(said);
  });

  it('attaches by title, author and date, whatever the quotation marks', () => {
    const guide = readGuide(GUIDE, 'mile.yaml');
    const article = articleIn(path.join(root, 'corpus/samples/the-slowest-mile-in-skerrow.md'));
    expect(isFor(guide, article)).toBe(true);
    expect(isFor({ ...guide, for: { ...guide.for, author: 'Somebody Else' } }, article)).toBe(false);
    expect(isFor({ ...guide, for: { title: 'The slowest' } }, article)).toBe(false);
    expect(isFor({ ...guide, for: { title: 'A “quoted” title' } }, { ...article, title: 'A "quoted" title' })).toBe(
      true,
    );
  });
});

describe('the guides that come with Pullquote', () => {
  const texts = ['corpus/samples', '../shared/article']
    .map((folder) => path.join(root, folder))
    .filter((folder) => existsSync(folder));
  const articles = texts.flatMap((folder) => readdirSync(folder).map((name) => articleIn(path.join(folder, name))));

  it.each(readdirSync(path.join(root, 'corpus/guides')))(
    '%s can be read, and fits its article where that is at hand',
    (name) => {
      const guide = readGuide(readFileSync(path.join(root, 'corpus/guides', name), 'utf8'), name);
      const own = articles.filter((article) => isFor(guide, article));
      for (const article of own) {
        const plan = planFromGuide(guide, article, splitSentences(article));
        expect(plan.stops.at(-1)!.last).toBe(article.paragraphs.length);
        for (const stop of plan.stops) {
          const headings = article.paragraphs
            .slice(stop.first, stop.last)
            .filter(({ heading }) => heading !== undefined);
          expect(headings, `stop ${stop.number} runs across a heading`).toEqual([]);
        }
      }
    },
  );

  it('attach to each sample', () => {
    const guides = readdirSync(path.join(root, 'corpus/guides')).map((name) =>
      readGuide(readFileSync(path.join(root, 'corpus/guides', name), 'utf8'), name),
    );
    for (const article of articles)
      expect(
        guides.filter((guide) => isFor(guide, article)),
        article.title,
      ).toHaveLength(1);
  });
});
