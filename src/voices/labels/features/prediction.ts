import { type FeatureGroup, ownPattern, ownWords } from './feature.ts';

/** What will, would or might be: a forecast is the writer's, a schedule is not (see `expectations` in record.ts). */
export const prediction: FeatureGroup = {
  name: 'prediction',
  read: (view) => [
    ...ownWords(view, 'will', 'prediction', ({ lower }) => ['will', "'ll", 'wo'].includes(lower)),
    ...ownWords(view, 'would', 'modal', ({ lower }) => ['would', "'d"].includes(lower)),
    ...ownWords(view, 'may', 'modal', ({ lower, pos }) => lower === 'might' || (lower === 'may' && pos === 'AUX')),
    ...ownPattern(view, 'if-then', 'prediction', /\b(?:if|unless|until)\b[^.]{1,120}\b(?:will|would|could|can|must)\b/),
  ],
};
