import type {
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  UserContextMenuCommandInteraction,
} from 'discord.js';
import { MessageFlags } from 'discord.js';
import { deferral, repliesInPublic, type Words, wordsFor, wordsForAll } from '../../src/discord/index.ts';

/** How a reply is given: to the member alone and in their language, or to everyone in the server's. */
export type Replying = Readonly<{ inPublic: boolean; words: Words }>;

type Commanding =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | UserContextMenuCommandInteraction;

/** Acknowledges a command whose reply is private or public as the settings have it. */
export async function deferAsSet(interaction: Commanding): Promise<Replying> {
  const inPublic = repliesInPublic(interaction);
  await interaction.deferReply(deferral(inPublic));
  return { inPublic, words: inPublic ? wordsForAll(interaction) : wordsFor(interaction) };
}

/**
 * Acknowledges the turning of a page: whoever the message answers turns it in place; whoever else presses under a public
 * one gets the page to themselves.
 */
export async function deferTurn(interaction: MessageComponentInteraction): Promise<Replying> {
  const { flags, interactionMetadata } = interaction.message;
  const inPublic = !flags.has(MessageFlags.Ephemeral);
  if (!inPublic || interactionMetadata?.user.id === interaction.user.id) {
    await interaction.deferUpdate();
    return { inPublic, words: inPublic ? wordsForAll(interaction) : wordsFor(interaction) };
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  return { inPublic: false, words: wordsFor(interaction) };
}
