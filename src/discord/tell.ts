import type { BaseInteraction, RepliableInteraction } from 'discord.js';
import { message, privateMessage, text } from './rendering/index.ts';

/**
 * Says one private line to whoever used the interaction, whatever has been sent to it before. Someone who types into an
 * option gets no choices instead: a line has no place there.
 * @param line Markdown; what comes from elsewhere is escaped by the caller
 */
export async function tell(interaction: BaseInteraction, line: string): Promise<void> {
  if (interaction.isAutocomplete()) {
    if (!interaction.responded) await interaction.respond([]);
  } else if (interaction.isRepliable()) await tellRepliable(interaction, line);
}

async function tellRepliable(interaction: RepliableInteraction, line: string): Promise<void> {
  const words = message([text(line)]);
  const waiting = interaction.deferred && !interaction.replied;
  if (!interaction.deferred && !interaction.replied) await interaction.reply(privateMessage(words));
  else if (waiting && interaction.ephemeral) await interaction.editReply(words);
  else {
    // A public "thinking…" would turn the line public, and an edit would overwrite what a button stands on.
    if (waiting && interaction.ephemeral === false) await interaction.deleteReply();
    await interaction.followUp(privateMessage(words));
  }
}
