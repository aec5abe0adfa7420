export type { CorpusFolder, CorpusReport } from './corpus.ts';
export { EVERYONE } from './schema.ts';
export { openShelf, type ShelfOptions } from './shelf.ts';
export type { SittingChange, SittingEntry, Sittings, StoredSitting } from './sittings.ts';
export type * from './types.ts';
