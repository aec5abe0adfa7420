import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { GRAPH, Graph } from './graph.ts';

/** An article in a store: its sentences' labels run from `first` in their order. */
export const StoredArticle = z.object({
  key: z.string(),
  /** Hash of its words, so that a changed article is seen to have changed. */
  hash: z.string(),
  first: z.number().int().min(0),
  sentences: z.array(z.object({ id: z.string(), paragraph: z.number().int(), text: z.string() })),
  /** Its content stems, each once: what a question's words are looked up in. */
  stems: z.array(z.string()),
});
export type StoredArticle = Readonly<z.infer<typeof StoredArticle>>;

/** What stands beside the graph's file, and is verified before a byte of that file is read. */
const Sidecar = z.object({
  format: z.literal(1),
  space: z.literal(GRAPH.space),
  dimension: z.number().int(),
  model: z.string(),
  count: z.number().int(),
  bytes: z.number().int(),
  sha256: z.string(),
  articles: z.array(StoredArticle),
});

type Contents = Readonly<{ graph: Graph; model: string; articles: readonly StoredArticle[] }>;

/**
 * Writes a store as `NAME.hnsw` and `NAME.json` into a folder. Each file appears whole under its name; a process that
 * dies between the two leaves a pair that does not match, which {@link readStore} refuses.
 */
export async function writeStore(folder: string, name: string, { graph, model, articles }: Contents): Promise<void> {
  await mkdir(folder, { recursive: true });
  const [index, sidecar] = filesOf(folder, name);
  // Processes that share a folder write beside one another, not into one another's files.
  const fresh = `.${process.pid}.new`;
  await graph.write(`${index}${fresh}`);
  const { size } = await stat(`${index}${fresh}`);
  const about = {
    format: 1,
    space: GRAPH.space,
    dimension: graph.dimension,
    model,
    count: graph.size,
    bytes: size,
    sha256: await hashOf(`${index}${fresh}`),
    articles,
  };
  await writeFile(`${sidecar}${fresh}`, JSON.stringify(about));
  await rename(`${index}${fresh}`, index);
  await rename(`${sidecar}${fresh}`, sidecar);
}

/** Reads a store, or undefined where there is none, or a broken one, or one of another model: it is then built anew. */
export async function readStore(
  folder: string,
  name: string,
  expected: Readonly<{ model: string; dimension: number }>,
): Promise<Contents | undefined> {
  const [index, sidecar] = filesOf(folder, name);
  try {
    const about = Sidecar.parse(JSON.parse(await readFile(sidecar, 'utf8')));
    if (about.model !== expected.model || about.dimension !== expected.dimension) return undefined;
    if ((await stat(index)).size !== about.bytes || (await hashOf(index)) !== about.sha256) return undefined;
    const graph = await Graph.read(index, about.dimension);
    return graph.size === about.count ? { graph, model: about.model, articles: about.articles } : undefined;
  } catch {
    // A cache that cannot be read is as good as none, whatever the reason.
    return undefined;
  }
}

export async function deleteStore(folder: string, name: string): Promise<void> {
  for (const file of filesOf(folder, name)) await rm(file, { force: true });
}

function filesOf(folder: string, name: string): readonly [index: string, sidecar: string] {
  return [path.join(folder, `${name}.hnsw`), path.join(folder, `${name}.json`)];
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
