import type { ZonedToken } from '../view.ts';
import { type FeatureGroup, hit, lexiconFeature } from './feature.ts';

const readers = [lexiconFeature('opinion-frames', 'first-person'), lexiconFeature('experience', 'experience')];

const PERSONS: readonly (readonly [feature: string, words: ReadonlySet<string>])[] = [
  ['i', new Set(['i', 'me', 'my', 'mine', 'myself'])],
  ['we', new Set(['we', 'us', 'our', 'ours', 'ourselves'])],
  ['you', new Set(['you', 'your', 'yours', 'yourself'])],
];

/** The writer in person, alone or with the reader: opinion frames, "we", "you", and the writer's own story. */
export const firstPerson: FeatureGroup = {
  name: 'first-person',
  read: (view) => [
    ...readers.flatMap((read) => read(view)),
    ...view.tokens.flatMap((token) =>
      PERSONS.filter(([, words]) => words.has(token.lower) && !isCountry(token)).map(([feature]) =>
        hit(feature, 'first-person', token),
      ),
    ),
  ],
};

function isCountry({ value }: ZonedToken): boolean {
  return value === 'US';
}
