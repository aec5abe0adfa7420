import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { embedEach, loadEncoder } from '../../src/retrieval/embeddings/encoder.ts';

/** Vectors are rounded so that the same weights come out wherever the last bits of a float differ. */
const DIGITS = 4;

/** Unit-length sentence embeddings, rounded. */
export type RoundedEmbeddings = Readonly<{
  embed(texts: readonly string[]): Promise<Float32Array[]>;
  /** Writes what was embedded to the cache, where there is one. */
  keep(): void;
}>;

/** `cache` names a JSON file that keeps vectors between runs: embedding takes about 10 ms a sentence. */
export function openEmbeddings(cache?: string): RoundedEmbeddings {
  const known: Record<string, number[]> = cache && existsSync(cache) ? JSON.parse(readFileSync(cache, 'utf8')) : {};
  // Loaded once: the engine keeps the weights of every encoder that it ever loaded.
  let encoder: ReturnType<typeof loadEncoder> | undefined;
  return {
    async embed(texts) {
      for (const text of texts)
        if (!known[key(text)]) {
          encoder ??= loadEncoder();
          known[key(text)] = rounded((await embedEach(await encoder, [text]))[0]!);
        }
      return texts.map((text) => Float32Array.from(known[key(text)]!));
    },
    keep() {
      if (cache && encoder) writeFileSync(cache, JSON.stringify(known));
    },
  };
}

function rounded(vector: Float32Array): number[] {
  const length = Math.hypot(...vector) || 1;
  return Array.from(vector, (value) => Number((value / length).toFixed(DIGITS)));
}

function key(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
