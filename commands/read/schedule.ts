import type { APIApplicationCommandOptionChoice, ChatInputCommandInteraction } from 'discord.js';
import { moment, settledFor, WORDS, type Words } from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';
import { knownZone, nextEvent, nextTime, postponed, type Timetable, timetableFrom } from '../../src/reading/index.ts';
import type { StoredSitting } from '../../src/shelf/index.ts';
import { fold } from '../parts/matching.ts';
import { alter, requireHost, sittingHere } from './playing.ts';
import type { Venue } from './venue.ts';

/** Discord's bound on choices. */
const CHOICES = 25;

/** Letters by which a day is known at the least: fewer would be two days' in some language. */
const FEWEST_LETTERS = 2;
/** A Sunday, from which the days' names are counted. */
const SUNDAY = Date.UTC(2023, 0, 1);
const DAY = 24 * 60 * 60 * 1_000;

/** `/read schedule …`. @returns what to tell the host */
export async function schedule(interaction: ChatInputCommandInteraction, venue: Venue): Promise<string> {
  const { words } = venue;
  const { schedule: say } = words.reading;
  const sitting = await sittingHere(interaction, venue);
  requireHost(interaction, sitting);
  switch (interaction.options.getSubcommand()) {
    case 'set': {
      const timetable = timetableFrom(asked(interaction, words), venue.now());
      await store(venue, sitting.id, () => timetable);
      const { days, hour, minute, zone } = timetable;
      const names = days.map((day) => say.days[day]).join(', ');
      const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
      return say.set(names, time, zone, when(timetable));
    }
    case 'skip': {
      const skipped = await store(venue, sitting.id, (now) => ({
        ...now,
        stopAt: nextTime(now, new Date(now.stopAt)).toISOString(),
      }));
      return say.skipped(when(skipped!));
    }
    case 'postpone': {
      const days = interaction.options.getInteger('days') ?? 1;
      return say.postponed(when((await store(venue, sitting.id, (now) => postponed(now, days)))!));
    }
    default:
      await store(venue, sitting.id, () => undefined);
      return say.cancelled;
  }
}

/** What autocomplete offers for the letters of a time zone typed so far. */
export function zoneChoices(typed: string): APIApplicationCommandOptionChoice<string>[] {
  const wanted = typed.trim().toLowerCase().replace(/\s+/g, '_');
  return ['UTC', ...Intl.supportedValuesOf('timeZone')]
    .filter((zone) => zone.toLowerCase().includes(wanted))
    .slice(0, CHOICES)
    .map((zone) => ({ name: zone, value: zone }));
}

/** The days of "Mon Thu", "weekdays" or "Tuesday, friday", in the member's language or in English. @throws Fault `input-wrong` */
function daysFrom(typed: string, words: Words): readonly number[] {
  const days = daysIn(typed, words) ?? daysIn(typed, WORDS.en);
  if (!days) throw new Fault('input-wrong', words.reading.schedule.wrongDays);
  return days;
}

function daysIn(typed: string, { locale, reading }: Words): readonly number[] | undefined {
  const { everyDay, weekdays, weekends, and } = reading.schedule;
  const plain = fold(typed);
  const isOneOf = (names: readonly string[]) => names.some((name) => fold(name) === plain);
  if (isOneOf(everyDay)) return [0, 1, 2, 3, 4, 5, 6];
  if (isOneOf(weekdays)) return [1, 2, 3, 4, 5];
  if (isOneOf(weekends)) return [0, 6];
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 7 }, (_, day) => fold(name.format(SUNDAY + day * DAY)));
  const named = plain.split(/[\s,;/+&.]+/).filter((word) => word !== '' && word !== and);
  const days = named.map((word) =>
    word.length < FEWEST_LETTERS ? -1 : names.findIndex((day) => day.startsWith(word)),
  );
  return days.length === 0 || days.includes(-1) ? undefined : [...new Set(days)].sort((a, b) => a - b);
}

function asked(interaction: ChatInputCommandInteraction, words: Words) {
  const { options } = interaction;
  return {
    days: daysFrom(options.getString('days', true), words),
    hour: options.getInteger('hour', true),
    minute: options.getInteger('minute') ?? 0,
    zone: zoneOf(interaction, words),
    remind: options.getInteger('reminder') ?? 0,
  };
}

/** The zone that is given, else the member's or the server's. @throws Fault `input-wrong` */
function zoneOf(interaction: ChatInputCommandInteraction, words: Words): string {
  const typed = interaction.options.getString('zone') ?? settledFor(interaction).zone.value;
  if (typed === undefined) throw new Fault('input-wrong', words.reading.schedule.noZone);
  return knownZone(typed);
}

/** Stores what `change` makes of the sitting's timetable. @throws Fault `input-wrong` where there is none to change */
async function store(
  venue: Venue,
  id: string,
  change: (now: Timetable) => Timetable | undefined,
): Promise<Timetable | undefined> {
  const fresh = change.length === 0;
  const { after } = await alter(venue, id, (stored: StoredSitting) => {
    if (!stored.schedule && !fresh) throw new Fault('input-wrong', venue.words.reading.schedule.none);
    const timetable = change(stored.schedule as Timetable);
    return timetable
      ? { schedule: timetable, nextAt: nextEvent(timetable, venue.now()).at }
      : { schedule: null, nextAt: null };
  });
  return after.schedule;
}

function when({ stopAt }: Timetable): string {
  return moment(stopAt, 'full');
}
