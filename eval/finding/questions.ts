import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../src/package.ts';

/**
 * A question about one of our own articles. `reworded` questions are answered there, in other words than the question's;
 * `not-stated` ones are on the article's subject but not answered in it; `off-topic` ones have nothing to do with it.
 */
const asked = z.object({
  id: z.string(),
  article: z.string(),
  kind: z.enum(['reworded', 'not-stated', 'off-topic']),
  question: z.string(),
  /** The sentences that answer, each by its id and by words that it holds. */
  gold: z.array(z.object({ sentence: z.string(), holds: z.string() })).default([]),
});

export type AskedQuestion = Readonly<z.infer<typeof asked>>;

/**
 * The files of each set. `tune` may be looked at and fitted on; `held-out` holds other articles and is only ever scored.
 * The second file of a half was written later, blind to what the program answers; each file can be reported apart.
 */
const FILES = {
  tune: ['tune', 'tune-2'],
  'tune-1': ['tune'],
  'tune-2': ['tune-2'],
  'held-out': ['held-out', 'held-out-2'],
  'held-out-1': ['held-out'],
  'held-out-2': ['held-out-2'],
} as const;

export type QuestionSet = keyof typeof FILES;

export const QUESTION_SETS = Object.keys(FILES) as readonly QuestionSet[];

/** The questions of one set, as they were written before anything was tuned on them. */
export function readQuestions(set: QuestionSet): readonly AskedQuestion[] {
  return FILES[set].flatMap((file) =>
    readFileSync(path.join(import.meta.dirname, '../questions', `${file}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => asked.parse(JSON.parse(line))),
  );
}

/** Where the articles are that questions are about; those of `passages` have no labels, and are there for questions alone. */
const FOLDERS = ['eval/gold', 'corpus/samples', 'eval/passages/tune', 'eval/passages/held'];

/** The file of an article that questions are about. */
export function articleFile(slug: string): string {
  const root = packageRoot();
  const file = FOLDERS.map((folder) => path.join(root, folder, `${slug}.md`)).find((each) => existsSync(each));
  if (!file) throw new Error(`no article "${slug}" in ${FOLDERS.join(', ')}`);
  return file;
}
