import { makeArticle, type Voice } from '../../src/article/index.ts';
import { findStatements } from '../../src/voices/index.ts';
import {
  type CueWeights,
  type EmbeddingWeights,
  FEATURE_GROUPS,
  type FeatureGroup,
  featureValues,
  readFeatures,
  type View,
  viewSentences,
} from '../../src/voices/labels/model.ts';
import { fitLogistic, type Row } from './logistic.ts';
import { PRIOR } from './prior.ts';

/** How far data may move a cue's weight from its prior, and an embedding's from zero: precision in units of one row. */
const CUE_PRECISION = 1000;
const EMBEDDING_PRECISION = 0.8;
/** One point of the hand-made scale in log-odds. */
const PRIOR_SCALE = 0.5;

export function viewOf(text: string): View {
  const article = makeArticle({ slug: 'sentence', title: '', language: 'en' }, [{ number: 1, text }]);
  const whole = [{ id: '1.1', paragraph: 1, span: { start: 0, end: text.length } }];
  return viewSentences(article, whole, findStatements(article, whole))[0]!;
}

export function fitCues(
  rows: readonly Readonly<{ voice: Voice; view: View; weight: number }>[],
  groups: readonly FeatureGroup[] = FEATURE_GROUPS,
): CueWeights {
  const values = rows.map(({ view }) => featureValues(readFeatures(view, groups)));
  const names = [...new Set([...Object.keys(PRIOR), ...values.flatMap((value) => [...value.keys()])])].sort();
  const data: Row[] = rows.map(({ voice, weight }, i) => ({
    x: names.map((name) => values[i]!.get(name) ?? 0),
    y: voice === 'argued',
    weight,
  }));
  const prior = names.map((name) => (PRIOR[name] ?? 0) * PRIOR_SCALE);
  const spread = names.map((_, d) => spreadOf(data, d));
  const { bias, weights } = fitLogistic(
    data,
    prior,
    spread.map((s) => CUE_PRECISION * Math.max(s, 0.02)),
  );
  return {
    about: 'Log-odds of "argued". Prior by hand (eval/fit/prior.ts), fitted on eval/training by npm run fit:voices.',
    bias: round(bias),
    weights: Object.fromEntries(names.map((name, i) => [name, round(weights[i]!)])),
  };
}

export function fitEmbedding(
  rows: readonly Readonly<{ voice: Voice; vector: Float32Array; weight: number }>[],
): EmbeddingWeights {
  const data = rows.map(({ voice, vector, weight }) => ({ x: vector, y: voice === 'argued', weight }));
  const { bias, weights } = fitLogistic(data, new Array(512).fill(0), new Array(512).fill(EMBEDDING_PRECISION));
  return {
    about:
      'Log-odds of "argued" over the 512 dimensions of Universal Sentence Encoder lite. Fitted on eval/training by npm run fit:voices.',
    bias: round(bias),
    weights: weights.map(round),
  };
}

/** Variance of a feature: a rare one is held to its prior more loosely, so that each has its say. */
function spreadOf(rows: readonly Row[], d: number): number {
  const mean = rows.reduce((sum, { x }) => sum + x[d]!, 0) / rows.length;
  return rows.reduce((sum, { x }) => sum + (x[d]! - mean) ** 2, 0) / rows.length;
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
