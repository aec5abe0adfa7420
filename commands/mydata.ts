import { ButtonStyle, ApplicationCommandOptionType as Type } from 'discord.js';
import {
  button,
  type Message,
  message,
  row,
  type SlashCommand,
  slash,
  text,
  type Words,
  wordsFor,
} from '../src/discord/index.ts';
import type { KeptOfMember } from '../src/shelf/index.ts';
import { deferInPlace, deferPrivately } from './parts/replying.ts';
import { textFile } from './parts/text-file.ts';

/** The prefixes of this command's controls. Released ones never change: messages keep them for ever. */
const DELETE_ID = 'mydata:delete';
const LEAVE_ID = 'mydata:leave';

/** `/mydata export`, `/mydata delete`: all that is kept of whoever uses it, on every server. Nobody else sees it. */
export const mydata = {
  everywhere: true,
  data: slash({
    name: 'mydata',
    options: [
      { type: Type.Subcommand, name: 'export' },
      { type: Type.Subcommand, name: 'delete' },
    ],
  }),

  async execute(interaction, desk) {
    await deferPrivately(interaction);
    const words = wordsFor(interaction);
    const { id, username } = interaction.user;
    const kept = await desk.shelf.members.of(id);
    if (isNothing(kept)) {
      await interaction.editReply(message([text(words.mydata.nothing)]));
    } else if (interaction.options.getSubcommand() === 'delete') {
      await interaction.editReply(asking(kept, words));
    } else {
      const everything = { member: { id, username }, exportedAt: new Date().toISOString(), ...kept };
      const file = textFile(words.mydata.file, `${JSON.stringify(everything, null, 2)}\n`);
      await interaction.editReply({ content: words.mydata.exported, files: [file] });
    }
  },

  components: {
    async [DELETE_ID](interaction, _state, desk) {
      await deferInPlace(interaction);
      // The words are looked up before the member's language is deleted with the rest.
      const { mydata: say } = wordsFor(interaction);
      await desk.shelf.members.erase(interaction.user.id);
      await interaction.editReply(message([text(say.done)]));
    },
    async [LEAVE_ID](interaction) {
      await interaction.update(message([text(wordsFor(interaction).mydata.left)]));
    },
  },
} satisfies SlashCommand;

function isNothing(kept: KeptOfMember): boolean {
  return Object.values(kept).every((things) => things.length === 0);
}

/** What would be deleted and what would stay without the member, before anything is. */
function asking(kept: KeptOfMember, { mydata: say }: Words): Message {
  const counted = [
    [kept.notebook, say.notebook],
    [kept.settings, say.settings],
    [kept.replies, say.replies],
    [kept.drafts, say.drafts],
    [kept.sittings, say.sittings],
    [kept.corrections, say.corrections],
    [kept.articles, say.articles],
    [kept.made, say.made],
  ] as const;
  const lines = counted.flatMap(([things, line]) => (things.length > 0 ? [line(things.length)] : []));
  return message([
    text(say.ask, ...lines, `-# ${say.once}`),
    row({ ...button(DELETE_ID, say.button), style: ButtonStyle.Danger }, button(LEAVE_ID, say.leave)),
  ]);
}
