export { type Importing, openImporting } from './importing.ts';
