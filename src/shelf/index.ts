export type { CorpusFolder, CorpusReport, ReadFile } from './corpus.ts';
export type { CorrectedSentence } from './corrections.ts';
export { type KeptQuote, MOST_KEPT, type NewKept, type Notebooks, type Owner } from './kept.ts';
export { EVERYONE } from './schema.ts';
export { type Scope, SEEN_WITHIN, type SettingPlace, type Settings } from './settings.ts';
export { openShelf, type ShelfOptions } from './shelf.ts';
export type { Named, SittingChange, SittingEntry, Sittings, StoredSitting } from './sittings.ts';
export type * from './types.ts';
