export { parseMarkdown } from './blocks.ts';
export { parseInline, safeLink } from './inline.ts';
export { plainText } from './plain.ts';
export { renderInline, renderMarkdown } from './render.ts';
export { timeWords } from './time.ts';
