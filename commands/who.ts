import {
  type APIMessageTopLevelComponent,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  type MessageComponentInteraction,
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
  slash,
  text,
  type Words,
  wordsFor,
  wordsForAll,
} from '../src/discord/index.ts';
import { Fault } from '../src/fault.ts';
import type { ShelvedArticle } from '../src/shelf/index.ts';
import { speakersOf } from '../src/voices/index.ts';
import { articleMeant, articleOption, offerArticles } from './parts/article-option.ts';
import { deferAsSet, deferInPlace, deferTurn, type Replying } from './parts/replying.ts';
import { requireOwner, requireWriting, serverOf } from './parts/server.ts';
import { resolveSpeaker, speakerChoices, speakerOption, speakerValue } from './parts/speaker-option.ts';

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
  data: slash({ name: 'who', options: [speakerOption, articleOption] }),

  async execute(interaction, desk) {
    const replying = await deferAsSet(interaction);
    const { words } = replying;
    const server = serverOf(interaction);
    const shelved = await articleOf(interaction, desk, words);
    const typed = interaction.options.getString('speaker');
    const speaker = typed === null ? undefined : resolveSpeaker(shelved, typed, words).name;
    const list = await keep(desk, { shelved, ...(speaker ? { speaker } : {}) }, server, interaction.user.id);
    await interaction.editReply(render(list, 0, replying));
  },

  async autocomplete(interaction, desk) {
    const server = interaction.guildId;
    if (!server) return await interaction.respond([]);
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'article') return offerArticles(interaction, desk);
    const words = wordsFor(interaction);
    // Half a title is typed still, or several match: then there is nobody to offer yet.
    const shelved = await articleOf(interaction, desk, words).catch((error: unknown) => {
      if (error instanceof Fault) return undefined;
      throw error;
    });
    await interaction.respond(shelved ? speakerChoices(shelved, value, words) : []);
  },

  components: {
    async [PAGE](interaction, [id, page], desk) {
      const replying = await deferTurn(interaction);
      const list = await find(interaction, desk, id, replying.words);
      await interaction.editReply(render(list, Number(page) || 0, replying));
    },
    async [PICK](interaction, [id], desk) {
      const replying = await deferTurn(interaction);
      const { words } = replying;
      const { shelved } = await find(interaction, desk, id, words);
      const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
      const speaker = resolveSpeaker(shelved, chosen ?? '', words).name;
      const list = await keep(desk, { shelved, speaker }, serverOf(interaction), interaction.user.id);
      await interaction.editReply(render(list, 0, replying));
    },
    async [EVERYONE](interaction, [id], desk) {
      const replying = await deferTurn(interaction);
      const { shelved } = await find(interaction, desk, id, replying.words);
      const list = await keep(desk, { shelved }, serverOf(interaction), interaction.user.id);
      await interaction.editReply(render(list, 0, replying));
    },
    async [SHARE](interaction, [id, page], desk) {
      const words = wordsFor(interaction);
      requireWriting(interaction, words);
      await deferInPlace(interaction);
      await requireOwner(desk, id, interaction, words);
      const list = await find(interaction, desk, id, words);
      const all = wordsForAll(interaction);
      const { blocks, page: shared } = pageOf(list, Number(page) || 0, all);
      const above = text(`-# ${all.answer.sharedBy(`<@${interaction.user.id}>`)}`);
      await interaction.followUp(message([above, ...blocks]));
      await interaction.editReply(render(list, shared, { words, inPublic: false }, 'shared'));
    },
  },
} satisfies SlashCommand;

/** The article that is meant; the newest on the shelf without one. @throws Fault */
async function articleOf(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  desk: Desk,
  words: Words,
): Promise<ShelvedArticle> {
  const { shelf } = desk;
  const server = serverOf(interaction);
  const meant = await articleMeant(interaction, desk, words);
  if (meant !== undefined) return shelf.open(server, meant);
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
function render(list: List, wanted: number, { words, inPublic }: Replying, state?: 'shared'): Message {
  const { blocks, page, pages } = pageOf(list, wanted, words);
  const turns = [
    button(customId(PAGE, list.id, page - 1), words.button.earlier, page === 0),
    button(customId(PAGE, list.id, page + 1), words.button.later, page === pages - 1),
  ];
  const sharing = button(
    customId(SHARE, list.id, page),
    state ? words.button.shared : words.button.share,
    state === 'shared',
  );
  const buttons = [
    ...(pages > 1 ? turns : []),
    ...(list.speaker === undefined ? [] : [button(customId(EVERYONE, list.id), words.button.everyone)]),
    ...(inPublic ? [] : [sharing]),
  ];
  return message([
    ...blocks,
    ...(list.speaker === undefined ? menu(list, words) : []),
    ...(buttons.length > 0 ? [row(...buttons)] : []),
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
