import { createHash } from 'node:crypto';
import { REST, Routes } from 'discord.js';
import type { Logger } from 'pino';
import type { Claims, Notes } from '../shelf/index.ts';
import type { Command } from './command.ts';
import { noteIds } from './mentions.ts';
import { asFault } from './trouble.ts';

export type SyncOptions = Readonly<{
  rest: REST;
  application: string;
  commands: readonly Command[];
  notes: Notes;
  claims: Claims;
  log: Logger;
}>;

/**
 * Sends the commands to Discord where they differ from what was sent last. Of processes that start together one does.
 * @returns whether they were sent
 */
export function syncCommands(options: SyncOptions): Promise<boolean> {
  const { application, commands, notes, claims, log } = options;
  return claims.inTurn(`commands/${application}`, async () => {
    if ((await notes.read(noteKey(application))) === hashOf(commands)) return false;
    await overwriteCommands(options);
    log.info({ commands: commands.map(({ data }) => data.name) }, 'commands sent to Discord');
    return true;
  });
}

/** Sends the commands to Discord whatever was sent before: for all servers, in one call that replaces the whole list. */
async function overwriteCommands({
  rest,
  application,
  commands,
  notes,
}: Omit<SyncOptions, 'log' | 'claims'>): Promise<void> {
  const answer = await rest.put(Routes.applicationCommands(application), { body: commands.map(({ data }) => data) });
  await noteIds(notes, application, answer);
  // Noted only once Discord has taken them, so that a failure is tried again at the next start.
  await notes.write(noteKey(application), hashOf(commands));
}

/**
 * Sends the commands without connecting: `npm run deploy`.
 * @returns how many there are
 * @throws Fault `discord-token`, `discord-unreachable`
 */
export async function deployCommands({
  token,
  api,
  commands,
  notes,
}: Readonly<{ token: string; api?: string; commands: readonly Command[]; notes: Notes }>): Promise<number> {
  const rest = new REST(api ? { api } : {}).setToken(token);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as { id: string };
    await overwriteCommands({ rest, application: id, commands, notes });
    return commands.length;
  } catch (error) {
    throw asFault(error);
  }
}

/** One data folder may serve several applications, one after the other. */
function noteKey(application: string): string {
  return `commands-sent:${application}`;
}

function hashOf(commands: readonly Command[]): string {
  return createHash('sha256')
    .update(JSON.stringify(commands.map(({ data }) => data)))
    .digest('hex');
}
