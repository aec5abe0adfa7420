import { type BaseInteraction, type Guild, type GuildMember, PermissionFlagsBits } from 'discord.js';
import { escapeLine, type Message, message, text, type Words } from '../../src/discord/index.ts';
import type { StoredSitting } from '../../src/shelf/index.ts';
import { serverOf } from '../parts/server.ts';
import type { Venue } from './venue.ts';

const TITLE = 120;
const ENTRIES = 10;

/** `/read history`: the latest sittings of the server, as far as their channels can be seen by the one who asks. */
export async function history(interaction: BaseInteraction, { desk, words }: Venue): Promise<Message> {
  const server = serverOf(interaction);
  const { history: say } = words.reading;
  const titles = new Map((await desk.shelf.summaries(server)).map(({ slug, title }) => [slug, title]));
  const seen = (await desk.shelf.sittings.history(server))
    .filter(({ channel }) => sees(interaction, channel))
    .slice(0, ENTRIES);
  if (seen.length === 0) return message([text(say.none)]);
  const lines = seen.map((sitting) => entry(sitting, titles.get(sitting.article) ?? sitting.article, words));
  return message([text(say.title, ...lines)]);
}

function entry({ channel, state }: StoredSitting, title: string, words: Words): string {
  const { history: say } = words.reading;
  const started = `<t:${Math.floor(Date.parse(state.startedAt) / 1_000)}:D>`;
  const when = state.status === 'ended' ? started : `${started}, ${say.going}`;
  return say.entry(escapeLine(title, TITLE), when, `<#${channel}>`, say.stops(state.reached, state.stops));
}

/** A channel that is not known any more (deleted, or a thread that was archived) is shown to none but those in it. */
function sees({ guild, member, channelId }: BaseInteraction, channel: string): boolean {
  if (channel === channelId) return true;
  const known = (guild as Guild | null)?.channels.cache.get(channel);
  if (!known || !member || typeof member.permissions === 'string') return false;
  return known.permissionsFor(member as GuildMember).has(PermissionFlagsBits.ViewChannel);
}
