export { fetchArticle } from './fetch.ts';
export { type Importing, type ImportingOptions, openImporting } from './importing.ts';
