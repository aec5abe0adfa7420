import type { BaseInteraction } from 'discord.js';
import { wordsFor } from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';

/** The server that an interaction comes from: the shelf is each server's own. @throws Fault `not-allowed` outside one */
export function serverOf(interaction: BaseInteraction): string {
  if (interaction.guildId) return interaction.guildId;
  throw new Fault('not-allowed', wordsFor(interaction).trouble.serverOnly);
}
