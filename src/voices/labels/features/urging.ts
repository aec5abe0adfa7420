import { isWord } from '../view.ts';
import { type FeatureGroup, lexiconFeature, ownWords } from './feature.ts';

const readers = [
  lexiconFeature('urging', 'urging'),
  lexiconFeature('obligations', 'urging'),
  lexiconFeature('appeals', 'urging', (tokens, { from }) => tokens.slice(0, from).filter(isWord).length === 0),
];

/** What ought to be done, and turning to the reader with it. */
export const urging: FeatureGroup = {
  name: 'urging',
  read: (view) => [
    ...readers.flatMap((read) => read(view)),
    ...ownWords(view, 'can', 'modal', ({ lower }) => ['can', 'could', 'cannot', 'ca'].includes(lower)),
  ],
};
