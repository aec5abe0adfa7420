import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Article, makeArticle } from '../../src/article/index.ts';

const file = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              question: z.string(),
              is_impossible: z.boolean(),
              answers: z.array(z.object({ text: z.string() })),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** A question of SQuAD 2.0: answerable, or written so that its paragraph only seems to answer it. */
export type SquadQuestion = Readonly<{
  text: string;
  answerable: boolean;
  /** Place of its paragraph, from 0. */
  paragraph: number;
  answers: readonly string[];
}>;

/** The articles of a SQuAD 2.0 file with their questions. The data set is not part of this project. */
export function readSquad(
  path: string,
): readonly Readonly<{ article: Article; questions: readonly SquadQuestion[] }>[] {
  return file.parse(JSON.parse(readFileSync(path, 'utf8'))).data.map(({ title, paragraphs }) => ({
    article: makeArticle(
      { slug: title, title: title.replaceAll('_', ' '), language: 'en' },
      paragraphs.map(({ context }, i) => ({ number: i + 1, text: plain(context) })),
    ),
    questions: paragraphs.flatMap(({ qas }, paragraph) =>
      qas.map(({ question, is_impossible, answers }) => ({
        text: question.trim(),
        answerable: !is_impossible,
        paragraph,
        answers: answers.map(({ text }) => plain(text)),
      })),
    ),
  }));
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
