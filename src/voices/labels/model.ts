/** What the fitting scripts need of the labels' inner parts. Nothing that ships imports this file. */
export { FEATURE_GROUPS, type FeatureGroup, readFeatures } from './features/index.ts';
export { type CueWeights, type EmbeddingWeights, featureValues, scoreCues, scoreEmbedding } from './score.ts';
export type { View } from './view.ts';
export { viewSentences } from './zones.ts';
