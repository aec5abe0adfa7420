import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnswering } from '../../src/answering/index.ts';
import { readArticle, splitSentences } from '../../src/article/index.ts';
import { type ArticleIndex, indexArticle, startEmbeddings } from '../../src/retrieval/index.ts';
import { annotate } from '../../src/voices/index.ts';

const embeddings = startEmbeddings();
let index: ArticleIndex;

beforeAll(async () => {
  const file = new URL('../../corpus/samples/forty-one-boxes.md', import.meta.url);
  const { article } = readArticle(readFileSync(file), { name: 'forty-one-boxes.md' });
  const vectors = await embeddings.embed(
    splitSentences(article).map(({ paragraph, span }) =>
      article.paragraphs[paragraph - 1]!.text.slice(span.start, span.end),
    ),
  );
  index = indexArticle({ article, annotation: annotate(article, vectors), vectors });
}, 120_000);
afterAll(() => embeddings.close());

const type = async (text: string) => {
  const library = { slugs: ['boxes'], candidates: async () => ['boxes'], index: async () => index };
  const { answer } = await createAnswering({ embeddings }).ask({ text, library, article: 'boxes' });
  return answer.type;
};

describe('of a whole article', () => {
  it.each([
    'Where in the building had the recordings been stored for decades?',
    'How much money did the museum get to make digital copies?',
    'What was found where the boxes should have been?',
    'Who will lead the inquiry?',
  ])('%s is answered', async (question) => {
    expect(await type(question)).toBe('found');
  });

  it('keeps silent where it names somebody, but does not state what is asked of them', async () => {
    expect(await type('How much was Edmund Vail paid each year?')).toBe('absent');
  });

  it.each(['Who won the cup final?', 'Which moons of Jupiter have volcanoes?'])(
    '%s is about something else',
    async (question) => {
      expect(await type(question)).toBe('absent');
    },
  );
});
