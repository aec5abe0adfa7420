import {
  type APIMessageTopLevelComponent,
  ApplicationIntegrationType,
  ComponentType,
  InteractionContextType,
  type MessageComponentInteraction,
  MessageFlags,
} from 'discord.js';
import { z } from 'zod';
import {
  button,
  customId,
  type Desk,
  type Message,
  message,
  oneLine,
  type Paged,
  renderSpeakers,
  renderStatements,
  row,
  type SlashCommand,
  text,
  type Words,
  wordsFor,
  wordsIn,
} from '../src/discord/index.ts';
import { Fault } from '../src/fault.ts';
import type { Shelf, ShelvedArticle } from '../src/shelf/index.ts';
import { speakersOf } from '../src/voices/index.ts';
import { articleChoices, articleOption, resolveArticle } from './parts/article-option.ts';
import { requireOwner, requireWriting, serverOf } from './parts/server.ts';
import { resolveSpeaker, speakerChoices, speakerOption, speakerValue } from './parts/speaker-option.ts';

const { command } = wordsIn('en');

/** The prefixes of this command's controls. Released ones never change: messages keep them for ever. */
const PAGE = 'who:page';
const PICK = 'who:pick';
const EVERYONE = 'who:everyone';
const SHARE = 'who:share';

/** What the cards of this command are called among the shelf's cards. */
const KIND = 'who';

/** A list as its buttons need it: the article, and whose statements; everyone's table without a speaker. */
const whoCard = z.object({ slug: z.string(), speaker: z.string().optional() });

type List = Readonly<{ id: string; shelved: ShelvedArticle; speaker?: string }>;

/** `/who [speaker] [article]`: what a source says, in order; without one, everyone whom the article quotes. */
export const who = {
  data: {
    name: 'who',
    description: command.who.description,
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    options: [speakerOption, { ...articleOption, description: command.who.article }],
  },

  async execute(interaction, desk) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const server = serverOf(interaction);
    const words = wordsFor(interaction);
    const shelved = await articleOf(desk.shelf, server, interaction.options.getString('article'), words);
    const typed = interaction.options.getString('speaker');
    const speaker = typed === null ? undefined : resolveSpeaker(shelved, typed, words).name;
    const list = await keep(desk, { shelved, ...(speaker ? { speaker } : {}) }, server, interaction.user.id);
    await interaction.editReply(render(list, 0, words));
  },

  async autocomplete(interaction, desk) {
    const server = interaction.guildId;
    if (!server) return await interaction.respond([]);
    const { name, value } = interaction.options.getFocused(true);
    const words = wordsFor(interaction);
    if (name === 'article') return await interaction.respond(await articleChoices(desk.shelf, server, value, words));
    // Half a title is typed still, or several match: then there is nobody to offer yet.
    const article = interaction.options.getString('article');
    const shelved = await articleOf(desk.shelf, server, article, words).catch((error: unknown) => {
      if (error instanceof Fault) return undefined;
      throw error;
    });
    await interaction.respond(shelved ? speakerChoices(shelved, value, words) : []);
  },

  components: {
    async [PAGE](interaction, [id, page], desk) {
      await interaction.deferUpdate();
      const words = wordsFor(interaction);
      await interaction.editReply(render(await find(interaction, desk, id, words), Number(page) || 0, words));
    },
    async [PICK](interaction, [id], desk) {
      await interaction.deferUpdate();
      const words = wordsFor(interaction);
      const { shelved } = await find(interaction, desk, id, words);
      const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
      const speaker = resolveSpeaker(shelved, chosen ?? '', words).name;
      const list = await keep(desk, { shelved, speaker }, serverOf(interaction), interaction.user.id);
      await interaction.editReply(render(list, 0, words));
    },
    async [EVERYONE](interaction, [id], desk) {
      await interaction.deferUpdate();
      const words = wordsFor(interaction);
      const { shelved } = await find(interaction, desk, id, words);
      const list = await keep(desk, { shelved }, serverOf(interaction), interaction.user.id);
      await interaction.editReply(render(list, 0, words));
    },
    async [SHARE](interaction, [id, page], desk) {
      const words = wordsFor(interaction);
      requireWriting(interaction, words);
      await interaction.deferUpdate();
      await requireOwner(desk, id, interaction, words);
      const list = await find(interaction, desk, id, words);
      const { blocks, page: shared } = pageOf(list, Number(page) || 0, words);
      const above = text(`-# ${words.answer.sharedBy(`<@${interaction.user.id}>`)}`);
      await interaction.followUp(message([above, ...blocks]));
      await interaction.editReply(render(list, shared, words, 'shared'));
    },
  },
} satisfies SlashCommand;

