import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import {
  customId,
  type Desk,
  type Message,
  message,
  oneLine,
  type SlashCommand,
  slash,
  text,
  visibleLines,
  Worded,
  wordsFor,
} from '../src/discord/index.ts';
import { Fault } from '../src/fault.ts';
import type { KeptQuote, Owner } from '../src/shelf/index.ts';
import { notebookCsv, notebookMarkdown } from './parts/notebook-export.ts';
import {
  KEPT_DELETE_ID,
  KEPT_EDIT_ID,
  KEPT_PAGE_ID,
  LONGEST_NOTE,
  LONGEST_TAG,
  notebookPage,
} from './parts/notebook-page.ts';
import { deferInPlace, deferPrivately } from './parts/replying.ts';
import { serverOf } from './parts/server.ts';
import { textFile } from './parts/text-file.ts';

const WRITE_ID = 'kept:write';

/** `/kept list`, `export`, `clear`: a member's own notebook. Nobody else sees it. */
export const kept = {
  data: slash({
    name: 'kept',
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'list',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'tag',
            max_length: LONGEST_TAG,
            autocomplete: true,
          },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'export',
        options: [{ type: ApplicationCommandOptionType.String, name: 'format', choices: ['md', 'csv'] }],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'clear',
        options: [{ type: ApplicationCommandOptionType.Boolean, name: 'sure', required: true }],
      },
    ],
  }),

  async execute(interaction, desk) {
    await deferPrivately(interaction);
    const owner = ownerOf(interaction);
    switch (interaction.options.getSubcommand()) {
      case 'export':
        return sendExport(interaction, desk, owner);
      case 'clear': {
        const { kept: words } = wordsFor(interaction);
        if (!interaction.options.getBoolean('sure', true)) throw new Worded('input-wrong', words.notSure);
        await interaction.editReply(message([text(words.cleared(await desk.shelf.notebooks.clear(owner)))]));
        return;
      }
      default:
        await interaction.editReply(
          await page(interaction, desk, 0, interaction.options.getString('tag')?.trim() ?? ''),
        );
    }
  },

  async autocomplete(interaction: AutocompleteInteraction, desk) {
    if (!interaction.guildId) return interaction.respond([]);
    const typed = interaction.options.getFocused().toLowerCase();
    const pages = await desk.shelf.notebooks.list(ownerOf(interaction));
    const tags = [...new Set(pages.flatMap(({ tag }) => tag ?? []))].filter((tag) => tag.toLowerCase().includes(typed));
    await interaction.respond(tags.slice(0, 25).map((tag) => ({ name: tag, value: tag })));
  },

  components: {
    async [KEPT_PAGE_ID](interaction, [to, ...tag], desk) {
      await deferInPlace(interaction);
      await interaction.editReply(await page(interaction, desk, Number(to), tag.join(':')));
    },
    async [KEPT_EDIT_ID](interaction, [id = '', ...state], desk) {
      const words = wordsFor(interaction);
      const found = (await desk.shelf.notebooks.list(ownerOf(interaction))).find((one) => one.id === id);
      if (!found) throw new Fault('input-wrong', words.kept.gone);
      await interaction.showModal({
        custom_id: customId(WRITE_ID, id, ...state),
        title: words.kept.modal,
        components: [
          field('tag', words.kept.tag, TextInputStyle.Short, LONGEST_TAG, found.tag),
          field('note', words.kept.note, TextInputStyle.Paragraph, LONGEST_NOTE, found.note),
        ],
      });
    },
    async [KEPT_DELETE_ID](interaction, [to, ...tag], desk) {
      await deferInPlace(interaction);
      const id = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : '';
      await desk.shelf.notebooks.remove(ownerOf(interaction), id);
      await interaction.editReply(await page(interaction, desk, Number(to), tag.join(':')));
    },
  },

  modals: {
    async [WRITE_ID](interaction, [id = '', to, ...tag], desk) {
      await deferInPlace(interaction);
      const written = {
        tag: oneLine(interaction.fields.getTextInputValue('tag'), LONGEST_TAG),
        note: visibleLines(interaction.fields.getTextInputValue('note')).trim().slice(0, LONGEST_NOTE),
      };
      const found = await desk.shelf.notebooks.write(ownerOf(interaction), id, written);
      if (!found) throw new Fault('input-wrong', wordsFor(interaction).kept.gone);
      await interaction.editReply(await page(interaction, desk, Number(to), tag.join(':')));
    },
  },
} satisfies SlashCommand;

function ownerOf(interaction: BaseInteraction): Owner {
  return { server: serverOf(interaction), member: interaction.user.id };
}

async function page(interaction: BaseInteraction, desk: Desk, number: number, tag: string): Promise<Message> {
  const all = await desk.shelf.notebooks.list(ownerOf(interaction));
  const meant = tag === '' ? all : all.filter((one) => one.tag?.toLowerCase() === tag.toLowerCase());
  return notebookPage(meant, { words: wordsFor(interaction), page: number, tag });
}

async function sendExport(interaction: ChatInputCommandInteraction, desk: Desk, owner: Owner): Promise<void> {
  const words = wordsFor(interaction);
  const pages: readonly KeptQuote[] = await desk.shelf.notebooks.list(owner);
  if (pages.length === 0) throw new Fault('input-wrong', words.kept.empty);
  const format = interaction.options.getString('format');
  const files = [
    ...(format === 'csv' ? [] : [textFile('notebook.md', notebookMarkdown(pages, words))]),
    ...(format === 'md' ? [] : [textFile('notebook.csv', notebookCsv(pages, words))]),
  ];
  await interaction.editReply({ content: words.kept.exported(pages.length), files });
}

function field(id: string, label: string, style: TextInputStyle, longest: number, value: string | undefined) {
  return {
    type: ComponentType.Label as const,
    label,
    component: {
      type: ComponentType.TextInput as const,
      custom_id: id,
      style,
      max_length: longest,
      required: false,
      ...(value === undefined ? {} : { value }),
    },
  };
}
