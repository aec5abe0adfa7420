import { readSigns, type Signs } from '../../src/retrieval/ranking/signs/index.ts';
import type { Example } from '../finding/examples.ts';
import { fitLogistic } from './logistic.ts';
import { evidenceOf, type RankingWeights, rankWith } from './ranking.ts';

/** How hard a sign's weight is held to zero, where the sign's deviation is 1; chosen by articles left out of the fit. */
const ON_TOPIC_PRECISION = 0.2;
const STATED_PRECISION = 0.5;

type Row = Readonly<{ example: Example; signs: Signs }>;
/** Examples of one kind and set, and what they weigh together. */
type Group = Readonly<{ set: Example['set']; kind: Example['kind']; weight: number; answered: boolean }>;

/**
 * Reworded questions match worst: they weigh more where being answered is told from being about something else. The written ones
 * teach short articles: without them 42 of 100 answered questions of theirs met with silence.
 */
const ON_TOPIC: readonly Group[] = [
  { set: 'own', kind: 'answerable', weight: 400, answered: true },
  { set: 'written', kind: 'answerable', weight: 400, answered: true },
  { set: 'squad', kind: 'answerable', weight: 300, answered: true },
  { set: 'own', kind: 'off-topic', weight: 150, answered: false },
  { set: 'written', kind: 'off-topic', weight: 200, answered: false },
  // SQuAD's weigh more than ours: they are what the floor of silence is measured on.
  { set: 'squad', kind: 'off-topic', weight: 850, answered: false },
];
/**
 * Few that are off-topic: the other regression knows them, and telling them takes from telling what is not stated. SQuAD's
 * answered questions weigh most: what they lose by silence they lose in quotes that were right.
 */
const STATED: readonly Group[] = [
  { set: 'own', kind: 'answerable', weight: 200, answered: true },
  { set: 'written', kind: 'answerable', weight: 200, answered: true },
  { set: 'squad', kind: 'answerable', weight: 1000, answered: true },
  { set: 'own', kind: 'not-stated', weight: 200, answered: false },
  { set: 'written', kind: 'not-stated', weight: 200, answered: false },
  { set: 'own', kind: 'off-topic', weight: 100, answered: false },
  { set: 'squad', kind: 'off-topic', weight: 100, answered: false },
];

/** Two logistic regressions over the same signs: on the subject or not, stated or not. */
export function fitAnswerability(examples: readonly Example[], weights: RankingWeights) {
  const rows = examples
    .filter(({ kind }) => kind !== 'near-miss')
    .map((example): Row => {
      const { passageScores, scores } = rankWith(example, weights);
      return { example, signs: readSigns(evidenceOf(example), passageScores, scores) };
    });
  return {
    onTopic: regress(rows, ON_TOPIC, ON_TOPIC_PRECISION),
    stated: regress(rows, STATED, STATED_PRECISION),
  };
}

function regress(all: readonly Row[], groups: readonly Group[], precision: number) {
  const names = Object.keys(all[0]!.signs) as (keyof Signs)[];
  const rows = groups.flatMap(({ set, kind, weight, answered }) => {
    const those = all.filter(({ example }) => example.set === set && example.kind === kind);
    return those.map(({ signs }) => ({
      x: names.map((name) => signs[name]),
      y: answered,
      weight: weight / those.length,
    }));
  });
  const model = fitLogistic(
    rows,
    names.map(() => 0),
    names.map((_, d) => precision * Math.max(varianceOf(rows.map(({ x }) => x[d]!)), LEAST_VARIANCE)),
  );
  const rounded = (x: number) => Number(x.toFixed(3));
  return {
    bias: rounded(model.bias),
    ...Object.fromEntries(names.map((name, i) => [name, rounded(model.weights[i]!)])),
  };
}

/** So that a sign which hardly varies is held all the same. */
const LEAST_VARIANCE = 1e-4;

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
