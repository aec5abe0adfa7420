import { Command } from 'commander';
import { toMarkdown } from '../article/index.ts';
import { EVERYONE } from '../shelf/index.ts';
import { withParts } from './parts.ts';
import { printLine } from './print.ts';

export function exportCommand(): Command {
  return new Command('export')
    .description('Print an article as Markdown with front matter, as import reads it; or all corrections of labels')
    .argument('[slug]')
    .option('--corrections', "every moderator's correction as labelled data, one line of JSON each")
    .exitOverride()
    .action(async (slug: string | undefined, { corrections }: { corrections?: true }, command: Command) => {
      if ((slug === undefined) === (corrections === undefined))
        command.error('error: give either a slug or --corrections');
      await withParts(async ({ shelf }) => {
        if (slug === undefined) for (const sentence of await shelf.corrections()) printLine(sentence);
        else process.stdout.write(toMarkdown((await shelf.open(EVERYONE, slug)).article));
      });
    });
}
