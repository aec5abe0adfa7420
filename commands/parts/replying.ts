import type {
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  UserContextMenuCommandInteraction,
} from 'discord.js';
import { MessageFlags } from 'discord.js';
import { deferral, repliesInPublic, takeTurn, type Words, wordsFor, wordsForAll } from '../../src/discord/index.ts';

// Every command acknowledges by one of these: at once, and before its work waits for a turn (see `takeTurn`).

/** How a reply is given: to the member alone and in their language, or to everyone in the server's. */
export type Replying = Readonly<{ inPublic: boolean; words: Words }>;

type Commanding =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | UserContextMenuCommandInteraction;

/** Acknowledges what is answered to the member alone, whatever the settings say. */
export async function deferPrivately(
  interaction: Commanding | MessageComponentInteraction | ModalSubmitInteraction,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await takeTurn();
}

/** Acknowledges a press or a form that changes the message it belongs to, or what others see, and says nothing of its own. */
export async function deferInPlace(interaction: MessageComponentInteraction | ModalSubmitInteraction): Promise<void> {
  await interaction.deferUpdate();
  await takeTurn();
}

/** Acknowledges a command whose reply is private or public as the settings have it. */
export async function deferAsSet(interaction: Commanding): Promise<Replying> {
  const replying = replyingAsSet(interaction);
  await interaction.deferReply(deferral(replying.inPublic));
  await takeTurn();
  return replying;
}

/**
 * As {@link deferAsSet}, with the work begun while the acknowledgement is on its way: Discord's round trip costs the member
 * nothing then. The acknowledgement is awaited first, so that a refusal meets an interaction that has been acknowledged.
 */
export async function deferWhile<T>(interaction: Commanding, work: (replying: Replying) => Promise<T>): Promise<T> {
  const replying = replyingAsSet(interaction);
  const acknowledged = interaction.deferReply(deferral(replying.inPublic));
  const working = takeTurn().then(() => work(replying));
  // What goes wrong is thrown below; until then nobody listens, and Node would end the process.
  working.catch(() => {});
  await acknowledged;
  return working;
}

function replyingAsSet(interaction: Commanding): Replying {
  const inPublic = repliesInPublic(interaction);
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
    await deferInPlace(interaction);
    return { inPublic, words: inPublic ? wordsForAll(interaction) : wordsFor(interaction) };
  }
  await deferPrivately(interaction);
  return { inPublic: false, words: wordsFor(interaction) };
}
