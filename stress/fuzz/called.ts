import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../src/package.ts';
import type { Ended, Words } from './calls.ts';

/** Where the program is called, with the whole environment. */
export type Place = Readonly<{ folder: string; env: Readonly<Record<string, string>> }>;

/** Milliseconds after which a call is taken for one that hangs. */
const LONGEST = 60_000;

/** One call in so many is a process, as a shell starts it; the others share one. */
const PROCESS_EVERY = 20;

export type Caller = Readonly<{ call(words: Words): Promise<Ended>; close(): Promise<void> }>;

/** Calls the program again and again; a call that ends the process it runs in has ended with code NaN. */
export function callerIn(place: Place): Caller {
  let calls = 0;
  let shared: ChildProcess | undefined;
  return {
    async call(words) {
      calls += 1;
      if (calls % PROCESS_EVERY === 0) return startProgram(words, place);
      shared ??= start(place);
      const ended = await answerOf(shared, words);
      if (Number.isNaN(ended.code)) shared = undefined;
      return ended;
    },
    async close() {
      if (!shared) return;
      shared.disconnect();
      await once(shared, 'exit');
    },
  };
}

function start({ folder, env }: Place): ChildProcess {
  const program = fileURLToPath(new URL('./calls.js', import.meta.url));
  return fork(program, { cwd: folder, env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
}

async function answerOf(shared: ChildProcess, words: Words): Promise<Ended> {
  const over = new AbortController();
  const timer = setTimeout(() => shared.kill('SIGKILL'), LONGEST);
  const died = once(shared, 'exit', { signal: over.signal }).then(([code]) => ({
    code: Number.NaN,
    said: `the process ended with ${code}`,
  }));
  died.catch(() => {});
  const answered = once(shared, 'message', { signal: over.signal }).then(([ended]) => ended as Ended);
  answered.catch(() => {});
  shared.send(words);
  try {
    return await Promise.race([answered, died]);
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}

function startProgram({ words, input }: Words, { folder, env }: Place): Promise<Ended> {
  const args = [path.join(packageRoot(), 'dist/src/cli.js'), ...words];
  return new Promise((resolve) => {
    const options = { cwd: folder, env, timeout: LONGEST, maxBuffer: 1e8 };
    const child = execFile(process.execPath, args, options, (error, _, said) =>
      resolve({ code: error ? Number(error.code ?? Number.NaN) : 0, said }),
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
