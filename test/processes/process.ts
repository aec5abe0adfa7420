import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

const CLI = path.resolve(import.meta.dirname, '../../dist/src/cli.js');

type LogLine = Readonly<{ msg: string; level: number; address?: string }>;

/** A process of the bot, as an operator starts it: `pullquote start` with these settings and none of this machine's. */
export class BotProcess {
  readonly #child: ChildProcess;
  readonly log: LogLine[] = [];
  readonly #waiting = new Set<() => void>();

  constructor(settings: Readonly<Record<string, string>>) {
    const env = { LOG_LEVEL: 'info', METRICS_PORT: '0', MEMBER_PER_MINUTE: '1000', ...settings };
    this.#child = spawn(process.execPath, [CLI, 'start'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    createInterface(this.#child.stderr!).on('line', (line) => {
      this.log.push(asLog(line));
      for (const look of this.#waiting) look();
    });
    onTestFinished(() => void this.#child.kill('SIGKILL'));
  }

  /** The first line of the log with these words. */
  async says(words: string): Promise<LogLine> {
    for (;;) {
      const found = this.log.find(({ msg }) => msg.includes(words));
      if (found) return found;
      if (this.#child.exitCode !== null) throw new Error(`ended: ${JSON.stringify(this.log.at(-1))}`);
      await new Promise<void>((resolve) => {
        this.#waiting.add(resolve);
        this.#child.once('exit', () => resolve());
      });
      this.#waiting.clear();
    }
  }

  connected(): Promise<LogLine> {
    return this.says('connected to Discord');
  }

  async get(page: 'metrics' | 'healthz'): Promise<Response> {
    return fetch(`${(await this.says('serving /metrics')).address}/${page}`);
  }

  /** As a crash ends it, with no time to say good-bye. */
  async crash(): Promise<void> {
    const exit = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await exit;
  }

  /** As an operator ends it. @returns its exit code */
  async stop(): Promise<number | null> {
    const exit = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await exit;
    return this.#child.exitCode;
  }
}

function asLog(line: string): LogLine {
  try {
    return JSON.parse(line) as LogLine;
  } catch {
    return { msg: line, level: 50 };
  }
}
