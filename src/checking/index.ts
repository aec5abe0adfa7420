export { findQuotations, LONGEST_MESSAGE, MOST_QUOTATIONS, type Quotations } from './quotations.ts';
export { type Searchable, searchable } from './search.ts';
export type * from './types.ts';
export { check, checkMessage } from './verdict.ts';
