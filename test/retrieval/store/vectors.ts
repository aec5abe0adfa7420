import { createHash } from 'node:crypto';
import type { SentencesOf, StoreEmbeddings } from '../../../src/retrieval/store/index.ts';

export const DIMENSION = 16;

/** A unit vector that depends on the words alone; texts that share their first word lie near each other. */
export function vectorOf(text: string): Float32Array {
  const noise = bytesOf(text);
  const subject = bytesOf(text.split(' ')[0] ?? '');
  const mixed = Float32Array.from(subject, (value, i) => value - 127.5 + 0.3 * (noise[i]! - 127.5));
  const length = Math.hypot(...mixed);
  return mixed.map((value) => value / length);
}

export const embeddings: StoreEmbeddings = {
  model: 'test-model',
  dimension: DIMENSION,
  embedQuery: async (text) => Array.from(vectorOf(text)),
  embedDocuments: async (texts) => texts.map((text) => Array.from(vectorOf(text))),
};

/** An article of so many sentences on a subject. */
export function articleOn(subject: string, sentences = 3): SentencesOf {
  const texts = Array.from({ length: sentences }, (_, i) => `${subject} sentence number ${i}`);
  return {
    key: subject,
    hash: `hash-of-${subject}-${sentences}`,
    sentences: texts.map((text, i) => ({ id: `1.${i + 1}`, paragraph: 1, text })),
    stems: [subject, 'sentenc'],
    vectors: texts.map(vectorOf),
  };
}

function bytesOf(text: string): Uint8Array {
  return createHash('sha256').update(text).digest().subarray(0, DIMENSION);
}
