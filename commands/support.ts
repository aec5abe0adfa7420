import type { AutocompleteInteraction } from 'discord.js';
import { overlap, type Quote, quote } from '../src/article/index.ts';
import { lookUp, SUPPORT_KINDS, type Support, supportFor } from '../src/checking/index.ts';
import {
  type Desk,
  escapeLine,
  escapeText,
  type Message,
  pass,
  type SlashCommand,
  shorten,
  slash,
  Worded,
  type Words,
  wordsFor,
} from '../src/discord/index.ts';
import { Fault } from '../src/fault.ts';
import type { ShelvedArticle } from '../src/shelf/index.ts';
import { articleOption, offerArticles } from './parts/article-option.ts';
import { quoteOfCard } from './parts/card-quotes.ts';
import { checkablesMeant } from './parts/checkables.ts';
import { keepPassages } from './parts/passages-card.ts';
import { passagesPage, SUPPORT_ID } from './parts/passages-page.ts';
import { placeOf } from './parts/place.ts';
import { deferAsSet, deferPrivately, type Replying } from './parts/replying.ts';
import { checkablesTyped, sentenceChoices, sentenceOption } from './parts/sentence-option.ts';
import { serverOf } from './parts/server.ts';

const ROOM = { argument: 500, title: 160 } as const;

/** `/support argument [article]`: what the article offers for one of its arguments, by kind, or that it offers nothing. */
export const support = {
  data: slash({ name: 'support', options: [sentenceOption('argument'), articleOption] }),

  async execute(interaction, desk) {
    const replying = await deferAsSet(interaction);
    const { words } = replying;
    const server = serverOf(interaction);
    const among = await checkablesMeant(interaction, desk, words);
    const argument = interaction.options.getString('argument', true);
    const [hit] = lookUp(argument, among, { voice: 'argued' });
    if (!hit) {
      const elsewhere = lookUp(argument, among).length > 0;
      throw new Worded(
        'input-wrong',
        elsewhere ? words.support.notArgued : words.quote.none(escapeLine(argument, 200)),
      );
    }
    const shelved = await desk.shelf.open(server, hit.article.slug);
    await interaction.editReply(
      await offered(desk, shelved, hit.quote, { server, owner: interaction.user.id, ...replying }),
    );
  },

  async autocomplete(interaction: AutocompleteInteraction, desk) {
    const server = interaction.guildId;
    const { name, value } = interaction.options.getFocused(true);
    if (!server) return interaction.respond([]);
    if (name === 'article') return offerArticles(interaction, desk, 'whole');
    const among = await checkablesTyped(interaction, desk, server);
    await interaction.respond(sentenceChoices(among, value, { voice: 'argued' }));
  },

  components: {
    async [SUPPORT_ID](interaction, [id], desk) {
      await deferPrivately(interaction);
      const server = serverOf(interaction);
      const words = wordsFor(interaction);
      const index = interaction.isStringSelectMenu() ? Number(interaction.values[0]) : 0;
      const { shelved, quote: argued } = await quoteOfCard(desk, server, id, index, words);
      const message = await offered(desk, shelved, argued, {
        server,
        owner: interaction.user.id,
        words,
        inPublic: false,
      });
      await interaction.editReply(message);
    },
  },
} satisfies SlashCommand;

type Asked = Replying & Readonly<{ server: string; owner: string }>;

/** The passages for an argument as a list, by kind; or that there are none. */
async function offered(desk: Desk, shelved: ShelvedArticle, argued: Quote, asked: Asked): Promise<Message> {
  const { server, owner, words, inPublic } = asked;
  const { article, annotation } = shelved;
  const sentence = annotation.sentences.find(
    ({ paragraph, span, voice }) => paragraph === argued.paragraph && voice === 'argued' && overlap(span, argued.span),
  );
  if (!sentence) throw new Fault('input-wrong', words.support.notArgued);
  const { vectors } = await (await desk.shelf.library(server)).index(article.slug);
  const found = supportFor(
    article,
    annotation,
    sentence,
    vectors.length === annotation.sentences.length ? vectors : undefined,
  );
  const argument = shorten(article, quote(article, sentence.paragraph, sentence.span, sentence), ROOM.argument);
  const head = [
    `_${escapeLine(article.title, ROOM.title)}_ · ¶${sentence.paragraph} · ${words.voice.argued}`,
    `> ${escapeText(pass(article, argument)).replaceAll('\n', '\n> ')}`,
    found.length > 0 ? words.support.offers : words.support.none,
    ...(annotation.english ? [] : [`-# ${words.answer.notEnglish}`]),
  ].join('\n');
  const places = SUPPORT_KINDS.flatMap((kind) => found.filter((one) => one.kind === kind)).map((one) =>
    placeOf(article, one.quote, noteOn(one, words)),
  );
  const passages = { head, places };
  const id = await keepPassages(desk, passages, { server, owner });
  return passagesPage(passages, { desk, server, words, inPublic, id, page: 0 });
}

function noteOn({ kind, reasons }: Support, words: Words): string {
  return [words.support.kind[kind], ...reasons.map((reason) => words.support.reason[reason])].join(' · ');
}
