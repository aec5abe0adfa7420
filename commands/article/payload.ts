import { ApplicationCommandOptionType as OptionType } from 'discord.js';
import { type BareOption, slash } from '../../src/discord/index.ts';
import { articleOption } from '../parts/article-option.ts';
import { voiceOption } from '../parts/filter-options.ts';
import { sentenceOption } from '../parts/sentence-option.ts';

/** Characters of a reason for a correction. */
export const LONGEST_REASON = 300;
const LONGEST_ADDRESS = 1_000;

const article: BareOption = { ...articleOption, required: true };

/**
 * Everyone may list and look; the rest asks for *Manage Messages* when it is executed. Discord hides whole commands only,
 * and two commands for one shelf would be harder to find than one that says so.
 */
export const data = slash({
  name: 'article',
  options: [
    subcommand('list'),
    subcommand('info', [article]),
    subcommand('add', [
      { type: OptionType.Attachment, name: 'file' },
      { type: OptionType.String, name: 'address', max_length: LONGEST_ADDRESS },
      { ...articleOption, name: 'replace' },
    ]),
    subcommand('use', [articleOption]),
    subcommand('edit', [article]),
    subcommand('correct', [
      article,
      sentenceOption('sentence'),
      { ...voiceOption, required: true },
      { type: OptionType.String, name: 'reason', max_length: LONGEST_REASON },
    ]),
    subcommand('remove', [article]),
    subcommand('restore', [article]),
    subcommand('export', [article]),
  ],
});

function subcommand(name: string, options: readonly BareOption[] = []): BareOption {
  return { type: OptionType.Subcommand, name, options };
}
