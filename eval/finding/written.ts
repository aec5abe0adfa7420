import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Article, makeArticle } from '../../src/article/index.ts';
import { packageRoot } from '../../src/package.ts';

/** A line of a written article; most are one sentence. `paragraph` counts from 0. */
export type WrittenLine = Readonly<{ text: string; paragraph: number }>;

/** An article written to ask of: `line` is the place of the line that answers. */
export type WrittenArticle = Readonly<{
  slug: string;
  title: string;
  lines: readonly WrittenLine[];
  questions: readonly Readonly<{ text: string; line: number }>[];
  /** On the article's subject, but not answered in it. */
  notStated: readonly string[];
}>;

/** Every so many articles one is withheld from the encoder, so that what ranks by its vectors is fitted on others. */
const WITHHELD = 8;

/** The articles that the encoder learns from, and those that are withheld from it. */
export function readWritten(): Readonly<{ learned: readonly WrittenArticle[]; withheld: readonly WrittenArticle[] }> {
  const folder = path.join(packageRoot(), 'eval/training/questions');
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const all = files
    .sort()
    .flatMap((file) => parseWritten(readFileSync(path.join(folder, file), 'utf8'), file.slice(0, -'.txt'.length)));
  return {
    learned: all.filter((_, i) => i % WITHHELD !== 0),
    withheld: all.filter((_, i) => i % WITHHELD === 0),
  };
}

/**
 * Reads `# title`, then a line a sentence; after it, each behind `? `, the questions that it answers; blank lines part
 * paragraphs; behind `! `, questions that the article does not answer.
 * @throws Error where a question stands before any sentence.
 */
export function parseWritten(text: string, name: string): readonly WrittenArticle[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((piece, i) => parseArticle(piece, `${name}-${i + 1}`));
}

function parseArticle(piece: string, slug: string): WrittenArticle {
  const [title = '', ...rest] = piece.split('\n').map((line) => line.trim());
  const lines: WrittenLine[] = [];
  const questions: { text: string; line: number }[] = [];
  const notStated: string[] = [];
  let paragraph = 0;
  for (const line of rest) {
    if (line.startsWith('? ')) {
      if (lines.length === 0) throw new Error(`${slug}: a question before any sentence: "${line}"`);
      questions.push({ text: line.slice(2).trim(), line: lines.length - 1 });
    } else if (line.startsWith('! ')) notStated.push(line.slice(2).trim());
    else if (line !== '') lines.push({ text: line, paragraph });
    else if (lines.at(-1)?.paragraph === paragraph) paragraph++;
  }
  return { slug, title, lines, questions, notStated };
}

/** The article as the program would read it. */
export function articleOf({ slug, title, lines }: WrittenArticle): Article {
  const paragraphs = Array.from({ length: (lines.at(-1)?.paragraph ?? -1) + 1 }, (_, paragraph) => ({
    number: paragraph + 1,
    text: lines.flatMap((line) => (line.paragraph === paragraph ? [line.text] : [])).join(' '),
  }));
  return makeArticle({ slug, title, language: 'en' }, paragraphs);
}
