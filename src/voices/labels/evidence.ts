import type { WeighedHit } from './score.ts';
import type { View } from './view.ts';

/** What is known of one sentence before its neighbours are looked at. Scores are log-odds of "argued". */
export type Evidence = Readonly<{
  view: View;
  hits: readonly WeighedHit[];
  cueScore: number;
  /** By the embedding; absent where none was supplied. */
  wordingScore: number | undefined;
}>;
