import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../src/package.ts';

/** A place for a bot's data and articles; the samples stay away. */
export type Home = Readonly<{ environment: Readonly<Record<string, string>>; remove(): void }>;

/** @param articles files of the corpus folder, by name */
export function makeHome(articles: Readonly<Record<string, string>>): Home {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pullquote-bench-'));
  const corpus = path.join(folder, 'corpus');
  mkdirSync(corpus);
  for (const [name, text] of Object.entries(articles)) writeFileSync(path.join(corpus, name), text);
  return {
    environment: {
      DATA_FOLDER: path.join(folder, 'data'),
      CORPUS_FOLDER: corpus,
      PLAYGROUND_PORT: '0',
      SAMPLES: 'off',
      LOG_LEVEL: 'error',
      // One member asks more here than one may on a server.
      MEMBER_PER_MINUTE: '100000',
      SERVER_PER_MINUTE: '100000',
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export type RunningBot = Readonly<{
  /** The playground's address. */
  url: string;
  /** Milliseconds from the command to "the playground is open": the bot is connected and answers. */
  startedAfter: number;
  /** Megabytes that the bot's process holds in memory; the playground is a process of its own. */
  resident(): number;
  stop(): Promise<void>;
}>;

/** Milliseconds after which a bot that hangs is ended, and its part of the benchmark with it. */
const LONGEST_LIFE = 15 * 60_000;

/** Starts the whole bot with its playground, with Node's options of `npm start`: what is measured is what is run. */
export async function startBot({ environment }: Home): Promise<RunningBot> {
  const start = performance.now();
  const cli = path.join(packageRoot(), 'dist', 'src', 'cli.js');
  const child = spawn(process.execPath, [...startOptions(), cli, 'playground'], {
    // The path alone is passed on: a token or setting of this shell must not reach a bot that is measured.
    env: { ...environment, PATH: '/usr/bin:/bin' },
    cwd: environment.CORPUS_FOLDER,
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: LONGEST_LIFE,
    killSignal: 'SIGKILL',
  });
  for await (const line of createInterface({ input: child.stdout! })) {
    const url = /https?:\/\/\S+/.exec(line)?.[0];
    if (!url || !line.includes('playground is open')) continue;
    child.stdout!.resume();
    return {
      url,
      startedAfter: performance.now() - start,
      resident: () => residentOf(child),
      stop: async () => {
        if (child.exitCode !== null) return;
        const exit = once(child, 'exit');
        child.kill('SIGTERM');
        await exit;
      },
    };
  }
  throw new Error('the bot ended before it was open');
}

function startOptions(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(packageRoot(), 'package.json'), 'utf8')) as Scripts;
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

type Scripts = Readonly<{ scripts: Readonly<{ start: string }> }>;

/** Linux tells what a process holds; elsewhere the figure is left out. */
function residentOf({ pid }: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1_000;
  } catch {
    return Number.NaN;
  }
}
