import { describe, expect, it } from 'vitest';
import { inventArticles } from '../../bench/material.ts';
import { median, quantile } from '../../bench/part.ts';
import { table } from '../../bench/table.ts';

describe('a table of figures', () => {
  it('shows the value in the middle with its spread, and marks what misses its goal', () => {
    const [title, fast, slow] = table('Starting', [
      { id: 'a', name: 'start', unit: 's', runs: [9, 1.234, 1], goal: 2, aim: 'at most' },
      { id: 'b', name: 'articles', unit: 'a second', runs: [12], goal: 20, aim: 'at least' },
    ]).split('\n');
    expect(title).toBe('Starting');
    expect(fast).toMatch(/^ {2,}1\.23 s +\(1\.00 to 9\.00\) +at most 2 +start$/);
    expect(slow).toMatch(/^· +12\.0 a second +at least 20 +articles$/);
  });

  it('is not moved by one slow run', () => {
    expect(median([5, 1000, 4, 6, 5])).toBe(5);
    expect(quantile([1, 2, 3, 4], 1)).toBe(4);
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('invented articles', () => {
  it('are all different, about 1,000 words long, and the same every time', () => {
    const articles = inventArticles(5);
    expect(new Set(articles.map(({ hash }) => hash)).size).toBe(5);
    expect(inventArticles(5).map(({ hash }) => hash)).toEqual(articles.map(({ hash }) => hash));
    for (const { paragraphs } of articles) {
      const words = paragraphs.flatMap(({ text }) => text.split(/\s+/)).length;
      expect(words).toBeGreaterThan(950);
      expect(words).toBeLessThan(1_300);
    }
  });
});
