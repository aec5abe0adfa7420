import type { ChatInputCommandInteraction, MessageComponentInteraction } from 'discord.js';
import {
  type Desk,
  type Message,
  message,
  type Press,
  row,
  type SlashCommand,
  text,
  wordsFor,
} from '../src/discord/index.ts';
import { Fault } from '../src/fault.ts';
import { hasReached, nextEvent, nextTime } from '../src/reading/index.ts';
import type { StoredSitting } from '../src/shelf/index.ts';
import { articleChoices } from './parts/article-option.ts';
import { deferInPlace, deferPrivately } from './parts/replying.ts';
import { answerQuestion, openQuestion } from './read/asking.ts';
import { postPacket } from './read/ending.ts';
import { givePacket, history } from './read/history.ts';
import { keepSentence, openKeeping, turnKeeping } from './read/keeping.ts';
import { payload } from './read/payload.ts';
import { moveBy, play, sittingHere, sittingOf, type Wanted } from './read/playing.ts';
import { follow, openArticle, refresh } from './read/posting.ts';
import { schedule, zoneChoices } from './read/schedule.ts';
import { start } from './read/start.ts';
import { nameButton, setNamed, showStatus } from './read/status.ts';
import { ID, passagePage } from './read/stop-card.ts';
import { linkTo, type Venue, venueOf } from './read/venue.ts';
import { castVote, correctLabel, openVote, reveal, voteAgain } from './read/voting.ts';

/** `/read`: a group reads an article together. The card that everyone sees is a message of the channel, edited in place. */
export const read = {
  data: payload,

  async execute(interaction, desk) {
    await deferPrivately(interaction);
    await interaction.editReply(await run(interaction, venueOf(interaction, desk)));
  },

  async autocomplete(interaction, desk) {
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'zone') return interaction.respond(zoneChoices(value));
    const server = interaction.guildId;
    await interaction.respond(server ? await articleChoices(desk.shelf, server, value, wordsFor(interaction)) : []);
  },

  components: {
    [ID.join]: pressed(async (interaction, [id], venue) => {
      await deferPrivately(interaction);
      const sitting = await sittingOf(interaction, id, venue);
      const { after } = await play(venue, sitting.id, moveBy(interaction, { type: 'join' }, venue));
      const { done } = venue.words.reading;
      const isHost = after.state.host === interaction.user.id;
      const named = after.named.some(({ member }) => member === interaction.user.id);
      const lines = [...(isHost ? [done.joinedHost] : []), named ? done.named : done.joined];
      const told = message([text(...lines), row(nameButton(after, named, venue.words))]);
      await interaction.editReply(told);
      await refresh(venue, sitting.id);
    }),
    [ID.leave]: pressed(async (interaction, [id], venue) => {
      await deferInPlace(interaction);
      const sitting = await sittingOf(interaction, id, venue);
      await play(venue, sitting.id, moveBy(interaction, { type: 'leave' }, venue));
      await refresh(venue, sitting.id);
    }),
    [ID.back]: pressed((interaction, [id, from], venue) =>
      step(interaction, id, { type: 'back', from: Number(from) }, venue),
    ),
    [ID.next]: pressed((interaction, [id, from], venue) =>
      step(interaction, id, { type: 'next', from: Number(from) }, venue),
    ),
    [ID.ask]: pressed((interaction, [id], venue) => openQuestion(interaction, id, venue)),
    [ID.keep]: pressed((interaction, [id, stop], venue) => openKeeping(interaction, id, Number(stop), venue)),
    [ID.keepPage]: pressed(turnKeeping),
    [ID.keepPick]: pressed(keepSentence),
    [ID.vote]: pressed((interaction, [id, stop], venue) => openVote(interaction, id, Number(stop), venue)),
    [ID.cast]: pressed(castVote),
    [ID.again]: pressed((interaction, [id, stop], venue) => voteAgain(interaction, id, Number(stop), venue)),
    [ID.reveal]: pressed((interaction, [id, stop], venue) => reveal(interaction, id, Number(stop), venue)),
    [ID.correct]: pressed((interaction, [id, stop], venue) => correctLabel(interaction, id, Number(stop), venue)),
    [ID.page]: pressed(readOn),
    [ID.named]: pressed(setNamed),
    [ID.packet]: pressed((interaction, _, venue) => givePacket(interaction, venue)),
  },

  modals: {
    [ID.ask]: (interaction, [id], desk) => answerQuestion(interaction, id, venueOf(interaction, desk)),
  },
} satisfies SlashCommand;

type Pressed = (interaction: MessageComponentInteraction, state: readonly string[], venue: Venue) => Promise<void>;

function pressed(press: Pressed): Press {
  return (interaction, state, desk: Desk) => press(interaction, state, venueOf(interaction, desk));
}

