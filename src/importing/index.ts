export { type Importing, type ImportingOptions, openImporting } from './importing.ts';
