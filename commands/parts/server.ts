import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import { type Words, wordsFor } from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';

/** The server that an interaction comes from: the shelf is each server's own. @throws Fault `not-allowed` outside one */
export function serverOf(interaction: BaseInteraction): string {
  if (interaction.guildId) return interaction.guildId;
  throw new Fault('not-allowed', wordsFor(interaction).trouble.serverOnly);
}

/**
 * Holds a member who shares to the channel's own rules: the bot's words go where the member may write.
 * @throws Fault `not-allowed`
 */
export function requireWriting({ channel, memberPermissions }: BaseInteraction, words: Words): void {
  const needed = channel?.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  if (!memberPermissions?.has(needed)) throw new Fault('not-allowed', words.answer.mayNotShare);
}
