import { commandMentions, message, type SlashCommand, slash, text, wordsFor } from '../src/discord/index.ts';
import { deferPrivately } from './parts/replying.ts';

/** `/help`: what can be done, task by task, with links that type the command. */
export const help = {
  everywhere: true,
  data: slash({ name: 'help' }),

  async execute(interaction, desk) {
    await deferPrivately(interaction);
    const words = wordsFor(interaction);
    const to = await commandMentions(desk.shelf.notes, interaction.client.application.id, words);
    const { help: say } = words;
    await interaction.editReply(
      message([
        text(
          say.title,
          say.ask(to('ask'), to('voices')),
          say.lookUp(to('quote find'), to('who'), to('support')),
          say.check(to('check')),
          say.keep(to('keep'), to('kept list')),
          say.read(to('read start'), to('read schedule set')),
          say.shelf(to('article list'), to('article add'), to('article use')),
          say.settings(to('settings mine'), to('settings server'), to('settings check')),
          say.privacy(to('privacy'), to('mydata export')),
          `-# ${say.fact}`,
        ),
      ]),
    );
  },
} satisfies SlashCommand;
