import type { MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import { detailsOf } from '../../src/article/index.ts';
import {
  button,
  customId,
  type Desk,
  escapeLine,
  type Message,
  message,
  row,
  text,
  Worded,
  type Words,
  wordsFor,
} from '../../src/discord/index.ts';
import type { Carried, Draft } from '../../src/shelf/index.ts';
import { deferInPlace } from '../parts/replying.ts';
import { serverOf } from '../parts/server.ts';
import { detailsForm, detailsIn } from './forms.ts';
import { ID } from './ids.ts';
import { requireModerator } from './moderator.ts';
import { previewPage } from './preview.ts';

const TITLE = 160;
/** Corrections that were not kept are named up to so many. */
const LOST = 5;
const LOST_WORDS = 120;

/** *Add* and *Replace*: the draft comes to the shelf. */
export async function accept(
  interaction: MessageComponentInteraction,
  id: string,
  replace: string | undefined,
  desk: Desk,
): Promise<void> {
  await deferInPlace(interaction);
  const words = wordsFor(interaction);
  const { reading } = await ownDraft(interaction, id, desk, words);
  const by = interaction.user.id;
  const server = serverOf(interaction);
  const { slug, known, replaced } = await desk.shelf.drafts.accept(server, id, { by, ...(replace ? { replace } : {}) });
  const title = escapeLine(reading.article.title, TITLE);
  const { added } = words.shelf;
  const said = known
    ? [added.known(title)]
    : replaced
      ? [added.replaced(title), ...carriedLines(replaced.carried, words), added.earlier(replaced.earlier)]
      : [added.done(title, slug)];
  await interaction.editReply(donePage([...said, ...(await guideLines(desk, server, slug, words))], slug, words));
}

/** *Edit details* opens the form. */
export async function askDetails(interaction: MessageComponentInteraction, id: string, desk: Desk): Promise<void> {
  const words = wordsFor(interaction);
  const { reading } = await ownDraft(interaction, id, desk, words);
  await interaction.showModal(detailsForm(customId(ID.draftDetails, id), detailsOf(reading.article), words));
}

/** The form of *Edit details* was sent. */
export async function describe(interaction: ModalSubmitInteraction, id: string, desk: Desk): Promise<void> {
  await deferInPlace(interaction);
  const words = wordsFor(interaction);
  await ownDraft(interaction, id, desk, words);
  const details = detailsIn(interaction, words);
  const server = serverOf(interaction);
  const draft = await desk.shelf.drafts.describe(server, id, details);
  await interaction.editReply(await previewPage(desk, server, draft, words));
}

/** *Cancel*: nothing of it stays. */
export async function cancel(interaction: MessageComponentInteraction, id: string, desk: Desk): Promise<void> {
  await deferInPlace(interaction);
  const words = wordsFor(interaction);
  await ownDraft(interaction, id, desk, words);
  await desk.shelf.drafts.drop(serverOf(interaction), id);
  await interaction.editReply(message([text(words.shelf.preview.cancelled)]));
}

/** A draft is its member's alone, for as long as they are a moderator. @throws Fault `draft-gone`, `not-allowed` */
async function ownDraft(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  id: string,
  { shelf }: Desk,
  words: Words,
): Promise<Draft> {
  requireModerator(interaction, words);
  const draft = await shelf.drafts.find(serverOf(interaction), id);
  if (draft.owner !== interaction.user.id) throw new Worded('not-allowed', words.trouble.notYours);
  return draft;
}

/** Whose notes they are, members' kept quotations are counted and never shown. */
function carriedLines({ corrections, quotes }: Carried, words: Words): readonly string[] {
  const { added, more } = words.shelf;
  const lost = corrections.lost.map(
    ({ text: sentence, voice }) => `- ${words.voice[voice]}: “${escapeLine(sentence, LOST_WORDS)}”`,
  );
  const rest = lost.length - LOST;
  return [
    ...(corrections.kept + lost.length > 0 ? [added.corrections(corrections.kept, lost.length)] : []),
    ...lost.slice(0, LOST),
    ...(rest > 0 ? [`- ${more(rest)}`] : []),
    ...(quotes.kept + quotes.lost > 0 ? [added.quotes(quotes.kept, quotes.lost)] : []),
  ];
}

async function guideLines({ shelf }: Desk, server: string, slug: string, words: Words): Promise<readonly string[]> {
  const { plan } = await shelf.plan(server, slug);
  return plan.by === 'guide' ? [words.shelf.added.guide(plan.stops.length)] : [];
}

function donePage(lines: readonly string[], slug: string, words: Words): Message {
  const { added } = words.shelf;
  return message([
    text(...lines),
    row(button(customId(ID.use, slug), added.use), button(customId(ID.open, slug), added.details)),
  ]);
}
