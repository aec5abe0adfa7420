export { type Guide, isFor, planFromGuide, readGuide } from './guide.ts';
export { type Move, move, type Outcome, pollAt, type Refusal } from './moves.ts';
export { planFromText } from './plan.ts';
export { knownZone, nextTime, type Schedule } from './schedule.ts';
export { hasReached, openSitting, type Pace, type PollState, type Sitting } from './sitting.ts';
export type * from './types.ts';
