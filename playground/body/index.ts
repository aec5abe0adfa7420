export { parseCommand } from './command.ts';
export { ComponentType } from './components.ts';
export { parse } from './form.ts';
export { choicesBody, type MessageBody, messageBody, threadBody } from './message.ts';
export { parseModal } from './modal.ts';
export { type Draft, holdRules } from './rules.ts';
export { everyComponent } from './tree.ts';
