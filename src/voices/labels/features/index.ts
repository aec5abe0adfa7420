import type { View } from '../view.ts';
import { certainty } from './certainty.ts';
import { evaluation } from './evaluation.ts';
import type { FeatureGroup, Hit } from './feature.ts';
import { firstPerson } from './first-person.ts';
import { form } from './form.ts';
import { inference } from './inference.ts';
import { irony } from './irony.ts';
import { prediction } from './prediction.ts';
import { questions } from './questions.ts';
import { record } from './record.ts';
import { sourcing } from './sourcing.ts';
import { urging } from './urging.ts';

export { CAP, type FeatureGroup, type Hit } from './feature.ts';

/** Every group of features; the order is that of docs/voices.md's table. */
export const FEATURE_GROUPS: readonly FeatureGroup[] = [
  evaluation,
  urging,
  prediction,
  certainty,
  inference,
  firstPerson,
  questions,
  irony,
  record,
  sourcing,
  form,
];

/** All evidence of one sentence, group by group. */
export function readFeatures(view: View, groups: readonly FeatureGroup[] = FEATURE_GROUPS): readonly Hit[] {
  return groups.flatMap((group) => group.read(view));
}
