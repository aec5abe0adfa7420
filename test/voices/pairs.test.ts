import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbeddings } from '../../src/retrieval/index.ts';
import { annotateSentence } from '../../src/voices/index.ts';
import { PAIRS } from './pairs.ts';

const embeddings = startEmbeddings();
let vectors: readonly Float32Array[] = [];
beforeAll(async () => {
  vectors = await embeddings.embed(PAIRS.flat());
});
afterAll(() => embeddings.close());

describe('a sentence in the colours of either camp', () => {
  it('is tried at least forty times', () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(40);
  });

  it.each(PAIRS.map(([one, other], i) => [one, other, i] as const))('has one label: %s', (one, other, i) => {
    expect(annotateSentence(one, vectors[2 * i]).voice).toBe(annotateSentence(other, vectors[2 * i + 1]).voice);
    expect(annotateSentence(one).voice).toBe(annotateSentence(other).voice);
  });

  it('is not given the same label throughout: both kinds are among the pairs', () => {
    const voices = new Set(PAIRS.flat().map((text, i) => annotateSentence(text, vectors[i]).voice));
    expect(voices).toEqual(new Set(['reported', 'attributed', 'argued']));
  });
});
