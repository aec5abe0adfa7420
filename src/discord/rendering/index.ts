export { type AnswerOptions, renderAnswer } from './answer.ts';
export * from './blocks.ts';
export { type ContextOptions, renderContext } from './context.ts';
export { escapeLine, escapeLines, escapeText, oneLine, visibleLines } from './escape.ts';
export { facts, inMarks } from './facts.ts';
export { fairShare, fittingEnd, MESSAGE_CHARACTERS, MESSAGE_COMPONENTS, shorten, shownLength } from './limits.ts';
export { renderReasons } from './reasons.ts';
export { citation, type Shown, type ShownQuote } from './shown.ts';
export { type Paged, renderSpeakers, renderStatements } from './speakers.ts';