/** The article that was typed; the newest on the shelf without one. @throws Fault */
async function articleOf(shelf: Shelf, server: string, typed: string | null, words: Words): Promise<ShelvedArticle> {
  if (typed !== null) return shelf.open(server, await resolveArticle(shelf, server, typed, words));
  const [newest] = await shelf.summaries(server);
  if (!newest) throw new Fault('article-missing', words.article.noneOnShelf);
  return shelf.open(server, newest.slug);
}

async function keep(desk: Desk, list: Omit<List, 'id'>, server: string, owner: string): Promise<List> {
  const { speaker, shelved } = list;
  const data: z.input<typeof whoCard> = { slug: shelved.article.slug, speaker };
  return { ...list, id: await desk.shelf.cards.keep({ kind: KIND, server, owner, data }) };
}

/** @throws Fault `input-wrong` where the card is gone, `article-unknown` where its article is */
async function find(
  interaction: MessageComponentInteraction,
  desk: Desk,
  id: string | undefined,
  words: Words,
): Promise<List> {
  const server = serverOf(interaction);
  const card = id === undefined ? undefined : await desk.shelf.cards.find(id);
  const parsed = card?.kind === KIND && card.server === server ? whoCard.safeParse(card.data) : undefined;
  if (!id || !parsed?.success) throw new Fault('input-wrong', words.answer.expired);
  const { slug, speaker } = parsed.data;
  return { id, shelved: await desk.shelf.open(server, slug), ...(speaker === undefined ? {} : { speaker }) };
}

function pageOf({ shelved, speaker }: List, page: number, words: Words): Paged {
  if (speaker === undefined) return renderSpeakers(shelved, page, words);
  return renderStatements(shelved, resolveSpeaker(shelved, speaker, words), page, words);
}

/** `shared`: this page has just been; the next one can be shared again. */
function render(list: List, wanted: number, words: Words, state?: 'shared'): Message {
  const { blocks, page, pages } = pageOf(list, wanted, words);
  const turns = [
    button(customId(PAGE, list.id, page - 1), words.button.earlier, page === 0),
    button(customId(PAGE, list.id, page + 1), words.button.later, page === pages - 1),
  ];
  return message([
    ...blocks,
    ...(list.speaker === undefined ? menu(list, words) : []),
    row(
      ...(pages > 1 ? turns : []),
      ...(list.speaker === undefined ? [] : [button(customId(EVERYONE, list.id), words.button.everyone)]),
      button(customId(SHARE, list.id, page), state ? words.button.shared : words.button.share, state === 'shared'),
    ),
  ]);
}

/** Discord's bounds on a select menu. */
const MENU = { options: 25, label: 100 } as const;

/** A menu of the sources, most quoted first; names that begin alike over 100 characters are one choice. */
function menu({ id, shelved }: List, words: Words): APIMessageTopLevelComponent[] {
  const quotees = speakersOf(shelved.annotation.statements);
  const byValue = new Map(quotees.map((quotee) => [speakerValue(quotee), quotee]));
  if (byValue.size === 0) return [];
  const options = [...byValue].slice(0, MENU.options).map(([value, { name }]) => ({
    value,
    label: oneLine(name, MENU.label) || '…',
  }));
  const select = {
    type: ComponentType.StringSelect,
    custom_id: customId(PICK, id),
    placeholder: words.who.pick,
    options,
  } as const;
  return [{ type: ComponentType.ActionRow, components: [select] }];
}
