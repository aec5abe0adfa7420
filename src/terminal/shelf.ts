import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { EVERYONE } from '../shelf/index.ts';
import { readFileOrAddress } from './files.ts';
import { withParts } from './parts.ts';
import { harmless, print, printLine, styled } from './print.ts';

export function importCommand(): Command {
  return new Command('import')
    .description('Put an article on everyone’s shelf')
    .argument('<file|url>', 'text, Markdown, HTML or PDF; an address needs ALLOW_ADDRESSES=on')
    .exitOverride()
    .action(async (word: string) => {
      const reading = await readFileOrAddress(word);
      await withParts(async ({ shelf }) => {
        const { slug, known } = await shelf.add({ server: EVERYONE, reading, origin: 'added' });
        const { title, paragraphs } = reading.article;
        print(
          `${known ? 'Already on the shelf' : 'Added'}: ${slug} — ${harmless(title)}, ${paragraphs.length} paragraphs`,
        );
        for (const { text, reason } of reading.dropped) print(`  left out (${reason}): ${excerpt(text)}`);
        for (const { paragraph, kind, before, after } of reading.healed)
          print(`  mended in ¶${paragraph} (${kind}): ${excerpt(before)} → ${excerpt(after)}`);
      });
    });
}

export function listCommand(): Command {
  return new Command('list')
    .description('List the articles on everyone’s shelf')
    .option('--json', 'one line of JSON an article')
    .exitOverride()
    .action(async ({ json }: { json?: true }) => {
      await withParts(async ({ shelf }) => {
        const summaries = await shelf.summaries(EVERYONE);
        if (json) return summaries.forEach(printLine);
        if (summaries.length === 0)
          print(`No articles yet. Copy a text file into ${readConfig().corpusFolder}, or: pullquote import FILE`);
        for (const { slug, title, byline, date, paragraphs, origin } of summaries) {
          print(
            `${styled('bold', slug)}\n  ${harmless([title, byline, date].filter(Boolean).join(' · '))} (${paragraphs} paragraphs, ${origin})`,
          );
        }
      });
    });
}

export function removeCommand(): Command {
  return new Command('remove')
    .description('Take an article off everyone’s shelf')
    .argument('<slug>')
    .exitOverride()
    .action(async (slug: string) => {
      await withParts(async ({ shelf }) => {
        await shelf.remove(EVERYONE, slug);
        print(`Removed: ${slug}`);
      });
    });
}

function excerpt(text: string): string {
  const plain = harmless(text);
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}
