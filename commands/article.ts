import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import { type Desk, oneLine, type SlashCommand, settledForAll, type Words, wordsFor } from '../src/discord/index.ts';
import { add, addPasted } from './article/add.ts';
import { correct, uncorrect } from './article/correcting.ts';
import * as drafting from './article/drafting.ts';
import * as editing from './article/editing.ts';
import { sendExport } from './article/export.ts';
import { ID } from './article/ids.ts';
import { infoPage } from './article/info.ts';
import { listPage } from './article/list.ts';
import { requireModerator } from './article/moderator.ts';
import { data } from './article/payload.ts';
import { leave, removalPage, remove, restore } from './article/removing.ts';
import { resolveArticle } from './parts/article-option.ts';
import { fold } from './parts/matching.ts';
import { deferAsSet, deferInPlace, deferPrivately, deferTurn } from './parts/replying.ts';
import { checkablesTyped, sentenceChoices } from './parts/sentence-option.ts';
import { serverOf } from './parts/server.ts';

/** Discord's bounds on autocomplete: choices, and characters of one. */
const CHOICES = 25;
const LONGEST_CHOICE = 100;

/** Options that name an article which the server itself added: `edit article`, `add replace`. */
const OWN: ReadonlySet<string> = new Set(['edit article', 'add replace']);

/** `/article …`: the shelf of this server. Everyone lists and looks; moderators add, correct and remove. */
export const article = {
  everywhere: true,
  data,

  async execute(interaction, desk) {
    const words = wordsFor(interaction);
    const subcommand = interaction.options.getSubcommand();
    if (subcommand === 'list' || subcommand === 'info') return show(interaction, subcommand, desk);
    requireModerator(interaction, words);
    // A form must be the first answer: these two acknowledge by themselves.
    if (subcommand === 'add') return add(interaction, desk);
    if (subcommand === 'edit') return editing.askDetails(interaction, await meant(interaction, desk, words), desk);
    await deferPrivately(interaction);
    const server = serverOf(interaction);
    if (subcommand === 'restore')
      return restore(interaction, interaction.options.getString('article', true).trim(), desk);
    if (subcommand === 'use' && interaction.options.getString('article') === null)
      return editing.use(interaction, undefined, desk);
    const slug = await meant(interaction, desk, words);
    if (subcommand === 'use') return editing.use(interaction, slug, desk);
    if (subcommand === 'correct') return correct(interaction, slug, desk);
    if (subcommand === 'export') return sendExport(interaction, slug, desk);
    await interaction.editReply(await removalPage(desk, server, slug, words));
  },

  async autocomplete(interaction, desk) {
    const server = interaction.guildId;
    if (!server) return interaction.respond([]);
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'sentence') {
      const among = await checkablesTyped(interaction, desk, server);
      return interaction.respond(sentenceChoices(among, value));
    }
    await interaction.respond(await articlesOffered(interaction, desk, server));
  },

  components: {
    async [ID.add](interaction, [id = ''], desk) {
      await drafting.accept(interaction, id, undefined, desk);
    },
    async [ID.replace](interaction, [id = '', slug = ''], desk) {
      await drafting.accept(interaction, id, slug, desk);
    },
    async [ID.draftDetails](interaction, [id = ''], desk) {
      await drafting.askDetails(interaction, id, desk);
    },
    async [ID.cancel](interaction, [id = ''], desk) {
      await drafting.cancel(interaction, id, desk);
    },
    async [ID.open](interaction, [slug = ''], desk) {
      await deferPrivately(interaction);
      await interaction.editReply(await infoPage(desk, serverOf(interaction), slug, wordsFor(interaction)));
    },
    async [ID.pick](interaction, _state, desk) {
      await deferPrivately(interaction);
      const slug = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : '';
      await interaction.editReply(await infoPage(desk, serverOf(interaction), slug, wordsFor(interaction)));
    },
    async [ID.use](interaction, [slug = ''], desk) {
      await deferPrivately(interaction);
      await editing.use(interaction, slug, desk);
    },
    async [ID.list](interaction, [page], desk) {
      const { words } = await deferTurn(interaction);
      const here = settledForAll(interaction).article.value;
      await interaction.editReply(await listPage(desk, serverOf(interaction), { words, page: Number(page), here }));
    },
    async [ID.remove](interaction, [slug = ''], desk) {
      await remove(interaction, 'remove', slug, desk);
    },
    async [ID.hide](interaction, [slug = ''], desk) {
      await remove(interaction, 'hide', slug, desk);
    },
    async [ID.leave](interaction) {
      await leave(interaction);
    },
    async [ID.restore](interaction, [slug = ''], desk) {
      await deferInPlace(interaction);
      await restore(interaction, slug, desk);
    },
    async [ID.uncorrect](interaction, state, desk) {
      await uncorrect(interaction, state, desk);
    },
  },

  modals: {
    async [ID.paste](interaction, [slug = ''], desk) {
      await addPasted(interaction, slug, desk);
    },
    async [ID.draftDetails](interaction, [id = ''], desk) {
      await drafting.describe(interaction, id, desk);
    },
    async [ID.details](interaction, [slug = ''], desk) {
      await editing.describe(interaction, slug, desk);
    },
  },
} satisfies SlashCommand;

async function show(interaction: ChatInputCommandInteraction, which: 'list' | 'info', desk: Desk): Promise<void> {
  const { words } = await deferAsSet(interaction);
  const server = serverOf(interaction);
  const here = settledForAll(interaction).article.value;
  await interaction.editReply(
    which === 'list'
      ? await listPage(desk, server, { words, page: 0, here })
      : await infoPage(desk, server, await meant(interaction, desk, words), words),
  );
}

function meant(interaction: ChatInputCommandInteraction, { shelf }: Desk, words: Words): Promise<string> {
  return resolveArticle(shelf, serverOf(interaction), interaction.options.getString('article', true), words);
}

/** Articles for the option that is being typed: those that can come back, the server's own, or all. */
async function articlesOffered(interaction: AutocompleteInteraction, { shelf }: Desk, server: string) {
  const { name, value } = interaction.options.getFocused(true);
  const subcommand = interaction.options.getSubcommand();
  const { restore: how } = wordsFor(interaction).shelf;
  const among =
    subcommand === 'restore'
      ? (await shelf.away(server)).map((one) => ({ ...one, title: `${one.title} (${how[one.how]})` }))
      : (await shelf.summaries(server)).filter(({ own }) => own || !OWN.has(`${subcommand} ${name}`));
  const wanted = fold(value);
  return among
    .filter(({ title, slug }) => fold(`${title} ${slug}`).includes(wanted))
    .slice(0, CHOICES)
    .map(({ title, slug }) => ({ name: oneLine(title, LONGEST_CHOICE) || slug, value: slug }));
}
