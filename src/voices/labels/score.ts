import { readFileSync } from 'node:fs';
import { CAP, type Hit } from './features/index.ts';

/** What a feature adds to the log-odds of "argued", each time it counts. */
export type CueWeights = Readonly<{ about: string; bias: number; weights: Readonly<Record<string, number>> }>;

/** One weight a dimension of the sentence embedding. */
export type EmbeddingWeights = Readonly<{ about: string; bias: number; weights: readonly number[] }>;

/** Evidence with what it adds to the log-odds of "argued": above zero toward argued, below toward reported. */
export type WeighedHit = Hit & Readonly<{ weight: number }>;

const CUE_WEIGHTS = read<CueWeights>('cues');
const EMBEDDING_WEIGHTS = read<EmbeddingWeights>('embedding');

/** Each feature's value: the sum of its hits, at most {@link CAP} for those that count words. */
export function featureValues(hits: readonly Hit[]): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const { feature, amount, kind } of hits) {
    const sum = (values.get(feature) ?? 0) + amount;
    values.set(feature, kind === 'wording' ? sum : Math.min(CAP, sum));
  }
  return values;
}

/** Log-odds of "argued" by the cues alone. */
export function scoreCues(hits: readonly Hit[], { bias, weights }: CueWeights = CUE_WEIGHTS): number {
  let score = bias;
  for (const [feature, value] of featureValues(hits)) score += (weights[feature] ?? 0) * value;
  return score;
}

/** Log-odds of "argued" by the wording as a whole. */
export function scoreEmbedding(vector: Float32Array, { bias, weights }: EmbeddingWeights = EMBEDDING_WEIGHTS): number {
  let score = bias;
  for (let i = 0; i < weights.length; i++) score += weights[i]! * (vector[i] ?? 0);
  return score;
}

export function weigh(hits: readonly Hit[], { weights }: CueWeights = CUE_WEIGHTS): readonly WeighedHit[] {
  return hits.map((hit) => ({ ...hit, weight: (weights[hit.feature] ?? 0) * hit.amount }));
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`./weights/${name}.json`, import.meta.url), 'utf8')) as T;
}
