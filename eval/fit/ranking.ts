import { bestOfParagraph, type Evidence, gather } from '../../src/retrieval/features/index.ts';
import { columnsOf } from '../../src/retrieval/ranking/columns.ts';
import { descending, type Weights, weigh } from '../../src/retrieval/ranking/weigh.ts';
import { FEATURES, type Feature } from '../../src/retrieval/ranking/weights.ts';
import type { Example } from '../finding/examples.ts';
import { fitListwise, type List } from './listwise.ts';

export type RankingWeights = Weights<Feature>;

/**
 * What one question of each set counts. The written ones are 5,042 and in the manner of those that the encoder learned from: at .25
 * SQuAD loses a point of passages and sentences first, and our own gain .6.
 */
const WEIGHT: Readonly<Record<Example['set'], number>> = { squad: 1, own: 1, written: 0.06 };
/** Features that may count against a candidate. */
const FREE: ReadonlySet<Feature> = new Set(['passage.length', 'place', 'words', 'unasked', 'asks']);

/** Weights under which the sentences that answer come first. */
export function fitRanking(examples: readonly Example[]): RankingWeights {
  const lists = examples.filter(({ sentences }) => sentences.length > 0).map(listOf);
  const free = new Set(FEATURES.flatMap((feature, f) => (FREE.has(feature) ? [f] : [])));
  const weights = fitListwise(lists, { features: FEATURES.length, free });
  return Object.fromEntries(FEATURES.map((feature, f) => [feature, Number(weights[f]!.toFixed(3))])) as RankingWeights;
}

/** Paragraphs and sentences in the order that weights give them, as src/retrieval/ranking ranks them. */
export function rankWith(example: Example, weights: RankingWeights) {
  const scores = weigh(columnsOf(evidenceOf(example)), weights);
  const passageScores = bestOfParagraph(scores, example.index);
  return { scores, passageScores, passages: descending(passageScores), sentences: descending(scores) };
}

const gathered = new WeakMap<Example, Evidence>();

export function evidenceOf(example: Example): Evidence {
  const known = gathered.get(example) ?? gather(example.index, example.text, example.vector);
  gathered.set(example, known);
  return known;
}

function listOf(example: Example): List {
  const columns = columnsOf(evidenceOf(example));
  const size = example.index.sentences.length;
  const rows = new Float32Array(size * FEATURES.length);
  FEATURES.forEach((feature, f) => {
    columns[feature].forEach((value, i) => {
      rows[i * FEATURES.length + f] = value;
    });
  });
  return { rows, size, right: example.sentences, weight: WEIGHT[example.set] };
}
