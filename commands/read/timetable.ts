import { type Client, Events, type REST, Routes } from 'discord.js';
import { type Desk, escapeLine, message, moment, text, wordsIn } from '../../src/discord/index.ts';
import { move, nextEvent, nextTime } from '../../src/reading/index.ts';
import { LIFETIME, type SittingChange, type StoredSitting } from '../../src/shelf/index.ts';
import { postPacket } from './ending.ts';
import { articleOf, follow, lose, postCard, refresh } from './posting.ts';
import { lossOf, post, type Venue } from './venue.ts';

/** How often it is looked whether a stop is due. In milliseconds. */
const EVERY = 30_000;

/** Milliseconds for which nothing is missed by waiting longer than a claim lives. */
const SLACK = 500;

export type TimetableOptions = Readonly<{
  desk: Desk;
  rest: REST;
  /** The language of a server, as Discord has it. */
  localeOf(server: string): string | undefined | Promise<string | undefined>;
  now?(): Date;
}>;

/** Posts what is due. Several processes may look at once: each stop is claimed in the database before it is posted. */
export type TimetableKeeper = Readonly<{
  /** Looks once; resolves when all that was due is posted. Never rejects. */
  look(): Promise<void>;
  /** A channel was deleted: the sitting in it ends, and its host hears of it. */
  channelGone(server: string, channel: string): Promise<void>;
}>;

export function timetableKeeper({ desk, rest, localeOf, now = () => new Date() }: TimetableOptions): TimetableKeeper {
  const venueFor = async (server: string): Promise<Venue> => {
    const { language } = await desk.shelf.settings.at({ server });
    const words = wordsIn(language.value ?? (await localeOf(server)));
    return { desk, rest, words, forAll: words, now };
  };

  const quietly = async (sitting: StoredSitting | undefined, work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      desk.log.error({ err: error, sitting: sitting?.id }, 'a sitting could not be kept to its timetable');
    }
  };

  return {
    look: () =>
      quietly(undefined, async () => {
        // One that is being posted just now is missing too: its claim keeps others from it.
        for (const sitting of await desk.shelf.sittings.cardless())
          await quietly(sitting, async () => postCard(await venueFor(sitting.server), sitting));
        for (const sitting of await desk.shelf.sittings.due(now()))
          await quietly(sitting, async () => keep(await venueFor(sitting.server), sitting));
      }),
    channelGone: (server, channel) =>
      quietly(undefined, async () => {
        const sitting = await desk.shelf.sittings.inChannel(server, channel);
        if (sitting) await lose(await venueFor(server), sitting, 'gone', await titleOf({ desk }, sitting));
      }),
  };
}

/** Keeps looking until it is stopped; at once, too, since stops may have come due while the bot was away. */
export function startTimetable(desk: Desk, client: Client<true>): Readonly<{ stop(): Promise<void> }> {
  const keeper = timetableKeeper({
    desk,
    rest: client.rest,
    localeOf: (server) => client.guilds.cache.get(server)?.preferredLocale ?? localeFrom(client.rest, server),
  });
  let running: Promise<void> = keeper.look();
  const timer = setInterval(() => {
    running = running.then(() => keeper.look());
  }, EVERY);
  timer.unref();
  // What a process died in is nobody's once its claims have expired: no need to wait for longer.
  const soon = setTimeout(() => {
    running = running.then(() => keeper.look());
  }, LIFETIME + SLACK).unref();
  const gone = (channel: { id: string; guildId?: string }) => {
    if (channel.guildId) void keeper.channelGone(channel.guildId, channel.id);
  };
  client.on(Events.ChannelDelete, gone);
  client.on(Events.ThreadDelete, gone);
  return {
    stop() {
      clearInterval(timer);
      clearTimeout(soon);
      client.off(Events.ChannelDelete, gone);
      client.off(Events.ThreadDelete, gone);
      return running;
    },
  };
}

/** Of a server that another process's shard holds, and that this one keeps to its times while the other is away. */
async function localeFrom(rest: REST, server: string): Promise<string | undefined> {
  try {
    return ((await rest.get(Routes.guild(server))) as { preferred_locale?: string }).preferred_locale;
  } catch {
    return undefined;
  }
}

async function keep(venue: Venue, sitting: StoredSitting): Promise<void> {
  const { schedule } = sitting;
  // A stop whose card nobody has seen yet comes before the next one, at the next look.
  if (!schedule || sitting.card === undefined) return;
  const dueAt = sitting.nextAt ?? venue.now();
  // A reminder that is late by so much that the stop is due as well is left out.
  const reminding =
    dueAt.getTime() < Date.parse(schedule.stopAt) && venue.now().getTime() < Date.parse(schedule.stopAt);
  if (reminding) await remind(venue, sitting);
  else await goOn(venue, sitting);
}

async function remind(venue: Venue, sitting: StoredSitting): Promise<void> {
  const { schedule, state } = sitting;
  const claimed = await venue.desk.shelf.sittings.change(sitting, { nextAt: new Date(schedule!.stopAt) });
  if (!claimed) return;
  const { schedule: say } = venue.words.reading;
  const title = escapeLine(await titleOf(venue, sitting), 160);
  const when = moment(schedule!.stopAt, 'relative');
  const line =
    state.stop < state.stops ? say.reminder(title, state.stop + 1, state.stops, when) : say.reminderOfEnd(title, when);
  try {
    await post(venue, sitting.channel, message([text(line)]));
  } catch (error) {
    const loss = lossOf(error);
    if (!loss) throw error;
    await lose(venue, sitting, loss, title);
  }
}

/** One stop, or after the last one the end. However long the bot was away, one stop alone. */
async function goOn(venue: Venue, sitting: StoredSitting): Promise<void> {
  const { state, schedule } = sitting;
  const as = { by: state.host, moderator: true, at: venue.now().toISOString() };
  const last = state.stop >= state.stops;
  const outcome = move(state, last ? { ...as, type: 'end' } : { ...as, type: 'goto', stop: state.stop + 1 });
  if ('refused' in outcome) throw new Error(`a due stop was refused: ${outcome.refused}`);
  const timetable = { ...schedule!, stopAt: nextTime(schedule!, venue.now()).toISOString() };
  const change: SittingChange = last
    ? { state: outcome.sitting, nextAt: null }
    : { state: outcome.sitting, card: null, schedule: timetable, nextAt: nextEvent(timetable, venue.now()).at };
  const after = await venue.desk.shelf.sittings.change(sitting, change);
  if (!after) return;
  if (last) {
    await refresh(venue, sitting.id);
    await postPacket(venue, after);
  } else await follow(venue, { before: sitting, after });
}

async function titleOf(venue: Pick<Venue, 'desk'>, sitting: StoredSitting): Promise<string> {
  const found = await articleOf(venue, sitting);
  return typeof found === 'string' ? sitting.article : found.article.title;
}
