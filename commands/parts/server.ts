import type { BaseInteraction } from 'discord.js';
import { type Desk, mayWrite, type Words, wordsFor } from '../../src/discord/index.ts';
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
export function requireWriting(interaction: BaseInteraction, words: Words): void {
  if (!mayWrite(interaction)) throw new Fault('not-allowed', words.answer.mayNotShare);
}

/**
 * Holds the sharing of a private reply to the member it was for: Discord shows its button to nobody else, and this does not
 * rely on that. A card that is gone is left to whoever reads it.
 * @throws Fault `not-allowed`
 */
export async function requireOwner(
  { shelf }: Desk,
  id: string | undefined,
  { user }: BaseInteraction,
  words: Words,
): Promise<void> {
  const card = id === undefined ? undefined : await shelf.cards.find(id);
  if (card && card.owner !== user.id) throw new Fault('not-allowed', words.trouble.notYours);
}
