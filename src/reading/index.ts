export { type Guide, isFor, planFromGuide, readGuide } from './guide.ts';
export { type Move, move, type Outcome, pollAt, type Refusal } from './moves.ts';
export { planFromText } from './plan.ts';
export { type AskedQuestion, type RecordedVote, recordOf, type SittingRecord } from './record.ts';
export {
  knownZone,
  nextEvent,
  nextTime,
  postponed,
  REMINDERS,
  type Schedule,
  type Timetable,
  timetableFrom,
} from './schedule.ts';
export { arrived, hasReached, openSitting, type Pace, type PollState, type Sitting, type Spoilers } from './sitting.ts';
export { contestedness, majorityOf, type Tally, tallyOf } from './tally.ts';
export type * from './types.ts';
