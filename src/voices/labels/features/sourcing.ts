import type { CueKind } from '../../types.ts';
import { isWord, type View, type Zone } from '../view.ts';
import { type FeatureGroup, lexiconFeature, measure } from './feature.ts';

const sources = lexiconFeature('sources', 'reporting-noun' satisfies CueKind);

/** How much of the sentence is a source's, and how the source is brought in. */
export const sourcing: FeatureGroup = {
  name: 'sourcing',
  read(view) {
    const words = view.tokens.filter(isWord);
    const quoted = share(view, 'quoted');
    const relayed = share(view, 'relayed');
    const first = words[0]?.zone;
    const last = words.at(-1)?.zone;
    return [
      ...sources(view),
      measure(view, 'quoted: share', quoted),
      measure(view, 'quoted: all', quoted > 0.8 ? 1 : 0),
      measure(view, 'quoted: first', first === 'quoted' ? 1 : 0),
      measure(view, 'quoted: last', last === 'quoted' ? 1 : 0),
      measure(view, 'relayed: share', relayed),
      measure(view, 'relayed: any', relayed > 0 ? 1 : 0),
      measure(view, 'quoted: any', quoted > 0 ? 1 : 0),
    ];
  },
};

function share({ tokens }: View, zone: Zone): number {
  const words = tokens.filter(isWord);
  return words.length === 0 ? 0 : words.filter((token) => token.zone === zone).length / words.length;
}
