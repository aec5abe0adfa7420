import { Command } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { Fault } from '../fault.ts';
import { assemble } from '../main.ts';
import { EVERYONE } from '../shelf/index.ts';
import { harmless, print, styled } from './print.ts';

export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Check that everything Pullquote needs is here and works')
    .exitOverride()
    .action(async () => {
      let ailing = 0;
      const check = async (what: string, examine: () => Promise<string> | string) => {
        try {
          print(`${styled('green', 'ok  ')} ${what}: ${await examine()}`);
        } catch (error) {
          ailing++;
          print(`${styled('red', 'FAIL')} ${what}: ${harmless((error as Error).message)}`);
        }
      };
      await check('Node', () => process.version);
      await check('settings', () =>
        readConfig().token ? 'a Discord token is set' : 'no Discord token: the playground will start',
      );
      await check('data folder and database', async () => {
        const parts = await assemble({ ...readConfig(), logLevel: 'silent' });
        try {
          const { length } = await parts.shelf.summaries(EVERYONE);
          await check(
            'embeddings',
            async () =>
              `${(await parts.embeddings.embed(['A ferry crosses the sound at night.']))[0]!.length} numbers a sentence`,
          );
          await check('corpus files', () => {
            const refused = parts.corpus.refused.map(({ file, reason }) => `${file}: ${reason}`);
            if (refused.length > 0) throw new Fault('article-format', refused.join('; '));
            return 'all read';
          });
          return `${databaseOf(readConfig())}, ${length} articles on everyone’s shelf`;
        } finally {
          await parts.close();
        }
      });
      if (ailing > 0)
        throw new Fault(
          'setting-wrong',
          ailing === 1 ? 'One thing needs attention.' : `${ailing} things need attention.`,
        );
    });
}

/** Without the password. */
function databaseOf({ database, dataFolder }: Config): string {
  if (database === undefined) return `SQLite in ${dataFolder}`;
  const { host, pathname } = new URL(database);
  return `PostgreSQL at ${host}${pathname}`;
}
