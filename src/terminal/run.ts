import { once } from 'node:events';
import path from 'node:path';
import { commands, startTimetable } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import { deployCommands, openTurnstile, type RunningDiscord, startDiscord } from '../discord/index.ts';
import { assemble, type Parts } from '../main.ts';
import { openInBrowser } from './browser.ts';
import { withParts } from './parts.ts';
import { print } from './print.ts';
import { type Watch, watchOver } from './watch.ts';

/** How the playground is started: a browser opened or not, a file for the traffic. */
export type PlaygroundOptions = Readonly<{ open?: true; record?: string }>;

/** Sends the commands to Discord. @returns how many there are */
export function deploy({ api }: Config, token: string): Promise<number> {
  return withParts(({ shelf }) => deployCommands({ token, ...(api ? { api } : {}), commands, notes: shelf.notes }));
}

/** Runs the bot on Discord until it is ended. */
export async function onDiscord(config: Config, token: string): Promise<void> {
  const parts = await assemble(config);
  let discord: RunningDiscord | undefined;
  let watch: Watch | undefined;
  try {
    if (config.metrics) watch = await watchOver(parts, config.metrics, () => discord?.shards() ?? []);
    const admit = openTurnstile(config.rates);
    const { api, shards } = config;
    const where = { token, ...(api ? { api } : {}), ...(shards ? { shards } : {}) };
    const observing = { admit, ...(watch ? { observe: watch.observe } : {}) };
    discord = await startDiscord({ ...where, ...observing, commands, desk: parts, log: parts.log });
    await untilEnded(discord, parts);
  } finally {
    await watch?.close();
    await parts.close();
  }
}

/** The playground is loaded only here: with a token, none of it runs. Its shelf and messages are its own, in SQLite. */
export async function inPlayground(config: Config, { open, record }: PlaygroundOptions): Promise<void> {
  const { startPlaygroundApart } = await import('../../playground/index.ts');
  const dataFolder = path.join(config.dataFolder, 'playground');
  // A person reads this terminal: what went well is not news.
  const logLevel = config.logLevel === 'info' ? 'warn' : config.logLevel;
  const { database: _, ...settings } = config;
  const parts = await assemble({ ...settings, dataFolder, logLevel });
  const { log } = parts;
  try {
    const playground = await startPlaygroundApart({
      port: config.playgroundPort,
      dataFolder,
      ...(record ? { record } : {}),
    });
    try {
      const { token, api } = playground;
      const admit = openTurnstile(config.rates);
      const discord = await startDiscord({ token, api, commands, desk: parts, log, admit });
      print(`The playground is open: ${playground.url}   (Ctrl-C ends it)`);
      if (open) openInBrowser(playground.url);
      await untilEnded({ ...discord, lost: Promise.race([discord.lost, playground.ended]) }, parts);
    } finally {
      await playground.close();
    }
  } finally {
    await parts.close();
  }
}

/**
 * Keeps sittings to their timetables, and runs until the operator ends the program, or Discord the connection. What is
 * being answered is answered first.
 */
async function untilEnded(discord: RunningDiscord, parts: Parts): Promise<void> {
  const timetable = startTimetable(parts, discord.client);
  const ended = new AbortController();
  const signal = Promise.race(['SIGINT', 'SIGTERM'].map((name) => once(process, name, { signal: ended.signal }))).then(
    () => undefined,
  );
  const fault = await Promise.race([signal, discord.lost]);
  ended.abort();
  signal.catch(() => {});
  parts.log.info('stopping');
  await timetable.stop();
  await discord.stop();
  if (fault) throw fault;
}
