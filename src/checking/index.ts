export { type Hit, type LookupFilter, lookUp, MOST_HITS, randomHit, suggest } from './lookup.ts';
export { findQuotations, LONGEST_MESSAGE, MOST_QUOTATIONS, type Quotations } from './quotations.ts';
export { type Searchable, searchable } from './search.ts';
export { type Support, type SupportReason, supportFor } from './support.ts';
export { SUPPORT_KINDS, type SupportKind } from './support-kinds.ts';
export type * from './types.ts';
export { check, checkMessage } from './verdict.ts';
export { saidAt } from './voices.ts';
