export { type AnswerOptions, renderAnswer } from './answer.ts';
export * from './blocks.ts';
export { type ContextOptions, renderContext } from './context.ts';
export { escapeLine, escapeText, oneLine } from './escape.ts';
export { fairShare, MESSAGE_CHARACTERS, MESSAGE_COMPONENTS, shorten, shownLength } from './limits.ts';
export { renderReasons } from './reasons.ts';
export { citation, type Shown, type ShownQuote } from './shown.ts';
export { type Paged, renderSpeakers, renderStatements } from './speakers.ts';
export { ACCENT } from './voices.ts';
