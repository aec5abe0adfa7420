import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownZone, nextEvent, nextTime, postponed, timetableFrom } from '../../src/reading/index.ts';

const tuesdays = { days: [2], hour: 19, minute: 30, zone: 'Europe/Berlin' };

describe('the next time of a schedule', () => {
  it('keeps to the wall clock over the change to summer time', () => {
    expect(nextTime(tuesdays, new Date('2026-03-24T12:00:00Z')).toISOString()).toBe('2026-03-24T18:30:00.000Z');
    expect(nextTime(tuesdays, new Date('2026-03-24T18:30:00Z')).toISOString()).toBe('2026-03-31T17:30:00.000Z');
  });

  it('comes later by the jump where the clock skips it, and once where it strikes twice', () => {
    const night = { days: [0], hour: 2, minute: 30, zone: 'Europe/Berlin' };
    expect(nextTime(night, new Date('2026-03-28T12:00:00Z')).toISOString()).toBe('2026-03-29T01:30:00.000Z');
    const first = nextTime(night, new Date('2026-10-24T12:00:00Z'));
    expect(first.toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(nextTime(night, first).toISOString()).toBe('2026-11-01T01:30:00.000Z');
  });

  it('is always later, on one of its days, and reads as asked on the wall', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'];
    const schedule = fc.record({
      days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
      hour: fc.integer({ min: 4, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
      zone: fc.constantFrom(...zones),
    });
    fc.assert(
      fc.property(
        schedule,
        fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        (given, after) => {
          const next = nextTime(given, after);
          expect(next.getTime()).toBeGreaterThan(after.getTime());
          expect(next.getTime() - after.getTime()).toBeLessThanOrEqual(7 * 86_400_000 + 3_600_000);
          const wall = new Intl.DateTimeFormat('en-GB', {
            timeZone: given.zone,
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
          }).format(next);
          expect(wall).toBe(`${String(given.hour).padStart(2, '0')}:${String(given.minute).padStart(2, '0')}`);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('names a zone that there is none of', () => {
    expect(knownZone('europe/berlin')).toBe('Europe/Berlin');
    expect(() => knownZone('Berlin/Mitte')).toThrow(/no time zone/);
  });
});

describe('a timetable', () => {
  const now = new Date('2026-03-24T12:00:00Z');

  it('reminds first, where there is still time for it', () => {
    const timetable = timetableFrom({ ...tuesdays, remind: 60 }, now);
    expect(nextEvent(timetable, now)).toEqual({ type: 'remind', at: new Date('2026-03-24T17:30:00Z') });
    expect(nextEvent(timetable, new Date('2026-03-24T17:30:00Z'))).toEqual({
      type: 'stop',
      at: new Date('2026-03-24T18:30:00Z'),
    });
    expect(nextEvent({ ...timetable, remind: 0 }, now).type).toBe('stop');
  });

  it('puts one date off by days of the calendar, over a change of the clocks too', () => {
    const timetable = timetableFrom({ ...tuesdays, remind: 0 }, now);
    expect(postponed(timetable, 1).stopAt).toBe('2026-03-25T18:30:00.000Z');
    // Sunday the 29th has 23 hours.
    expect(postponed(timetable, 6).stopAt).toBe('2026-03-30T17:30:00.000Z');
    expect(postponed(timetable, 6).days).toEqual([2]);
  });
});
