import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { commands } from '../../commands/index.ts';
import { type Playground, startPlayground } from '../../playground/index.ts';
import { type RunningDiscord, startDiscord } from '../../src/discord/index.ts';
import type { Importing } from '../../src/importing/index.ts';
import { assemble, type Parts } from '../../src/main.ts';

export type Pullquote = Readonly<{
  playground: Playground;
  /** Where the bot keeps what must outlive it. */
  dataFolder: string;
  /** The parts of the running bot; others after a restart. */
  readonly parts: Parts;
  /** Its connection; another after a restart. */
  readonly discord: RunningDiscord;
  /** Ends the bot and starts another on the same data, as an operator does. */
  restart(): Promise<void>;
  close(): Promise<void>;
}>;

export type PullquoteOptions = Readonly<{
  /** Reads articles in the place of the bot's own: with an internet of the test's, say. */
  importing?: Importing;
  /** Whether the articles that come with Pullquote stand on the shelf. */
  samples?: boolean;
}>;

/**
 * The whole bot in the playground, as `npm start` runs it, on a data folder of its own.
 * @param articles files of its corpus folder by name; the samples stay away
 */
export async function startPullquote(
  articles: Readonly<Record<string, string>>,
  { importing, samples = false }: PullquoteOptions = {},
): Promise<Pullquote> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pullquote-'));
  const corpusFolder = path.join(folder, 'corpus');
  const dataFolder = path.join(folder, 'data');
  mkdirSync(corpusFolder);
  for (const [name, text] of Object.entries(articles)) writeFileSync(path.join(corpusFolder, name), text);
  const playground = await startPlayground({ port: 0, log: { info: () => {}, error: () => {} } });

  let parts: Parts;
  let discord: RunningDiscord;
  const start = async () => {
    parts = await assemble({
      dataFolder,
      corpusFolder,
      caution: 0,
      samples,
      logLevel: 'silent',
      playgroundPort: 0,
      allowAddresses: false,
      indexMemory: 64 * 1024 * 1024,
      rates: { member: 1_000, server: 10_000 },
      most: { articles: 200, sittings: 25 },
    });
    const { token, api } = playground;
    discord = await startDiscord({
      token,
      api,
      commands,
      desk: { ...parts, ...(importing ? { importing } : {}) },
      log: parts.log,
    });
  };
  const stop = async () => {
    await discord.stop();
    await parts.close();
  };

  await start();
  return {
    playground,
    dataFolder,
    get parts() {
      return parts;
    },
    get discord() {
      return discord;
    },
    async restart() {
      await stop();
      await start();
    },
    async close() {
      await stop();
      await playground.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
