import { createHash } from 'node:crypto';
import { DIMENSION } from '../src/retrieval/index.ts';

/** A vector made of a text's hash: the ranking is then by words alone, which is all that is asked of it here. */
export function wordlessEmbedder() {
  const vectorOf = (text: string): Float32Array => {
    const bytes = createHash('sha512').update(text).digest();
    const vector = Float32Array.from({ length: DIMENSION }, (_, i) => bytes[i % bytes.length]! - 127.5 + (i >> 6));
    const length = Math.hypot(...vector);
    return vector.map((x) => x / length);
  };
  return {
    model: 'wordless',
    dimension: DIMENSION,
    embed: async (texts: readonly string[]) => texts.map(vectorOf),
    embedQuestion: async (text: string) => vectorOf(text),
    embedQuery: async (text: string) => Array.from(vectorOf(text)),
    embedDocuments: async (texts: string[]) => texts.map((text) => Array.from(vectorOf(text))),
  };
}
