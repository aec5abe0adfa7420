import { commandMentions, message, type SlashCommand, slash, text, wordsFor } from '../src/discord/index.ts';
import { deferPrivately } from './parts/replying.ts';

/** `/privacy`: what is kept, for how long, and where. */
export const privacy = {
  everywhere: true,
  data: slash({ name: 'privacy' }),

  async execute(interaction, desk) {
    await deferPrivately(interaction);
    const words = wordsFor(interaction);
    const mention = await commandMentions(desk.shelf.notes, interaction.client.application.id, words);
    const { privacy: say } = words;
    const kept = [say.reply, say.notebook, say.sitting, say.moderator, say.draft, say.log];
    await interaction.editReply(
      message([
        text(
          say.title,
          say.messages,
          ...kept.map((line) => `- ${line}`),
          say.yours(mention('mydata export'), mention('mydata delete')),
        ),
      ]),
    );
  },
} satisfies SlashCommand;
