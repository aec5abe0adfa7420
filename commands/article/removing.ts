import { ButtonStyle, type ChatInputCommandInteraction, type MessageComponentInteraction } from 'discord.js';
import {
  button,
  customId,
  type Desk,
  escapeLine,
  type Message,
  message,
  row,
  text,
  type Words,
  wordsFor,
} from '../../src/discord/index.ts';
import { deferInPlace } from '../parts/replying.ts';
import { serverOf } from '../parts/server.ts';
import { ID } from './ids.ts';
import { requireModerator } from './moderator.ts';
import { beingReadLines } from './sittings.ts';

const TITLE = 160;

/** What is asked before an article leaves the shelf; everyone's can only be hidden. */
export async function removalPage(desk: Desk, server: string, slug: string, words: Words): Promise<Message> {
  const { shelf } = desk;
  const { remove } = words.shelf;
  const title = await titleOf(shelf, server, slug);
  const { own } = await shelf.provenance(server, slug);
  const leave = button(ID.leave, remove.leave);
  const reading = await beingReadLines(desk, server, slug, words);
  if (!own)
    return message([text(remove.askHide(title), ...reading), row(danger(customId(ID.hide, slug), remove.hide), leave)]);
  return message([
    text(remove.ask(title), remove.consequence, ...reading),
    row(danger(customId(ID.remove, slug), remove.button), leave),
  ]);
}

/** *Remove* and *Hide it here*. */
export async function remove(
  interaction: MessageComponentInteraction,
  how: 'remove' | 'hide',
  slug: string,
  { shelf }: Desk,
): Promise<void> {
  await deferInPlace(interaction);
  const words = wordsFor(interaction);
  requireModerator(interaction, words);
  const server = serverOf(interaction);
  const title = await titleOf(shelf, server, slug);
  await shelf[how](server, slug);
  const { done, hidden, back } = words.shelf.remove;
  const line = how === 'remove' ? done(title) : hidden(title);
  await interaction.editReply(message([text(line), row(button(customId(ID.restore, slug), back))]));
}

/** *Leave it*. */
export async function leave(interaction: MessageComponentInteraction): Promise<void> {
  await deferInPlace(interaction);
  await interaction.editReply(message([text(wordsFor(interaction).shelf.remove.left)]));
}

/** *Bring it back*, and `/article restore`. */
export async function restore(
  interaction: MessageComponentInteraction | ChatInputCommandInteraction,
  slug: string,
  { shelf }: Desk,
): Promise<void> {
  const words = wordsFor(interaction);
  requireModerator(interaction, words);
  const title = await shelf.restore(serverOf(interaction), slug);
  await interaction.editReply(message([text(words.shelf.restore.done(escapeLine(title, TITLE)))]));
}

async function titleOf(shelf: Desk['shelf'], server: string, slug: string): Promise<string> {
  return escapeLine((await shelf.open(server, slug)).article.title, TITLE);
}

function danger(id: string, label: string) {
  return { ...button(id, label), style: ButtonStyle.Danger as const };
}
