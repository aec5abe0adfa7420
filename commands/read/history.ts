import {
  type APIStringSelectComponent,
  type AttachmentPayload,
  type BaseInteraction,
  ComponentType,
  type Guild,
  type GuildMember,
  type MessageComponentInteraction,
  PermissionFlagsBits,
  type RawFile,
} from 'discord.js';
import {
  type Blocks,
  escapeLine,
  type Message,
  message,
  moment,
  oneLine,
  text,
  type Words,
} from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';
import type { StoredSitting } from '../../src/shelf/index.ts';
import { deferPrivately } from '../parts/replying.ts';
import { serverOf } from '../parts/server.ts';
import { packetFor } from './ending.ts';
import { sittingOf } from './playing.ts';
import { ID } from './stop-card.ts';
import type { Venue } from './venue.ts';

const TITLE = 120;
const ENTRIES = 10;
/** Characters of a choice. */
const OPTION = 100;

/** `/read history`: the latest sittings of the server, as far as their channels can be seen by the one who asks. */
export async function history(interaction: BaseInteraction, { desk, words }: Venue): Promise<Message> {
  const server = serverOf(interaction);
  const { history: say } = words.reading;
  const titles = new Map((await desk.shelf.summaries(server)).map(({ slug, title }) => [slug, title]));
  const seen = (await desk.shelf.sittings.history(server))
    .filter(({ channel }) => sees(interaction, channel))
    .slice(0, ENTRIES);
  if (seen.length === 0) return message([text(say.none)]);
  const titleOf = ({ article }: StoredSitting) => titles.get(article) ?? article;
  const lines = seen.map((sitting) => entry(sitting, titleOf(sitting), words));
  return message([text(say.title, ...lines), ...packetMenu(seen, titleOf, words)]);
}

/** The packet of an ended sitting, for whoever may see the channel in which it was. */
export async function givePacket(interaction: MessageComponentInteraction, venue: Venue): Promise<void> {
  await deferPrivately(interaction);
  const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  const sitting = await sittingOf(interaction, chosen, venue);
  if (sitting.state.status !== 'ended' || !sees(interaction, sitting.channel))
    throw new Fault('input-wrong', venue.words.trouble.staleButton);
  const packet = await packetFor(venue, sitting, venue.words);
  await interaction.editReply({ ...packet.message, files: packet.files.map(asAttachment) });
}

function asAttachment({ name, data }: RawFile): AttachmentPayload {
  return { name, attachment: typeof data === 'string' ? Buffer.from(data) : Buffer.from(data as Uint8Array) };
}

function packetMenu(seen: readonly StoredSitting[], titleOf: (sitting: StoredSitting) => string, words: Words): Blocks {
  const { history: say } = words.reading;
  const options = seen
    .filter(({ state }) => state.status === 'ended')
    .map((sitting) => ({
      value: sitting.id,
      label: oneLine(say.option(titleOf(sitting), words.date(sitting.state.startedAt.slice(0, 10))), OPTION),
    }));
  if (options.length === 0) return [];
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: ID.packet,
    placeholder: say.pick,
    options,
  };
  return [{ type: ComponentType.ActionRow, components: [select] }];
}

function entry({ channel, state }: StoredSitting, title: string, words: Words): string {
  const { history: say } = words.reading;
  const started = moment(state.startedAt, 'day');
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
