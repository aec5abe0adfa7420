import { Fault } from '../fault.ts';

/** When a group's stops are posted: on these days, at this time of the clock on the wall there. */
export type Schedule = Readonly<{
  /** 0 is Sunday, as in Date. At least one. */
  days: readonly number[];
  hour: number;
  minute: number;
  /** IANA name: Europe/Berlin. */
  zone: string;
}>;

/** Minutes before a stop at which the group is reminded of it; 0: not at all. */
export const REMINDERS = [0, 15, 60, 1_440] as const;

/** A sitting's schedule, and when its next stop comes: a date can be put off without changing the ones after it. */
export type Timetable = Schedule & Readonly<{ remind: number /** ISO. */; stopAt: string }>;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The first time of a schedule after a moment. Where the clock skips that time (spring), the stop comes as much later as the
 * clock jumps; where it strikes twice (autumn), at the first stroke.
 */
export function nextTime({ days, hour, minute, zone }: Schedule, after: Date): Date {
  const today = wallClock(after, zone);
  // A week has every weekday; one day more, should today's time be past already.
  for (let ahead = 0; ahead <= 7; ahead++) {
    const wanted = Date.UTC(today.year, today.month - 1, today.day + ahead, hour, minute);
    const time = instantOf(wanted, zone);
    if (days.includes(new Date(wanted).getUTCDay()) && time > after.getTime()) return new Date(time);
  }
  throw new RangeError('a schedule has at least one day');
}

/** The timetable of a schedule from a moment on. */
export function timetableFrom(schedule: Schedule & Readonly<{ remind: number }>, after: Date): Timetable {
  return { ...schedule, stopAt: nextTime(schedule, after).toISOString() };
}

/** What a timetable wants done next after a moment, and when: a reminder where its time is still to come, else the stop. */
export function nextEvent({ remind, stopAt }: Timetable, after: Date): Readonly<{ type: 'remind' | 'stop'; at: Date }> {
  const stop = Date.parse(stopAt);
  const reminder = stop - remind * MINUTE;
  return remind > 0 && reminder > after.getTime()
    ? { type: 'remind', at: new Date(reminder) }
    : { type: 'stop', at: new Date(stop) };
}

/** A timetable whose next stop comes some days later, at the same time of the clock on the wall. */
export function postponed(timetable: Timetable, days: number): Timetable {
  // Half a day short of it, so that a change of the clocks cannot move the date.
  const after = new Date(Date.parse(timetable.stopAt) + days * DAY - DAY / 2);
  return { ...timetable, stopAt: nextTime({ ...timetable, days: [0, 1, 2, 3, 4, 5, 6] }, after).toISOString() };
}

/** The zone as the system spells it. @throws Fault `input-wrong` where there is none of that name */
export function knownZone(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name.trim() }).resolvedOptions().timeZone;
  } catch {
    throw new Fault(
      'zone-unknown',
      `There is no time zone “${name.slice(0, 60)}”. Time zones are named as in Europe/Berlin or America/New_York.`,
      { name: name.slice(0, 60) },
    );
  }
}

/** A time on a wall clock, written as if it were UTC, to the moment it stands for in a zone. */
function instantOf(wall: number, zone: string): number {
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  // Of the two offsets around a change of the clock, the earlier moment that really reads so; in the gap of spring neither does.
  for (const offset of [Math.max(before, after), Math.min(before, after)]) {
    if (offsetAt(wall - offset, zone) === offset) return wall - offset;
  }
  return wall - before;
}

/** Milliseconds by which the zone's clocks are ahead of UTC at a moment. */
function offsetAt(instant: number, zone: string): number {
  const { year, month, day, hour, minute, second } = wallClock(new Date(instant), zone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

type WallClock = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>>;

function wallClock(instant: Date, zone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  ) as unknown as WallClock;
}
