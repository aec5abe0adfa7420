import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Told, Vitals } from './bot.ts';

export type Delay = Vitals['delay'];
/** Megabytes. */
export type Memory = Readonly<{ resident: number; heap: number }>;

/** The bot in a process of its own. */
export type BotApart = Readonly<{
  /** How long its loop was held up, second by second; emptied by whoever has read it. */
  delays: Delay[];
  /** Its memory after everything that can go has gone. */
  collected(): Promise<Memory>;
  close(): Promise<void>;
}>;

/** Starts the whole bot on an empty data folder, against a playground. */
export async function startBotApart(
  { api, token }: Readonly<{ api: string; token: string }>,
  folder: string,
): Promise<BotApart> {
  const program = fileURLToPath(new URL('./bot.js', import.meta.url));
  const child = fork(program, [api, token], {
    execArgv: ['--expose-gc'],
    env: {
      PATH: '/usr/bin:/bin',
      DATA_FOLDER: path.join(folder, 'data'),
      CORPUS_FOLDER: path.join(folder, 'corpus'),
      LOG_LEVEL: 'error',
    },
  });
  const delays: Delay[] = [];
  const waiting: ((memory: Memory) => void)[] = [];
  await new Promise<void>((resolve, reject) => {
    child.on('message', (told: Told) => {
      if (told.type === 'ready') resolve();
      else if (told.type === 'vitals') delays.push(told.delay);
      else waiting.shift()?.(told);
    });
    child.once('exit', (code) => reject(new Error(`the bot ended with ${code}`)));
  });
  return {
    delays,
    collected: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        child.send('collect');
      }),
    async close() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
