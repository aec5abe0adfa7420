import type { ChatInputCommandInteraction, MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import { detailsOf } from '../../src/article/index.ts';
import {
  customId,
  type Desk,
  escapeLine,
  message,
  settingChannel,
  text,
  Worded,
  wordsFor,
} from '../../src/discord/index.ts';
import { deferPrivately } from '../parts/replying.ts';
import { serverOf } from '../parts/server.ts';
import { detailsForm, detailsIn } from './forms.ts';
import { ID } from './ids.ts';
import { requireModerator } from './moderator.ts';

const TITLE = 160;

/** `/article edit` opens the form. */
export async function askDetails(
  interaction: ChatInputCommandInteraction,
  slug: string,
  { shelf }: Desk,
): Promise<void> {
  const words = wordsFor(interaction);
  const server = serverOf(interaction);
  const { article } = await shelf.open(server, slug);
  if (!(await shelf.provenance(server, slug)).own)
    throw new Worded('not-allowed', words.shelf.trouble.everyones(escapeLine(article.title, TITLE)));
  await interaction.showModal(detailsForm(customId(ID.details, slug), detailsOf(article), words));
}

/** The form of `/article edit` was sent. */
export async function describe(interaction: ModalSubmitInteraction, slug: string, { shelf }: Desk): Promise<void> {
  await deferPrivately(interaction);
  const words = wordsFor(interaction);
  requireModerator(interaction, words);
  const details = detailsIn(interaction, words);
  await shelf.describe(serverOf(interaction), slug, details);
  await interaction.editReply(message([text(words.shelf.edit.done(escapeLine(details.title, TITLE)))]));
}

/** `/article use`, and *Use it in this channel*: the article that is meant where none is named; undefined for none. */
export async function use(
  interaction: ChatInputCommandInteraction | MessageComponentInteraction,
  slug: string | undefined,
  { shelf }: Desk,
): Promise<void> {
  const words = wordsFor(interaction);
  requireModerator(interaction, words);
  const server = serverOf(interaction);
  const article = slug === undefined ? undefined : (await shelf.open(server, slug)).article;
  const channel = settingChannel(interaction) ?? interaction.channelId ?? '';
  await shelf.settings.set({ type: 'channel', server, channel }, 'article', article?.slug, interaction.user.id);
  const line = article ? words.shelf.use.done(escapeLine(article.title, TITLE)) : words.shelf.use.none;
  await interaction.editReply(message([text(line)]));
}
