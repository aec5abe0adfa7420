import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { version } from '../package.ts';
import { backUpTo, restoreFrom } from '../shelf/index.ts';
import { print } from './print.ts';

export function backupCommand(): Command {
  return new Command('backup')
    .description('Write everything that is in the database to a file, while the bot goes on')
    .argument('<file>', 'a file that is not there yet; by custom it ends in .pullquote.gz')
    .exitOverride()
    .action(async (file: string) => {
      const { rows, bytes } = await backUpTo(file, place(), version());
      print(`Backed up: ${rows} rows, ${megabytes(bytes)} in ${file}. It holds what members asked and kept: guard it.`);
    });
}

export function restoreCommand(): Command {
  return new Command('restore')
    .description('Fill the database from a backup, SQLite or PostgreSQL, whichever it was made of. Stop the bot first')
    .argument('<file>')
    .option('--replace', 'into a database that is not empty: everything in it is replaced')
    .exitOverride()
    .action(async (file: string, { replace = false }: { replace?: boolean }) => {
      const { rows, made, version: by } = await restoreFrom(file, place(), { replace });
      print(`Restored: ${rows} rows, as they were at ${made} (Pullquote ${by}).`);
    });
}

function place() {
  const { dataFolder: folder, database } = readConfig();
  return { folder, ...(database ? { address: database } : {}) };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
