import { indexArticle } from '../../src/retrieval/index.ts';
import { openShelf, type Shelf } from '../../src/shelf/index.ts';
import { wordlessEmbedder } from '../wordless.ts';

/** The shelf of a ground, with an embedder that costs nothing. @param clock milliseconds by which its clock is wrong */
export async function openPlainShelf(
  { folder, address }: Readonly<{ folder: string; address?: string }>,
  clock = 0,
): Promise<Shelf> {
  const { shelf } = await openShelf({
    folder,
    ...(address ? { address } : {}),
    embedder: wordlessEmbedder(),
    indexArticle,
    indexMemory: 32 * 1024 * 1024,
    corpus: [],
    readFile: () => Promise.reject(new Error('no files here')),
    now: () => new Date(Date.now() + clock),
  });
  return shelf;
}
