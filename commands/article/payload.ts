import {
  type APIApplicationCommandSubcommandOption,
  ApplicationIntegrationType,
  InteractionContextType,
  ApplicationCommandOptionType as OptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { VOICES } from '../../src/article/index.ts';
import { wordsIn } from '../../src/discord/index.ts';
import { articleOption } from '../parts/article-option.ts';
import { sentenceOption } from '../parts/sentence-option.ts';

const { shelf, voice: voiceNames } = wordsIn('en');
const words = shelf.command;

/** Characters of a reason for a correction. */
export const LONGEST_REASON = 300;
const LONGEST_ADDRESS = 1_000;

const article = { ...articleOption, description: words.article, required: true };
const own = { ...article, description: words.own };

/**
 * Everyone may list and look; the rest asks for *Manage Messages* when it is executed. Discord hides whole commands only,
 * and two commands for one shelf would be harder to find than one that says so.
 */
export const data: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  name: 'article',
  description: words.description,
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  options: [
    subcommand('list', words.list),
    subcommand('info', words.info, [article]),
    subcommand('add', words.add, [
      { type: OptionType.Attachment, name: 'file', description: words.file },
      { type: OptionType.String, name: 'address', description: words.address, max_length: LONGEST_ADDRESS },
      { ...own, name: 'replace', description: words.replace, required: false },
    ]),
    subcommand('use', words.use, [{ ...article, description: words.useArticle, required: false }]),
    subcommand('edit', words.edit, [own]),
    subcommand('correct', words.correct, [
      article,
      sentenceOption('sentence', words.sentence),
      {
        type: OptionType.String,
        name: 'voice',
        description: words.voice,
        required: true,
        choices: VOICES.map((voice) => ({ name: voiceNames[voice], value: voice })),
      },
      { type: OptionType.String, name: 'reason', description: words.reason, max_length: LONGEST_REASON },
    ]),
    subcommand('remove', words.remove, [article]),
    subcommand('restore', words.restore, [{ ...article, description: words.restoreArticle }]),
    subcommand('export', words.export, [article]),
  ],
};

function subcommand(
  name: string,
  description: string,
  options: NonNullable<APIApplicationCommandSubcommandOption['options']> = [],
): APIApplicationCommandSubcommandOption {
  return { type: OptionType.Subcommand, name, description, options };
}
