export { type PlaygroundApart, startPlaygroundApart } from './apart.ts';
export type { BadDay, BadDays, Failure } from './bad-days.ts';
export { type Clock, MovableClock, realClock } from './clock.ts';
export type * from './protocol.ts';
export { type Playground, type PlaygroundOptions, startPlayground } from './start.ts';
