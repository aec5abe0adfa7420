import { readSigns, type Signs } from '../../src/retrieval/ranking/answerability.ts';
import type { Example } from '../finding/examples.ts';
import { fitLogistic } from './logistic.ts';
import { evidenceOf, type RankingWeights, rankWith } from './ranking.ts';

/** How hard weights are held to zero, in units of one row. */
const PRECISION = 0.2;

type Row = Readonly<{ example: Example; signs: Signs }>;

/** Two logistic regressions over the same signs: on the subject or not, stated or not. */
export function fitAnswerability(examples: readonly Example[], weights: RankingWeights) {
  const rows = examples
    .filter(({ kind }) => kind !== 'near-miss')
    .map((example): Row => {
      const { passageScores, scores } = rankWith(example, weights);
      return { example, signs: readSigns(evidenceOf(example), passageScores, scores) };
    });
  const answered = rows.filter(({ example }) => example.kind === 'answerable');
  const onTopic = regress(
    answered,
    rows.filter(({ example }) => example.kind === 'off-topic'),
  );
  const stated = regress(
    answered,
    rows.filter(({ example }) => example.kind === 'not-stated' || example.kind === 'off-topic'),
  );
  return { onTopic, stated };
}

/** Each side, and each set within a side, weighs the same. */
function regress(answered: readonly Row[], unanswered: readonly Row[]) {
  const names = Object.keys(answered[0]!.signs) as (keyof Signs)[];
  const rows = [answered, unanswered].flatMap((side, s) =>
    (['squad', 'own'] as const).flatMap((set) => {
      const those = side.filter(({ example }) => example.set === set);
      return those.map(({ signs }) => ({
        x: names.map((name) => signs[name]),
        y: s === 0,
        weight: 500 / those.length,
      }));
    }),
  );
  const model = fitLogistic(
    rows,
    names.map(() => 0),
    names.map(() => PRECISION),
  );
  const rounded = (x: number) => Number(x.toFixed(3));
  return {
    bias: rounded(model.bias),
    ...Object.fromEntries(names.map((name, i) => [name, rounded(model.weights[i]!)])),
  };
}
