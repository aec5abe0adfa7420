import { stat } from 'node:fs/promises';
import { readConfig } from '../config.ts';
import { assemble, type Parts } from '../main.ts';
import type { Library } from '../retrieval/index.ts';
import { EVERYONE } from '../shelf/index.ts';
import { readFile } from './files.ts';

/** Runs `work` with the program's parts and closes them after it, however it ends. */
export async function withParts<Result>(work: (parts: Parts) => Promise<Result>): Promise<Result> {
  const parts = await assemble(readConfig());
  try {
    return await work(parts);
  } finally {
    await parts.close();
  }
}

/** What a question is asked of: one article of everyone's shelf, a file, or the whole of everyone's shelf. */
export async function libraryFor(
  { shelf }: Parts,
  article: string | undefined,
): Promise<Readonly<{ library: Library; article?: string }>> {
  if (article !== undefined && (await isFile(article))) {
    const library = await shelf.visit(await readFile(article));
    return { library, article: library.slugs[0]! };
  }
  const library = await shelf.library(EVERYONE);
  return article === undefined ? { library } : { library, article };
}

/** A word with a slash or an ending names a file, even one that is not there: its absence is then said of the file. */
export async function isFile(word: string): Promise<boolean> {
  if (/[/\\]|\.\w+$/.test(word)) return true;
  return (await stat(word).catch(() => undefined))?.isFile() ?? false;
}
