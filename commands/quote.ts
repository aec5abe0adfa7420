import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { type Hit, lookUp, MOST_HITS, randomHit } from '../src/checking/index.ts';
import {
  type Desk,
  escapeLine,
  type SlashCommand,
  slash,
  Worded,
  wordsFor,
  wordsForAll,
} from '../src/discord/index.ts';
import { Fault } from '../src/fault.ts';
import { articleOption, offerArticles } from './parts/article-option.ts';
import { checkablesMeant } from './parts/checkables.ts';
import { filterOf, namesTyped, voiceOption } from './parts/filter-options.ts';
import { paragraphPage } from './parts/paragraph-page.ts';
import { findPassages, keepPassages } from './parts/passages-card.ts';
import { PAGE_ID, passagesPage, SHARE_ID } from './parts/passages-page.ts';
import { placeOf } from './parts/place.ts';
import { deferAsSet, deferInPlace, deferTurn, type Replying } from './parts/replying.ts';
import { checkablesTyped, sentenceChoices, sentenceOption } from './parts/sentence-option.ts';
import { requireOwner, requireWriting, serverOf } from './parts/server.ts';
import { speakerOption } from './parts/speaker-option.ts';

const PARAGRAPH_ID = 'quote:paragraph';
const ROOM = { words: 200, title: 160 } as const;

/** `/quote find`, `/quote paragraph`, `/quote random`: the article's own words, looked up. */
export const quote = {
  data: slash({
    name: 'quote',
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'find',
        options: [
          sentenceOption('words'),
          articleOption,
          voiceOption,
          speakerOption,
          { type: ApplicationCommandOptionType.Integer, name: 'paragraph', min_value: 1 },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'paragraph',
        options: [
          { type: ApplicationCommandOptionType.Integer, name: 'number', required: true, min_value: 1 },
          articleOption,
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'random',
        options: [articleOption, voiceOption, speakerOption],
      },
    ],
  }),

  async execute(interaction, desk) {
    const replying = await deferAsSet(interaction);
    switch (interaction.options.getSubcommand()) {
      case 'find':
        return find(interaction, desk, replying);
      case 'paragraph':
        return paragraph(interaction, desk, replying);
      default:
        return random(interaction, desk, replying);
    }
  },

  async autocomplete(interaction: AutocompleteInteraction, desk) {
    const server = interaction.guildId;
    const { name, value } = interaction.options.getFocused(true);
    if (!server) return interaction.respond([]);
    if (name === 'article') return offerArticles(interaction, desk, 'whole');
    const among = await checkablesTyped(interaction, desk, server);
    await interaction.respond(name === 'speaker' ? namesTyped(among, value) : sentenceChoices(among, value));
  },

  components: {
    async [PAGE_ID](interaction, [id, page], desk) {
      const replying = await deferTurn(interaction);
      const server = serverOf(interaction);
      const passages = await findPassages(desk, id, server, replying.words);
      const options = { desk, server, ...replying, id: id!, page: Number(page) };
      await interaction.editReply(await passagesPage(passages, options));
    },
    async [SHARE_ID](interaction, [id, page], desk) {
      const server = serverOf(interaction);
      const words = wordsFor(interaction);
      requireWriting(interaction, words);
      await deferInPlace(interaction);
      await requireOwner(desk, id, interaction, words);
      const passages = await findPassages(desk, id, server, words);
      const sharedBy = `<@${interaction.user.id}>`;
      await interaction.followUp(
        await passagesPage(passages, {
          desk,
          server,
          words: wordsForAll(interaction),
          id: id!,
          page: Number(page),
          sharedBy,
        }),
      );
    },
    async [PARAGRAPH_ID](interaction, [slug, number], desk) {
      const { words } = await deferTurn(interaction);
      const shelved = await desk.shelf.open(serverOf(interaction), slug ?? '');
      await interaction.editReply(paragraphPage(shelved, Number(number), { words, pageId: PARAGRAPH_ID }));
    },
  },
} satisfies SlashCommand;

async function find(interaction: ChatInputCommandInteraction, desk: Desk, replying: Replying): Promise<void> {
  const { words } = replying;
  const typed = interaction.options.getString('words', true);
  if (!/[\p{L}\p{N}]/u.test(typed)) throw new Fault('input-wrong', words.quote.noWords);
  const hits = lookUp(typed, await checkablesMeant(interaction, desk, words), filterOf(interaction));
  const said = escapeLine(typed, ROOM.words);
  if (hits.length === 0) throw new Worded('input-wrong', words.quote.none(said));
  const head = hits[0]!.how === 'close' ? words.quote.close(said) : words.quote.found(hits.length, said);
  const more = hits.length === MOST_HITS ? `\n-# ${words.passages.more(MOST_HITS)}` : '';
  await show(interaction, desk, { head: head + onlyArticle(hits) + more, hits }, replying);
}

/** Where all hits are from one article the list is headed by its title; else each hit is given its own. */
function onlyArticle(hits: readonly Hit[]): string {
  const [first, ...others] = new Map(hits.map(({ article }) => [article.slug, article.title])).values();
  return first === undefined || others.length > 0 ? '' : `\n-# _${escapeLine(first, ROOM.title)}_`;
}

async function random(interaction: ChatInputCommandInteraction, desk: Desk, replying: Replying): Promise<void> {
  const { words } = replying;
  const hit = randomHit(await checkablesMeant(interaction, desk, words), filterOf(interaction), Math.random);
  if (!hit) throw new Fault('input-wrong', words.quote.noneInFilter);
  const head = `**${words.quote.random}** · _${escapeLine(hit.article.title, ROOM.title)}_`;
  await show(interaction, desk, { head, hits: [hit] }, replying);
}

async function paragraph(interaction: ChatInputCommandInteraction, desk: Desk, { words }: Replying): Promise<void> {
  const [first] = await checkablesMeant(interaction, desk, words);
  const number = interaction.options.getInteger('number', true);
  const { slug, paragraphs } = first!.article;
  if (number > paragraphs.length)
    throw new Fault('paragraph-unknown', words.quote.noParagraph(number, paragraphs.length));
  const shelved = await desk.shelf.open(serverOf(interaction), slug);
  await interaction.editReply(paragraphPage(shelved, number, { words, pageId: PARAGRAPH_ID }));
}

async function show(
  interaction: ChatInputCommandInteraction,
  desk: Desk,
  { head, hits }: Readonly<{ head: string; hits: readonly Hit[] }>,
  replying: Replying,
): Promise<void> {
  const server = serverOf(interaction);
  const passages = { head, places: hits.map(({ article, quote }) => placeOf(article, quote)) };
  const id = await keepPassages(desk, passages, { server, owner: interaction.user.id });
  await interaction.editReply(await passagesPage(passages, { desk, server, ...replying, id, page: 0 }));
}
