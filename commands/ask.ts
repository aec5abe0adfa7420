import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
} from 'discord.js';
import { VOICES } from '../src/article/index.ts';
import {
  customId,
  type Desk,
  type Message,
  renderAnswer,
  renderContext,
  renderReasons,
  type Shown,
  type SlashCommand,
  settledFor,
  slash,
  type Words,
  wordsFor,
  wordsForAll,
} from '../src/discord/index.ts';
import { Fault } from '../src/fault.ts';
import { CAUTION } from '../src/settings/index.ts';
import { answerButtons, CONTEXT, REASONS, SHARE } from './parts/answer-buttons.ts';
import { findAnswer, keepAnswer, shownOf } from './parts/answer-card.ts';
import { articleMeant, articleOption, offerArticles } from './parts/article-option.ts';
import { voiceOption } from './parts/filter-options.ts';
import { deferInPlace, deferPrivately, deferWhile } from './parts/replying.ts';
import { requireOwner, requireWriting, serverOf } from './parts/server.ts';
import { askWithin, shownWithin } from './read/asking.ts';

/** As long as a question may be; answering holds the same bound. */
const LONGEST_QUESTION = 2_000;

/** The prefixes of this command's other controls. Released ones never change: messages keep them for ever. */
const PAGE = 'ask:page';
const PICK = 'ask:pick';

/** `/ask question [article] [voice]`: quotations that answer, in private, with a button to share them. */
export const ask = {
  data: slash({
    name: 'ask',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        required: true,
        max_length: LONGEST_QUESTION,
      },
      articleOption,
      voiceOption,
    ],
  }),

  async execute(interaction, desk) {
    const message = await deferWhile(interaction, async ({ inPublic, words }) => {
      const server = serverOf(interaction);
      const { shown, above } = await answerTo(interaction, desk, server, words);
      const id = await keepAnswer(desk, shown, { server, owner: interaction.user.id });
      const around = above ? { words, above } : { words };
      const below = answerButtons(shown, id, words, inPublic ? 'public' : 'unshared');
      return renderAnswer(shown, { ...around, below });
    });
    await interaction.editReply(message);
  },

  async autocomplete(interaction: AutocompleteInteraction, desk) {
    await offerArticles(interaction, desk, 'whole');
  },

  components: {
    async [CONTEXT](interaction, [id], desk) {
      await deferPrivately(interaction);
      await interaction.editReply(await contextPage(interaction, desk, id, 0));
    },
    async [PAGE](interaction, [id, index, centre], desk) {
      await deferInPlace(interaction);
      await interaction.editReply(await contextPage(interaction, desk, id, Number(index), Number(centre)));
    },
    async [PICK](interaction, [id], desk) {
      await deferInPlace(interaction);
      const index = interaction.isStringSelectMenu() ? Number(interaction.values[0]) : 0;
      await interaction.editReply(await contextPage(interaction, desk, id, index));
    },
    async [REASONS](interaction, [id], desk) {
      await deferPrivately(interaction);
      const words = wordsFor(interaction);
      const { shown } = await findAnswer(desk, id, serverOf(interaction), words);
      await interaction.editReply(renderReasons(shown, words));
    },
    async [SHARE](interaction, [id], desk) {
      await share(interaction, desk, id);
    },
  },
} satisfies SlashCommand;

/**
 * Asks, and takes the answering article from the shelf: what is shown is checked against what is stored. In the channel of
 * a sitting the question is about its article, unless another one is named.
 */
async function answerTo(
  interaction: ChatInputCommandInteraction,
  desk: Desk,
  server: string,
  words: Words,
): Promise<Readonly<{ shown: Shown; above?: string | undefined }>> {
  if ((await desk.shelf.summaries(server)).length === 0) throw new Fault('article-missing', words.article.noneOnShelf);
  const named = interaction.options.getString('article') !== null;
  const article = await articleMeant(interaction, desk, words);
  const voice = VOICES.find((one) => one === interaction.options.getString('voice'));
  const caution = CAUTION[settledFor(interaction).boldness.value];
  const question = { text: interaction.options.getString('question', true), caution, ...(voice ? { voice } : {}) };
  const sitting = await desk.shelf.sittings.inChannel(server, interaction.channelId);
  if (sitting && (!named || article === sitting.article)) {
    const by = { member: interaction.user.id, at: new Date() };
    const asked = await askWithin({ desk }, sitting, question, by);
    const shelved = await desk.shelf.open(server, sitting.article);
    return shownWithin(asked, { sitting, shelved, words, voice });
  }
  const library = await desk.shelf.library(server);
  const outcome = await desk.answering.ask({ ...question, library, ...(article ? { article } : {}) });
  return { shown: shownOf(outcome, await desk.shelf.open(server, outcome.article.slug), voice) };
}

/** One page of *In context*. @param centre the paragraph in the middle; the quote's own without it */
async function contextPage(
  interaction: MessageComponentInteraction,
  desk: Desk,
  id: string | undefined,
  index: number,
  centre?: number,
): Promise<Message> {
  const words = wordsFor(interaction);
  const { shown } = await findAnswer(desk, id, serverOf(interaction), words);
  const meant = shown.quotes[index];
  const page = centre ?? meant?.quote.paragraph;
  if (!id || !meant || !Number.isInteger(page)) throw new Fault('input-wrong', words.trouble.staleButton);
  return renderContext(shown, {
    index,
    centre: page!,
    words,
    pageId: (paragraph) => customId(PAGE, id, index, paragraph),
    pickId: customId(PICK, id),
  });
}

/**
 * Posts the answer for everyone, then marks the private one as shared. In this order a failure leaves an answer that can
 * be shared again, never one that says it was shared and was not; dispatch swallows the second of two clicks.
 */
async function share(interaction: MessageComponentInteraction, desk: Desk, id: string | undefined): Promise<void> {
  const words = wordsFor(interaction);
  const all = wordsForAll(interaction);
  requireWriting(interaction, words);
  await deferInPlace(interaction);
  await requireOwner(desk, id, interaction, words);
  const { shown } = await findAnswer(desk, id, serverOf(interaction), words);
  const above = all.answer.sharedBy(`<@${interaction.user.id}>`);
  await interaction.followUp(
    renderAnswer(shown, { words: all, above, below: answerButtons(shown, id!, all, 'public') }),
  );
  await interaction.editReply(renderAnswer(shown, { words, below: answerButtons(shown, id!, words, 'shared') }));
}