async function run(interaction: ChatInputCommandInteraction, venue: Venue): Promise<Message> {
  const { options } = interaction;
  if (options.getSubcommandGroup() === 'schedule') return line(await schedule(interaction, venue));
  const name = options.getSubcommand();
  if (name === 'start') return line(await start(interaction, venue));
  if (name === 'history') return history(interaction, venue);
  const sitting = await sittingHere(interaction, venue);
  if (name === 'status') return showStatus(interaction, venue, sitting);
  return line(await going(interaction, venue, sitting, name));
}

function line(words: string): Message {
  return message([text(words)]);
}

/** The subcommands that move a sitting. @returns what to tell whoever used it */
async function going(
  interaction: ChatInputCommandInteraction,
  venue: Venue,
  sitting: StoredSitting,
  name: string,
): Promise<string> {
  const { done, link } = venue.words.reading;
  const make = async (wanted: Wanted, change?: Parameters<typeof play>[3]) =>
    follow(venue, await play(venue, sitting.id, moveBy(interaction, wanted, venue), change));
  switch (name) {
    case 'next':
    case 'back':
      return goOn(interaction, venue, sitting, { type: name, from: sitting.state.stop });
    case 'goto':
      return goOn(interaction, venue, sitting, { type: 'goto', stop: interaction.options.getInteger('stop', true) });
    case 'pause':
      await make({ type: 'pause' });
      return done.paused;
    case 'resume':
      await openArticle(venue, sitting);
      await make({ type: 'resume' }, (stored) => fromNow(stored, venue));
      return done.resumed;
    case 'hand-over': {
      const to = interaction.options.getUser('to', true);
      if (!sitting.state.present.includes(to.id)) return done.notHere(`<@${to.id}>`);
      await make({ type: 'hand-over', to: to.id });
      return done.handedOver(`<@${to.id}>`);
    }
    case 'end':
      return done.ended(link.packet(linkTo(sitting.server, sitting.channel, await end(interaction, venue, sitting))));
    default:
      throw new Fault('input-wrong', venue.words.trouble.unknownCommand);
  }
}

/** *Back* and *Next* of a card. */
async function step(
  interaction: MessageComponentInteraction,
  id: string | undefined,
  wanted: Wanted,
  venue: Venue,
): Promise<void> {
  await deferInPlace(interaction);
  await goOn(interaction, venue, await sittingOf(interaction, id, venue), wanted);
}

/** To another stop; from the last one *Next* leads to the end. */
async function goOn(
  interaction: ChatInputCommandInteraction | MessageComponentInteraction,
  venue: Venue,
  sitting: StoredSitting,
  wanted: Wanted,
): Promise<string> {
  const { done, link } = venue.words.reading;
  const { server, channel, state } = sitting;
  if (wanted.type === 'next' && wanted.from === state.stops && state.stop === state.stops)
    return done.ended(link.packet(linkTo(server, channel, await end(interaction, venue, sitting))));
  const played = await play(venue, sitting.id, moveBy(interaction, wanted, venue));
  const card = await follow(venue, played);
  if (played.after.state.stop === played.before.state.stop) return done.wished;
  return done.moved(played.after.state.stop, link.card(linkTo(server, channel, card)));
}

async function end(
  interaction: ChatInputCommandInteraction | MessageComponentInteraction,
  venue: Venue,
  sitting: StoredSitting,
): Promise<string | undefined> {
  const made = moveBy(interaction, { type: 'end' }, venue);
  const played = await play(venue, sitting.id, made, () => ({ nextAt: null }));
  await follow(venue, played);
  return postPacket(venue, played.after);
}

/** A paused sitting that goes on has its next stop at the next date, not at one that went by. */
function fromNow({ schedule: timetable }: StoredSitting, { now }: Venue) {
  if (!timetable) return {};
  const stopAt =
    Date.parse(timetable.stopAt) > now().getTime() ? timetable.stopAt : nextTime(timetable, now()).toISOString();
  const next = { ...timetable, stopAt };
  return { schedule: next, nextAt: nextEvent(next, now()).at };
}

/** *Read on* opens the second page in private; *Earlier* and *Later* turn that. */
async function readOn(interaction: MessageComponentInteraction, [id, stop, page]: readonly string[], venue: Venue) {
  if (page === 'on') await deferPrivately(interaction);
  else await deferInPlace(interaction);
  const sitting = await sittingOf(interaction, id, venue);
  const shelved = await openArticle(venue, sitting);
  if (!sitting.plan.stops[Number(stop) - 1] || !hasReached(sitting.state, Number(stop)))
    throw new Fault('input-wrong', venue.words.trouble.staleButton);
  const shown = passagePage({ sitting, shelved, words: venue.words }, Number(stop), page === 'on' ? 1 : Number(page));
  await interaction.editReply(shown);
}
