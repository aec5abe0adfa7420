import { AttachmentBuilder, type AutocompleteInteraction, ComponentType } from 'discord.js';
import { z } from 'zod';
import { quote, VOICES } from '../src/article/index.ts';
import { altText, type ChartWords, voicesChart } from '../src/charts/index.ts';
import {
  type Blocks,
  button,
  customId,
  type Desk,
  escapeLine,
  message,
  row,
  type SlashCommand,
  slash,
  text,
  Worded,
  type Words,
  wordsFor,
  wordsForAll,
} from '../src/discord/index.ts';
import { Fault } from '../src/fault.ts';
import type { ShelvedArticle } from '../src/shelf/index.ts';
import { articleMeant, articleOption, offerArticles } from './parts/article-option.ts';
import { keepPassages, MOST_PASSAGES } from './parts/passages-card.ts';
import { passagesPage } from './parts/passages-page.ts';
import { placeOf } from './parts/place.ts';
import { deferAsSet, deferInPlace, deferPrivately } from './parts/replying.ts';
import { requireWriting, serverOf } from './parts/server.ts';

/** The prefixes of this command's controls. Released ones never change: messages keep them for ever. */
const LIST_ID = 'voices:list';
const SHARE_ID = 'voices:share';

const LISTS = [...VOICES, 'loaded'] as const;
const list = z.enum(LISTS);
const FILE = 'voices.png';

/** `/voices [article]`: the article as a picture of its voices, and lists of what each voice says. */
export const voices = {
  data: slash({ name: 'voices', options: [articleOption] }),

  async execute(interaction, desk) {
    const replying = await deferAsSet(interaction);
    const { words } = replying;
    const server = serverOf(interaction);
    const slug = (await articleMeant(interaction, desk, words)) ?? (await desk.shelf.summaries(server))[0]?.slug;
    if (slug === undefined) throw new Fault('article-missing', words.article.noneOnShelf);
    await interaction.editReply(await picture(desk, await desk.shelf.open(server, slug), replying));
  },

  async autocomplete(interaction: AutocompleteInteraction, desk) {
    await offerArticles(interaction, desk);
  },

  components: {
    async [LIST_ID](interaction, [slug = '', which], desk) {
      await deferPrivately(interaction);
      const server = serverOf(interaction);
      const words = wordsFor(interaction);
      const kind = list.safeParse(which);
      if (!kind.success) throw new Fault('input-wrong', words.trouble.staleButton);
      const shelved = await desk.shelf.open(server, slug);
      const places = sentencesOf(shelved, kind.data);
      const name = words.voices.list[kind.data];
      if (places.length === 0) throw new Worded('input-wrong', words.voices.emptyList(name));
      const more = places.length > MOST_PASSAGES ? [`-# ${words.passages.more(MOST_PASSAGES)}`] : [];
      const title = `-# _${escapeLine(shelved.article.title, 160)}_`;
      const head = [words.voices.listed(name, places.length), title, ...more].join('\n');
      const passages = { head, places: places.slice(0, MOST_PASSAGES) };
      const id = await keepPassages(desk, passages, { server, owner: interaction.user.id });
      await interaction.editReply(await passagesPage(passages, { desk, server, words, id, page: 0 }));
    },
    async [SHARE_ID](interaction, [slug = ''], desk) {
      requireWriting(interaction, wordsFor(interaction));
      await deferInPlace(interaction);
      const shelved = await desk.shelf.open(serverOf(interaction), slug);
      const sharedBy = `<@${interaction.user.id}>`;
      await interaction.followUp(await picture(desk, shelved, { words: wordsForAll(interaction), sharedBy }));
    },
  },
} satisfies SlashCommand;

/** `sharedBy`: who shared it; `inPublic`: the reply itself stands for everyone. */
type How = Readonly<{ words: Words; inPublic?: boolean; sharedBy?: string }>;

/** The picture with its description for those who do not see it, and the buttons to its lists. */
async function picture(desk: Desk, { article, annotation }: ShelvedArticle, { words, inPublic, sharedBy }: How) {
  const { list: names, ...about } = words.voices;
  const chart: ChartWords = { language: words.locale, voice: words.voice, ...about };
  const png = await desk.drawing.draw(voicesChart(article, annotation, chart));
  const gallery = {
    type: ComponentType.MediaGallery as const,
    items: [{ media: { url: `attachment://${FILE}` }, description: altText(article, annotation, chart) }],
  };
  const lists = LISTS.map((kind) => button(customId(LIST_ID, article.slug, kind), names[kind]));
  const share = sharedBy || inPublic ? [] : [button(customId(SHARE_ID, article.slug), words.button.share)];
  const blocks: Blocks = [
    ...(sharedBy ? [text(`-# ${words.passages.sharedBy(sharedBy)}`)] : []),
    gallery,
    ...(annotation.english ? [] : [text(`-# ${words.answer.notEnglish}`)]),
    row(...lists, ...share),
  ];
  return { ...message(blocks), files: [new AttachmentBuilder(Buffer.from(png), { name: FILE })] };
}

function sentencesOf({ article, annotation }: ShelvedArticle, kind: (typeof LISTS)[number]) {
  return annotation.sentences
    .filter(({ voice, loaded }) => (kind === 'loaded' ? loaded.length > 0 : voice === kind))
    .map((sentence) => placeOf(article, quote(article, sentence.paragraph, sentence.span, sentence)));
}
