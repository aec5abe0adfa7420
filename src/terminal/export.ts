import { Command } from 'commander';
import { toMarkdown } from '../article/index.ts';
import { EVERYONE } from '../shelf/index.ts';
import { withParts } from './parts.ts';

export function exportCommand(): Command {
  return new Command('export')
    .description('Print an article as Markdown with front matter, as import reads it')
    .argument('<slug>')
    .exitOverride()
    .action(async (slug: string) => {
      await withParts(async ({ shelf }) => {
        process.stdout.write(toMarkdown((await shelf.open(EVERYONE, slug)).article));
      });
    });
}
