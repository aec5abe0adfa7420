export { asDispatch } from './events.ts';
export { Gateway } from './gateway.ts';
