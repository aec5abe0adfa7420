import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AskedQuestion, articleFile, QUESTION_SETS, readQuestions } from '../../eval/finding/questions.ts';
import { readWritten } from '../../eval/finding/written.ts';
import { readArticle, splitSentences } from '../../src/article/index.ts';

const tune = readQuestions('tune');
const held = readQuestions('held-out');
const all = [...tune, ...held];

describe('our own questions', () => {
  it.each([...new Set(all.map(({ article }) => article))])(
    'on %s name sentences that hold their answers, in words that no other sentence has',
    (slug) => {
      const { article } = readArticle(readFileSync(articleFile(slug)), { name: `${slug}.md` });
      const texts = new Map(
        splitSentences(article).map(({ id, paragraph, span }) => [
          id,
          article.paragraphs[paragraph - 1]!.text.slice(span.start, span.end),
        ]),
      );
      for (const { id, gold } of all.filter((question) => question.article === slug))
        for (const { holds } of gold)
          expect(
            [...texts].filter(([, text]) => text.includes(holds)).map(([place]) => place),
            `${id} ${holds}`,
          ).toEqual(gold.filter((each) => each.holds === holds).map(({ sentence }) => sentence));
    },
  );

  it('are answered where they are said to be, and nowhere else', () => {
    for (const { id, kind, gold } of all) expect(gold.length > 0, id).toBe(kind === 'reworded');
  });

  it('share no article between the half that is tuned on and the half that is held out', () => {
    const fitted = new Set(tune.map(({ article }) => article));
    expect(held.map(({ article }) => article).filter((article) => fitted.has(article))).toEqual([]);
  });

  it('are none of those that the encoder learned from, nor on their articles', () => {
    const { learned, withheld } = readWritten();
    const written = [...learned, ...withheld];
    const words = (text: string) => text.toLowerCase().replace(/[^a-z0-9 ]/g, '');
    const lines = new Set(written.flatMap((article) => article.lines.map(({ text }) => words(text))));
    for (const slug of new Set(all.map(({ article }) => article)))
      for (const { text } of readArticle(readFileSync(articleFile(slug)), { name: `${slug}.md` }).article.paragraphs)
        expect(lines.has(words(text)), slug).toBe(false);
    const titles = new Set(written.map(({ title }) => words(title)));
    expect(all.map(({ article }) => article.replaceAll('-', ' ')).filter((title) => titles.has(title))).toEqual([]);
    // Short ones ("who paid for it?") fit many articles; a longer one that is the same is the same question.
    const asked = new Set(written.flatMap(({ questions }) => questions.map(({ text }) => words(text))));
    expect(
      all.map(({ question }) => words(question)).filter((text) => text.split(' ').length > 8 && asked.has(text)),
    ).toEqual([]);
  });

  it('keep the articles that were written for them in the folder of their half', () => {
    const folders = (questions: readonly AskedQuestion[]) =>
      questions.map(({ article }) => articleFile(article).split(path.sep).at(-2));
    expect(folders(tune)).not.toContain('held');
    expect(folders(held)).not.toContain('tune');
  });

  it('are told apart by their ids and are not asked twice of an article', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ article, question }) => `${article} ${question.toLowerCase()}`)).size).toBe(all.length);
  });

  it.each(QUESTION_SETS)('are about a third unanswerable in %s', (set) => {
    const questions = readQuestions(set);
    const unanswerable = questions.filter(({ kind }) => kind !== 'reworded').length / questions.length;
    expect(unanswerable).toBeGreaterThan(0.28);
    expect(unanswerable).toBeLessThan(0.4);
  });
});
