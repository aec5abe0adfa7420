import { bestOfParagraph, type Evidence, gather } from '../../src/retrieval/features/index.ts';
import type { Column } from '../../src/retrieval/features/types.ts';
import { descending, scaled, weigh } from '../../src/retrieval/ranking/weigh.ts';
import { PASSAGE_FEATURES, SENTENCE_FEATURES } from '../../src/retrieval/ranking/weights.ts';
import type { Example } from '../finding/examples.ts';
import { fitListwise, type List } from './listwise.ts';

export type RankingWeights = Readonly<{
  passage: Record<(typeof PASSAGE_FEATURES)[number], number>;
  sentence: Record<(typeof SENTENCE_FEATURES)[number], number>;
}>;

/** One of our reworded questions counts as much as so many of SQuAD's, which share words with their paragraphs. */
const OWN_WEIGHT = 6;
/** Features that may count against a candidate. */
const FREE = new Set(['length', 'place', 'words']);

/** Passage weights on every question that has a paragraph, then sentence weights on those that have an answer. */
export function fitRanking(examples: readonly Example[]): RankingWeights {
  const ranked = examples.filter(({ paragraphs }) => paragraphs.length > 0);
  const passage = weightsOf(
    PASSAGE_FEATURES,
    ranked.map((example) => listOf(example, PASSAGE_FEATURES, evidenceOf(example).paragraphs, example.paragraphs)),
  );
  const sentence = weightsOf(
    SENTENCE_FEATURES,
    ranked
      .filter(({ sentences }) => sentences.length > 0)
      .map((example) => listOf(example, SENTENCE_FEATURES, sentenceColumns(example, passage), example.sentences)),
  );
  return { passage, sentence };
}

/** Paragraphs and sentences in the order that weights give them, as src/retrieval/ranking ranks them. */
export function rankWith(example: Example, { passage, sentence }: RankingWeights) {
  const scores = weigh(sentenceColumns(example, passage), sentence);
  const passageScores = bestOfParagraph(scores, example.index);
  return {
    scores,
    passageScores,
    passages: descending(passageScores),
    sentences: descending(scores),
  };
}

const gathered = new WeakMap<Example, Evidence>();

export function evidenceOf(example: Example): Evidence {
  const known = gathered.get(example) ?? gather(example.index, example.text, example.vector);
  gathered.set(example, known);
  return known;
}

function sentenceColumns(example: Example, passage: RankingWeights['passage']) {
  const { sentences, paragraphs } = evidenceOf(example);
  const scores = weigh(paragraphs, passage);
  return { ...sentences, passage: Float64Array.from(example.index.sentences, (each) => scores[each.paragraph]!) };
}

function listOf<F extends string>(
  { set }: Example,
  features: readonly F[],
  columns: Readonly<Record<F, Column>>,
  right: readonly number[],
): List {
  const size = columns[features[0]!].length;
  const rows = new Float32Array(size * features.length);
  features.forEach((feature, f) => {
    scaled(feature, columns[feature]).forEach((value, i) => {
      rows[i * features.length + f] = value;
    });
  });
  return { rows, size, right, weight: set === 'own' ? OWN_WEIGHT : 1 };
}

function weightsOf<F extends string>(features: readonly F[], lists: readonly List[]): Record<F, number> {
  const free = new Set(features.flatMap((feature, f) => (FREE.has(feature) ? [f] : [])));
  const weights = fitListwise(lists, { features: features.length, free });
  return Object.fromEntries(features.map((feature, f) => [feature, Number(weights[f]!.toFixed(3))])) as Record<
    F,
    number
  >;
}
