import type { ChatInputCommandInteraction, ModalSubmitInteraction } from 'discord.js';
import type { Reading } from '../../src/article/index.ts';
import {
  customId,
  type Desk,
  escapeLine,
  fetchAttachment,
  type Progress,
  progressOf,
  Worded,
  type Words,
  wordsFor,
} from '../../src/discord/index.ts';
import { resolveArticle } from '../parts/article-option.ts';
import { deferPrivately } from '../parts/replying.ts';
import { serverOf } from '../parts/server.ts';
import { pasted, pasteForm } from './forms.ts';
import { ID } from './ids.ts';
import { requireModerator } from './moderator.ts';
import { knownPage, previewPage } from './preview.ts';

/** `/article add`: reads a file or an address, or asks for a text, and shows what was read before anything is on the shelf. */
export async function add(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const words = wordsFor(interaction);
  requireModerator(interaction, words);
  const { options } = interaction;
  const [file, address] = [options.getAttachment('file'), options.getString('address')];
  const replaces = await replacedBy(interaction, desk, words);
  if (file && address) throw new Worded('input-wrong', words.shelf.trouble.both);
  if (!file && !address) {
    await interaction.showModal(pasteForm(customId(ID.paste, replaces ?? ''), words));
    return;
  }
  await deferPrivately(interaction);
  await read(interaction, desk, replaces, async (progress) => {
    progress.say(words.shelf.progress.fetching);
    if (!file) return desk.importing.readAddress(address!);
    const { bytes, name } = await fetchAttachment(file, { api: interaction.client.options.rest?.api });
    progress.say(words.shelf.progress.reading);
    return desk.importing.read(bytes, { name });
  });
}

/** The form with a pasted text was sent. */
export async function addPasted(interaction: ModalSubmitInteraction, slug: string, desk: Desk): Promise<void> {
  requireModerator(interaction, wordsFor(interaction));
  await deferPrivately(interaction);
  const bytes = new TextEncoder().encode(pasted(interaction));
  await read(interaction, desk, slug || undefined, () => desk.importing.read(bytes, { name: 'text.txt' }));
}

/** Reads, and shows what the shelf knows of it or what may be done with it. Progress is shown where it takes long. */
async function read(
  interaction: ChatInputCommandInteraction | ModalSubmitInteraction,
  desk: Desk,
  replaces: string | undefined,
  reading: (progress: Progress) => Promise<Reading>,
): Promise<void> {
  const { shelf } = desk;
  const words = wordsFor(interaction);
  const { embedding, labelling, ...saying } = words.shelf.progress;
  const server = serverOf(interaction);
  const progress = progressOf(interaction);
  try {
    progress.say(saying.reading);
    const found = await reading(progress);
    const known = await shelf.holding(server, found.article.hash);
    if (known) {
      await progress.end();
      await interaction.editReply(knownPage(known, words));
      return;
    }
    const draft = await shelf.drafts.make(
      { server, owner: interaction.user.id, reading: found, ...(replaces ? { replaces } : {}) },
      (done, all) => progress.say(done < all ? embedding(done, all) : labelling),
    );
    const page = await previewPage(desk, server, draft, words);
    await progress.end();
    await interaction.editReply(page);
  } finally {
    await progress.end();
  }
}

/** The name of the article that is to be replaced; it must be the server's own. */
async function replacedBy(
  interaction: ChatInputCommandInteraction,
  { shelf }: Desk,
  words: Words,
): Promise<string | undefined> {
  const typed = interaction.options.getString('replace');
  if (typed === null) return undefined;
  const server = serverOf(interaction);
  const slug = await resolveArticle(shelf, server, typed, words);
  if ((await shelf.provenance(server, slug)).own) return slug;
  const { title } = (await shelf.summaries(server)).find((one) => one.slug === slug)!;
  throw new Worded('not-allowed', words.shelf.trouble.everyones(escapeLine(title, 160)));
}
