export { safeLink } from './inline.ts';
export { plainText } from './plain.ts';
export { renderMarkdown } from './render.ts';
