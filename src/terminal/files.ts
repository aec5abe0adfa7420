import { readFile as readBytes, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Reading, readArticle } from '../article/index.ts';
import { Fault } from '../fault.ts';

/** Bytes of a file that are read at most: more cannot be an article. */
const LARGEST_FILE = 50 * 1024 * 1024;

/**
 * Reads an article from a file that the operator names.
 * @throws Fault `article-missing` where it cannot be read, and those of `readArticle`
 */
export async function readFile(file: string): Promise<Reading> {
  return readArticle(await bytesOf(file), { name: path.basename(file) });
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_FILE)
      throw new Fault('article-too-long', `${file} has ${Math.round(size / 1e6)} MB; an article has at most a few.`);
    return await readBytes(file);
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault('article-missing', `Cannot read ${file}: ${reason(error)}.`, { file }, error);
  }
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission denied';
  return code ?? String(error);
}
