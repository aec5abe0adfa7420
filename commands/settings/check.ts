import {
  ChannelType,
  type ChatInputCommandInteraction,
  type GuildBasedChannel,
  OAuth2Scopes,
  PermissionFlagsBits,
  PermissionsBitField,
  type PermissionsString,
} from 'discord.js';
import {
  type Desk,
  escapeLine,
  type Message,
  message,
  permissionNames,
  text,
  type Words,
} from '../../src/discord/index.ts';
import { serverOf } from '../parts/server.ts';

/** What the bot does beside answering commands: it posts cards, opens threads, attaches packets and pictures. */
export const NEEDED = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'EmbedLinks',
  'AttachFiles',
] as const satisfies readonly PermissionsString[];

/** Channels of one line: more would not fit into a message where each lacks something of its own. */
const SHOWN_CHANNELS = 15;
const SHOWN_LINES = 10;

/** What the bot lacks, channel by channel, with what to do about it; and settings that name what is gone. */
export async function checkPage(interaction: ChatInputCommandInteraction, desk: Desk, words: Words): Promise<Message> {
  const { check: say } = words.settings;
  const { guild, client } = interaction;
  // A server in which only commands were allowed does not have the bot among its members, so nothing of it is known.
  if (!guild) {
    const address = client.generateInvite({
      scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
      permissions: [...NEEDED],
    });
    return message([text(say.title, say.noBot(address))]);
  }
  const me = guild.members.me ?? (await guild.members.fetchMe());
  const channels = [...guild.channels.cache.values()].filter(isText);
  const lacking = new Map<string, string[]>();
  for (const channel of channels) {
    const missing = missingIn(channel.permissionsFor(me));
    if (missing.length > 0) {
      const names = permissionNames(missing, words);
      lacking.set(names, [...(lacking.get(names) ?? []), `<#${channel.id}>`]);
    }
  }
  const lines = [...lacking].slice(0, SHOWN_LINES).map(([names, where]) => say.missing(names, listed(where, words)));
  const found = lines.length > 0 ? [...lines, say.remedy, `-# ${say.without}`] : [say.fine(channels.length)];
  return message([text(say.title, ...found, ...(await goneLines(interaction, desk, words)))]);
}

/** What is missing of {@link NEEDED}. Without *View Channel* nothing else counts, so that alone is named. */
export function missingIn(permissions: Readonly<PermissionsBitField>): readonly PermissionsString[] {
  if (!permissions.has(PermissionFlagsBits.ViewChannel)) return ['ViewChannel'];
  return permissions.missing(new PermissionsBitField([...NEEDED]));
}

function isText(channel: GuildBasedChannel): boolean {
  return channel.type === ChannelType.GuildText || channel.type === ChannelType.GuildAnnouncement;
}

function listed(channels: readonly string[], words: Words): string {
  const more = channels.length - SHOWN_CHANNELS;
  const shown = channels.slice(0, SHOWN_CHANNELS).join(', ');
  return more > 0 ? `${shown} ${words.settings.check.more(more)}` : shown;
}

async function goneLines(
  interaction: ChatInputCommandInteraction,
  { shelf }: Desk,
  { settings: { check: say } }: Words,
): Promise<readonly string[]> {
  const server = serverOf(interaction);
  const { channels, article } = await shelf.settings.at({ server });
  const gone = (channels.value ?? []).filter((id) => !interaction.guild?.channels.cache.has(id));
  const slug = article.value;
  const there = slug === undefined || (await shelf.summaries(server)).some((one) => one.slug === slug);
  return [
    ...(gone.length > 0 ? [say.channelsGone(gone.length)] : []),
    ...(there ? [] : [say.articleGone(`“${escapeLine(slug!, 100)}”`)]),
  ];
}
