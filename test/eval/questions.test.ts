import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFile, readQuestions } from '../../eval/finding/questions.ts';
import { readArticle, splitSentences } from '../../src/article/index.ts';

const questions = (['tune', 'held-out'] as const).map((half) => readQuestions(half));
const all = questions.flat();

describe('our own questions', () => {
  it.each([...new Set(all.map(({ article }) => article))])('on %s name sentences that hold their answers', (slug) => {
    const { article } = readArticle(readFileSync(articleFile(slug)), { name: `${slug}.md` });
    const texts = new Map(
      splitSentences(article).map(({ id, paragraph, span }) => [
        id,
        article.paragraphs[paragraph - 1]!.text.slice(span.start, span.end),
      ]),
    );
    for (const { id, gold } of all.filter((question) => question.article === slug))
      for (const { sentence, holds } of gold) expect(texts.get(sentence), id).toContain(holds);
  });

  it('are answered where they are said to be, and nowhere else', () => {
    for (const { id, kind, gold } of all) expect(gold.length > 0, id).toBe(kind === 'reworded');
  });

  it('share no article between the half that is tuned on and the half that is held out', () => {
    const [tune, held] = questions.map((half) => new Set(half.map(({ article }) => article)));
    expect([...tune!].filter((article) => held!.has(article))).toEqual([]);
  });

  it('are at least a third unanswerable', () => {
    expect(all.filter(({ kind }) => kind !== 'reworded').length / all.length).toBeGreaterThan(1 / 3 - 0.01);
  });
});
