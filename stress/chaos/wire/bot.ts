import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../../src/package.ts';
import type { Ground } from '../ground.ts';
import { ARTICLE } from './article.ts';

/** The bot itself, `pullquote start`, as a process of its own. */
export type Bot = Readonly<{
  /** It has connected and looked at its commands; rejects where it ended first. */
  ready: Promise<void>;
  /** Resolves when it has ended, however that came. */
  ended: Promise<void>;
  /** What it logged as a bug, or said before it ended by itself. */
  complaints: readonly string[];
  kill(): Promise<void>;
}>;

export type BotOptions = Readonly<{
  api: string;
  token: string;
  ground: Ground;
  /** Milliseconds by which the machine's clock is wrong, as the bot sees it. */
  clock?: number;
}>;

type Line = Readonly<{ level: number; msg: string; err?: Readonly<{ message?: string; stack?: string }> }>;

const ERROR = 50;

export function startBot({ api, token, ground, clock = 0 }: BotOptions): Bot {
  const child: ChildProcess = spawn(
    process.execPath,
    [...(clock === 0 ? [] : ['--import', wrongBy(clock)]), path.join(packageRoot(), 'dist/src/cli.js'), 'start'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        PATH: '/usr/bin:/bin',
        DISCORD_TOKEN: token,
        DISCORD_API: api,
        DATA_FOLDER: ground.folder,
        CORPUS_FOLDER: corpusFor(ground),
        SAMPLES: 'off',
        ...(ground.address ? { DATABASE_URL: ground.address } : {}),
        // Three members do here what many do elsewhere.
        MEMBER_PER_MINUTE: '100000',
        SERVER_PER_MINUTE: '100000',
        ARTICLES_PER_SERVER: '10000',
        SITTINGS_PER_SERVER: '10000',
      },
    },
  );
  const complaints: string[] = [];
  let killed = false;
  const closed = once(child, 'close');
  const ready = new Promise<void>((resolve, reject) => {
    // The log is on standard error.
    createInterface(child.stderr!).on('line', (line) => {
      const said = parsed(line);
      if (!said) complaints.push(line);
      if (said?.msg === 'connected to Discord') resolve();
      if (said && said.level >= ERROR) complaints.push(`${said.msg}: ${said.err?.stack ?? said.err?.message ?? ''}`);
    });
    void closed.then(() => reject(new Error('the bot ended before it was connected')));
  });
  ready.catch(() => {});
  const ended = closed.then(([code]) => {
    if (!killed) complaints.push(`the bot ended by itself with ${String(code)}`);
  });
  return {
    ready,
    ended,
    complaints,
    async kill() {
      killed = true;
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** One article is enough to act on; two would be embedded at each first start. */
function corpusFor({ folder }: Ground): string {
  const corpus = path.join(folder, 'corpus');
  mkdirSync(corpus, { recursive: true });
  const file = `${ARTICLE}.md`;
  copyFileSync(path.join(packageRoot(), 'corpus', 'samples', file), path.join(corpus, file));
  return corpus;
}

function parsed(line: string): Line | undefined {
  try {
    return JSON.parse(line) as Line;
  } catch {
    return undefined;
  }
}

/** A module that turns the clock of a whole process, its threads included. */
function wrongBy(milliseconds: number): string {
  const module = `
    const Real = Date;
    globalThis.Date = class Date extends Real {
      constructor(...given) { if (given.length === 0) super(Real.now() + ${milliseconds}); else super(...given); }
      static now() { return Real.now() + ${milliseconds}; }
    };`;
  return `data:text/javascript,${encodeURIComponent(module)}`;
}
