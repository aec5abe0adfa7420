import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

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

/** `tune` may be looked at and fitted on; `held-out` holds other articles and is only ever scored. */
export type Half = 'tune' | 'held-out';

/** The questions of one half, as they were written before anything was tuned. */
export function readQuestions(half: Half): readonly AskedQuestion[] {
  return readFileSync(path.join(import.meta.dirname, '../questions', `${half}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => asked.parse(JSON.parse(line)));
}

/** The file of an article that questions are about. */
export function articleFile(slug: string): string {
  const folders = ['eval/gold', 'corpus/samples'].map((folder) => path.join(projectRoot(import.meta.dirname), folder));
  const file = folders.map((folder) => path.join(folder, `${slug}.md`)).find((each) => existsSync(each));
  if (!file) throw new Error(`no article "${slug}" in eval/gold or corpus/samples`);
  return file;
}

/** The nearest folder above with a package.json: this module also runs from dist. */
function projectRoot(folder: string): string {
  return existsSync(path.join(folder, 'package.json')) ? folder : projectRoot(path.dirname(folder));
}
