import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { Fault } from '../fault.ts';
import { print } from './print.ts';
import type { PlaygroundOptions } from './run.ts';

/** discord.js and all that hangs on it are loaded only where the bot runs: the other commands start in half the time. */
const running = () => import('./run.ts');

export function startCommand(): Command {
  return playgroundOptions(
    new Command('start').description('Run the bot: on Discord with a token, else in the playground on this machine'),
  ).action(async (options: PlaygroundOptions) => {
    const config = readConfig();
    if (config.token) return (await running()).onDiscord(config, config.token);
    print('No DISCORD_TOKEN is set, so the bot runs in the playground: a Discord of its own, on this machine only.');
    print('For a real server: https://discord.com/developers/applications → New Application → Bot → Reset Token,');
    print('put the token into .env as DISCORD_TOKEN=…, and start again. README.md has each step.\n');
    return (await running()).inPlayground(config, options);
  });
}

export function playgroundCommand(): Command {
  return playgroundOptions(
    new Command('playground').description('Run the bot in the playground, even where a token is set'),
  ).action(async (options: PlaygroundOptions) => (await running()).inPlayground(readConfig(), options));
}

export function deployCommand(): Command {
  return new Command('deploy')
    .description('Send the commands to Discord without starting the bot')
    .exitOverride()
    .action(async () => {
      const config = readConfig();
      const { token } = config;
      if (!token) throw new Fault('discord-token', 'DISCORD_TOKEN is not set: put the bot’s token into .env.');
      print(`${await (await running()).deploy(config, token)} commands sent to Discord.`);
    });
}

function playgroundOptions(command: Command): Command {
  return command
    .option('--open', 'open the playground in a browser')
    .option('--record <traffic.jsonl>', 'write what the bot sends to the playground, {"method", "path", "body"} a line')
    .exitOverride();
}
