import type { AutocompleteInteraction, MessageComponentInteraction } from 'discord.js';
import type { Quote } from '../src/article/index.ts';
import { lookUp } from '../src/checking/index.ts';
import {
  citation,
  type Desk,
  escapeLine,
  message,
  pass,
  type SlashCommand,
  slash,
  text,
  Worded,
  type Words,
  wordsFor,
} from '../src/discord/index.ts';
import type { ShelvedArticle } from '../src/shelf/index.ts';
import { articleOption, offerArticles } from './parts/article-option.ts';
import { quoteOfCard } from './parts/card-quotes.ts';
import { checkablesMeant } from './parts/checkables.ts';
import { KEEP_PICK_ID } from './parts/keep-menu.ts';
import { keepPassages } from './parts/passages-card.ts';
import { KEEP_ID, passagesPage } from './parts/passages-page.ts';
import { placeOf } from './parts/place.ts';
import { deferPrivately } from './parts/replying.ts';
import { checkablesTyped, sentenceChoices, sentenceOption } from './parts/sentence-option.ts';
import { serverOf } from './parts/server.ts';

/** `/keep words [article]`, and the *Keep* buttons: a quotation goes into the member's own notebook. */
export const keep = {
  data: slash({ name: 'keep', options: [sentenceOption('words'), articleOption] }),

  async execute(interaction, desk) {
    await deferPrivately(interaction);
    const server = serverOf(interaction);
    const words = wordsFor(interaction);
    const among = await checkablesMeant(interaction, desk, words);
    const wanted = interaction.options.getString('words', true);
    const hits = lookUp(wanted, among);
    if (hits.length === 0) throw new Worded('input-wrong', words.quote.none(escapeLine(wanted, 200)));
    const exact = hits.filter(({ how }) => how === 'together');
    const [only] = exact.length === 1 ? exact : hits.length === 1 ? hits : [];
    if (only) {
      const shelved = await desk.shelf.open(server, only.article.slug);
      const line = await keepQuote(desk, { server, member: interaction.user.id }, shelved, only.quote, words);
      await interaction.editReply(message([text(line)]));
      return;
    }
    const passages = { head: words.keep.which, places: hits.map(({ article, quote }) => placeOf(article, quote)) };
    const id = await keepPassages(desk, passages, { server, owner: interaction.user.id });
    await interaction.editReply(await passagesPage(passages, { desk, server, words, id, page: 0 }));
  },

  async autocomplete(interaction: AutocompleteInteraction, desk) {
    const server = interaction.guildId;
    const { name, value } = interaction.options.getFocused(true);
    if (!server) return interaction.respond([]);
    if (name === 'article') return offerArticles(interaction, desk, 'whole');
    const among = await checkablesTyped(interaction, desk, server);
    await interaction.respond(sentenceChoices(among, value));
  },

  components: {
    async [KEEP_ID](interaction, [id, index], desk) {
      await keepFromCard(interaction, desk, id, Number(index));
    },
    async [KEEP_PICK_ID](interaction, [id], desk) {
      const index = interaction.isStringSelectMenu() ? Number(interaction.values[0]) : 0;
      await keepFromCard(interaction, desk, id, index);
    },
  },
} satisfies SlashCommand;

/** Whoever presses keeps it for themselves, also under an answer that somebody else has shared. */
async function keepFromCard(
  interaction: MessageComponentInteraction,
  desk: Desk,
  id: string | undefined,
  index: number,
): Promise<void> {
  await deferPrivately(interaction);
  const server = serverOf(interaction);
  const words = wordsFor(interaction);
  const { shelved, quote } = await quoteOfCard(desk, server, id, index, words);
  const line = await keepQuote(desk, { server, member: interaction.user.id }, shelved, quote, words);
  await interaction.editReply(message([text(line)]));
}

/** @returns what to tell the member */
async function keepQuote(
  { shelf }: Desk,
  owner: Readonly<{ server: string; member: string }>,
  { article }: ShelvedArticle,
  quote: Quote,
  words: Words,
): Promise<string> {
  pass(article, quote);
  const about = { hash: article.hash, slug: article.slug, title: article.title, citation: citation(article, words) };
  const { known } = await shelf.notebooks.keep({ ...owner, ...about, quote });
  const place = `¶${quote.paragraph} · _${escapeLine(article.title, 160)}_`;
  return known ? words.keep.known(place) : words.keep.kept(place);
}
