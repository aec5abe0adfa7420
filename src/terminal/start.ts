import { once } from 'node:events';
import path from 'node:path';
import { Command } from 'commander';
import { commands, startTimetable } from '../../commands/index.ts';
import { type Config, readConfig } from '../config.ts';
import { deployCommands, type RunningDiscord, startDiscord } from '../discord/index.ts';
import { Fault } from '../fault.ts';
import { assemble, type Parts } from '../main.ts';
import { openInBrowser } from './browser.ts';
import { withParts } from './parts.ts';
import { print } from './print.ts';

type PlaygroundOptions = Readonly<{ open?: true; record?: string }>;

export function startCommand(): Command {
  return playgroundOptions(
    new Command('start').description('Run the bot: on Discord with a token, else in the playground on this machine'),
  ).action(async (options: PlaygroundOptions) => {
    const config = readConfig();
    if (config.token) return onDiscord(config, config.token);
    print('No DISCORD_TOKEN is set, so the bot runs in the playground: a Discord of its own, on this machine only.');
    print('For a real server: https://discord.com/developers/applications → New Application → Bot → Reset Token,');
    print('put the token into .env as DISCORD_TOKEN=…, and start again. README.md has each step.\n');
    return inPlayground(config, options);
  });
}

export function playgroundCommand(): Command {
  return playgroundOptions(
    new Command('playground').description('Run the bot in the playground, even where a token is set'),
  ).action((options: PlaygroundOptions) => inPlayground(readConfig(), options));
}

export function deployCommand(): Command {
  return new Command('deploy')
    .description('Send the commands to Discord without starting the bot')
    .exitOverride()
    .action(async () => {
      const { token } = readConfig();
      if (!token) throw new Fault('discord-token', 'DISCORD_TOKEN is not set: put the bot’s token into .env.');
      await withParts(async ({ shelf }) => {
        print(`${await deployCommands({ token, commands, notes: shelf.notes })} commands sent to Discord.`);
      });
    });
}

async function onDiscord(config: Config, token: string): Promise<void> {
  const parts = await assemble(config);
  try {
    const discord = await startDiscord({ token, commands, desk: parts, log: parts.log });
    await untilEnded(discord, parts);
  } finally {
    await parts.close();
  }
}

/** The playground is loaded only here: with a token, none of it runs. Its shelf and messages are its own. */
async function inPlayground(config: Config, { open, record }: PlaygroundOptions): Promise<void> {
  const { startPlaygroundApart } = await import('../../playground/index.ts');
  const dataFolder = path.join(config.dataFolder, 'playground');
  // A person reads this terminal: what went well is not news.
  const logLevel = config.logLevel === 'info' ? 'warn' : config.logLevel;
  const parts = await assemble({ ...config, dataFolder, logLevel });
  const { log } = parts;
  try {
    const playground = await startPlaygroundApart({
      port: config.playgroundPort,
      dataFolder,
      ...(record ? { record } : {}),
    });
    try {
      const { token, api } = playground;
      const discord = await startDiscord({ token, api, commands, desk: parts, log });
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

/** Keeps sittings to their timetables, and runs until the operator ends the program, or Discord the connection. What is being answered is answered first. */
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

function playgroundOptions(command: Command): Command {
  return command
    .option('--open', 'open the playground in a browser')
    .option('--record <traffic.jsonl>', 'write what the bot sends to the playground, {"method", "path", "body"} a line')
    .exitOverride();
}
