import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import { Fault } from '../fault.ts';
import type { Call, Reply } from './protocol.ts';

/** A worker thread that answers calls. It is started on the first call, and again on the next one after it died. */
export type BackgroundWorker<In, Out> = Readonly<{
  /** @throws Fault `timeout` where no answer came in time (the thread is then ended), or the Fault that the worker threw */
  call(input: In): Promise<Out>;
  /** Calls that are not answered yet. */
  waiting(): number;
  /** Whether the thread is there, with the memory that it takes. */
  isRunning(): boolean;
  close(): Promise<void>;
}>;

export type WorkerOptions = Readonly<{
  /** The worker's module: `new URL('./parse.worker.ts', import.meta.url)`; it calls `serve()`. */
  module: URL;
  /** What the thread does, in a message's words: "reading the file". */
  task: string;
  /** Milliseconds that one call may take, waiting in line excluded. */
  timeout: number;
  /** Bounds of the thread's heap; without them, Node's own. */
  memory?: ResourceLimits;
  /** Milliseconds without a call after which the thread is ended, with all that it holds; the next call starts another. */
  idle?: number;
}>;

/** How long a thread that is needed now and then is kept: an import is often followed by another, then by none for days. */
export const IDLE = 60_000;

type Waiting<Out> = { resolve(output: Out): void; reject(error: unknown): void };

/** Prepares a worker thread; calls are answered in turn, so that the time limit is each call's own. */
export function startWorker<In, Out>(options: WorkerOptions): BackgroundWorker<In, Out> {
  let thread: Worker | undefined;
  let last = 0;
  let turn: Promise<unknown> = Promise.resolve();
  let closed = false;
  let waiting = 0;
  let rest: NodeJS.Timeout | undefined;

  const ask = (input: In) =>
    new Promise<Out>((resolve, reject) => {
      if (closed) throw new Error(`the worker for ${options.task} is closed`);
      thread ??= open();
      const running = thread;
      const id = ++last;
      const timer = setTimeout(() => {
        settle(() => reject(new Fault('timeout', `Gave up ${options.task} after ${options.timeout / 1000} s.`)));
        end();
      }, options.timeout);
      const onMessage = (reply: Reply<Out>) => {
        if (reply.id === id) settle(() => conclude(reply, { resolve, reject }));
      };
      const onDeath = (reason: unknown) => {
        thread = undefined;
        settle(() => reject(new Error(`the worker for ${options.task} stopped`, { cause: reason })));
      };
      const settle = (how: () => void) => {
        clearTimeout(timer);
        running.off('message', onMessage).off('error', onDeath).off('exit', onDeath);
        running.unref();
        how();
      };
      running.on('message', onMessage).on('error', onDeath).on('exit', onDeath);
      // A thread that works keeps the process alive; an idle one does not.
      running.ref();
      running.postMessage({ id, input } satisfies Call<In>);
    });

  const open = () => {
    const started = new Worker(builtFile(options.module), {
      name: options.task,
      ...(options.memory ? { resourceLimits: options.memory } : {}),
    });
    // Deaths between calls: the next call starts a new thread. Without a listener an 'error' would end the process.
    started.on('error', () => {
      if (thread === started) thread = undefined;
    });
    started.on('exit', () => {
      if (thread === started) thread = undefined;
    });
    return started;
  };

  const end = () => {
    const ending = thread?.terminate();
    thread = undefined;
    return ending;
  };

  const release = () => {
    waiting--;
    if (waiting === 0 && options.idle !== undefined) rest = setTimeout(end, options.idle).unref();
  };

  return {
    call(input) {
      waiting++;
      clearTimeout(rest);
      const answer = turn.then(() => ask(input)).finally(release);
      turn = answer.catch(() => {});
      return answer;
    },
    waiting: () => waiting,
    isRunning: () => thread !== undefined,
    async close() {
      closed = true;
      clearTimeout(rest);
      await end();
    },
  };
}

function conclude<Out>(reply: Reply<Out>, { resolve, reject }: Waiting<Out>): void {
  if (reply.ok) resolve(reply.output);
  else if ('fault' in reply) reject(new Fault(reply.fault.code, reply.fault.message, reply.fault.context));
  else reject(new Error(reply.error));
}

/**
 * The JavaScript that runs in the thread. Callers name the `.ts` module beside them, in both trees; Node 20 cannot load
 * it in a thread, so from the source tree (tests) its built twin in dist is started.
 */
function builtFile(module: URL): URL {
  const file = fileURLToPath(module).replace(/\.ts$/, '.js');
  if (!import.meta.url.endsWith('.ts')) return pathToFileURL(file);
  const root = path.resolve(import.meta.dirname, '../..');
  return pathToFileURL(path.join(root, 'dist', path.relative(root, file)));
}
