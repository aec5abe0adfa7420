import path from 'node:path';
import { readQuestions } from '../../eval/finding/questions.ts';
import { readTraining } from '../../eval/fit/training.ts';
import type { SentenceEmbeddings, SentencesOf } from '../../src/retrieval/index.ts';

/** What an invented shelf is made of: real sentences of ours with their embeddings, and real questions. */
export type Material = Readonly<{ sentences: readonly Worded[]; questions: readonly Worded[] }>;
type Worded = Readonly<{ text: string; vector: Float32Array }>;

/** Read once a run, since embedding it takes half a minute. */
export function readMaterial(embeddings: SentenceEmbeddings): Promise<Material> {
  material ??= embedded(embeddings);
  return material;
}

let material: Promise<Material> | undefined;

async function embedded(embeddings: SentenceEmbeddings): Promise<Material> {
  const texts = readTraining(path.join(import.meta.dirname, '../../eval/training')).map(({ text }) => text);
  const questions = [...readQuestions('tune'), ...readQuestions('held-out')].map(({ question }) => question);
  const worded = async (all: readonly string[]) => {
    const vectors = await embeddings.embed(all);
    return all.map((text, i) => ({ text, vector: vectors[i]! }));
  };
  return { sentences: await worded(texts), questions: await worded(questions) };
}

/** How far a second sentence pulls a first: variants of one sentence then have a cosine of about .95. */
const PULL = 0.35;

/**
 * An invented article: each sentence is a real one with its real vector, moved some way toward that of another, as the
 * same thing said otherwise would be. Random vectors, which spread evenly, would make the search look easier or harder
 * than it is.
 */
export function inventArticle({ sentences }: Material, key: string, size: number, random: () => number): SentencesOf {
  const pick = () => sentences[Math.floor(random() * sentences.length)]!;
  const pairs = Array.from({ length: size }, () => [pick(), pick()] as const);
  return {
    key,
    hash: key,
    stems: [key],
    sentences: pairs.map(([{ text }], i) => ({ id: `${i + 1}.1`, paragraph: i + 1, text })),
    vectors: pairs.map(([{ vector }, other]) => unit(vector.map((x, i) => x + PULL * random() * other.vector[i]!))),
  };
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return vector.map((x) => x / length);
}
