import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type Message as ChannelMessage,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  type UserContextMenuCommandInteraction,
} from 'discord.js';
import { LONGEST_MESSAGE } from '../src/checking/index.ts';
import {
  type Desk,
  type MenuCommand,
  messageMenu,
  type SlashCommand,
  slash,
  wordsFor,
  wordsForAll,
} from '../src/discord/index.ts';
import { articleMeant, articleOption, offerArticles } from './parts/article-option.ts';
import { type Asked, CHECK_PAGE_ID, CHECK_SHARE_ID, checked, findCheck, keepCheck } from './parts/check-card.ts';
import { deferAsSet, deferInPlace, deferTurn, type Replying } from './parts/replying.ts';
import { requireOwner, requireWriting, serverOf } from './parts/server.ts';

/** `/check text [article]`: whether the articles say what a text says they do. */
export const check = {
  data: slash({
    name: 'check',
    options: [
      { type: ApplicationCommandOptionType.String, name: 'text', required: true, max_length: LONGEST_MESSAGE },
      articleOption,
    ],
  }),

  async execute(interaction, desk) {
    const replying = await deferAsSet(interaction);
    const here = await articleMeant(interaction, desk, replying.words);
    const text = interaction.options.getString('text', true);
    await answer(interaction, desk, { text, ...(here ? { here } : {}) }, replying);
  },

  async autocomplete(interaction: AutocompleteInteraction, desk) {
    await offerArticles(interaction, desk, 'whole');
  },

  components: {
    async [CHECK_PAGE_ID](interaction, [id, page], desk) {
      const replying = await deferTurn(interaction);
      const server = serverOf(interaction);
      const asked = await findCheck(desk, id, server, replying.words);
      await interaction.editReply(
        await checked(asked, { desk, server, ...replying, id: id!, owner: interaction.user.id, page: Number(page) }),
      );
    },
    async [CHECK_SHARE_ID](interaction, [id, page], desk) {
      const server = serverOf(interaction);
      const words = wordsFor(interaction);
      requireWriting(interaction, words);
      await deferInPlace(interaction);
      await requireOwner(desk, id, interaction, words);
      const asked = await findCheck(desk, id, server, words);
      const sharedBy = `<@${interaction.user.id}>`;
      await interaction.followUp(
        await checked(asked, {
          desk,
          server,
          words: wordsForAll(interaction),
          id: id!,
          owner: interaction.user.id,
          page: Number(page),
          sharedBy,
        }),
      );
    },
  },
} satisfies SlashCommand;

/** *Check quotation* in the menu of a message: what it quotes is checked against the whole shelf. */
export const checkQuotation = {
  data: messageMenu('Check quotation'),
  async execute(interaction, desk) {
    const replying = await deferAsSet(interaction);
    const text = interaction.isMessageContextMenuCommand() ? wordsOf(interaction.targetMessage) : '';
    await answer(interaction, desk, { text }, replying);
  },
} satisfies MenuCommand;

type Asking = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | UserContextMenuCommandInteraction;

async function answer(interaction: Asking, desk: Desk, asked: Asked, replying: Replying): Promise<void> {
  const server = serverOf(interaction);
  // One character more than is read, so that it is still seen that there was more.
  const bounded = { ...asked, text: asked.text.slice(0, LONGEST_MESSAGE + 1) };
  const owner = interaction.user.id;
  const id = await keepCheck(desk, bounded, { server, owner });
  await interaction.editReply(await checked(bounded, { desk, server, ...replying, id, owner, page: 0 }));
}

/** What a message says: its content, or the texts of its components where a bot wrote it with those. */
function wordsOf(message: ChannelMessage): string {
  if (message.content) return message.content;
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    else if (typeof value === 'object' && value !== null) {
      const { content, components } = value as { content?: unknown; components?: unknown };
      if (typeof content === 'string') texts.push(content);
      walk(components);
    }
  };
  walk(message.components.map((component) => component.toJSON()));
  return texts.join('\n');
}
