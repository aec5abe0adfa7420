import { ChannelType, type ChatInputCommandInteraction, ApplicationCommandOptionType as Type } from 'discord.js';
import { type Desk, type SlashCommand, slash, wordsFor } from '../src/discord/index.ts';
import { deferPrivately } from './parts/replying.ts';
import { serverOf } from './parts/server.ts';
import { change, changeByForm, everywhere, openForm } from './settings/changing.ts';
import { checkPage } from './settings/check.ts';
import { ID } from './settings/ids.ts';
import { settingsPage } from './settings/page.ts';
import { requireManager, scopeOf, textChannel } from './settings/scopes.ts';

/** `/settings mine`, `server`, `channel`, `check`: what holds here and since where, and menus to change it. */
export const settings = {
  everywhere: true,
  data: slash({
    name: 'settings',
    options: [
      { type: Type.Subcommand, name: 'mine' },
      { type: Type.Subcommand, name: 'server' },
      {
        type: Type.Subcommand,
        name: 'channel',
        options: [
          {
            type: Type.Channel,
            name: 'channel',
            channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
          },
        ],
      },
      { type: Type.Subcommand, name: 'check' },
    ],
  }),

  async execute(interaction, desk) {
    await deferPrivately(interaction);
    await interaction.editReply(await page(interaction, desk));
  },

  components: {
    [ID.set]: (interaction, [type, channel, key], desk) => change(interaction, { type, channel, key }, desk),
    [ID.everywhere]: (interaction, _, desk) => everywhere(interaction, desk),
    [ID.form]: (interaction, [type, channel, key], desk) => openForm(interaction, { type, channel, key }, desk),
  },

  modals: {
    [ID.form]: (interaction, [type, channel, key], desk) => changeByForm(interaction, { type, channel, key }, desk),
  },
} satisfies SlashCommand;

async function page(interaction: ChatInputCommandInteraction, desk: Desk) {
  const words = wordsFor(interaction);
  const name = interaction.options.getSubcommand();
  if (name === 'mine') return settingsPage(desk, scopeOf(interaction, 'member'), words);
  requireManager(interaction, words);
  if (name === 'check') return checkPage(interaction, desk, words);
  if (name === 'server') return settingsPage(desk, scopeOf(interaction, 'server'), words);
  const chosen = interaction.options.getChannel('channel')?.id ?? textChannel(interaction, words);
  return settingsPage(desk, { type: 'channel', server: serverOf(interaction), channel: chosen }, words);
}
