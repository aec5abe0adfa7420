import { parentPort } from 'node:worker_threads';
import { Fault } from '../fault.ts';
import type { Call, Reply } from './protocol.ts';

/**
 * Answers the calls that reach this worker thread, one after the other, with `answer`.
 * A Fault travels back as a Fault; anything else that is thrown travels back as an Error.
 */
export function serve<In, Out>(answer: (input: In) => Out | Promise<Out>): void {
  if (!parentPort) throw new Error('serve() is for a worker thread');
  const port = parentPort;
  let turn: Promise<void> = Promise.resolve();
  port.on('message', ({ id, input }: Call<In>) => {
    turn = turn.then(async () => {
      port.postMessage(await attempt(id, () => answer(input)));
    });
  });
}

async function attempt<Out>(id: number, work: () => Out | Promise<Out>): Promise<Reply<Out>> {
  try {
    return { id, ok: true, output: await work() };
  } catch (error) {
    if (error instanceof Fault)
      return { id, ok: false, fault: { code: error.code, message: error.message, context: error.context } };
    return { id, ok: false, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
