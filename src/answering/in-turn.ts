import { setImmediate } from 'node:timers/promises';

/**
 * The event loop's turns before each piece. One would do for messages; but Node 20 accepts one new connection a turn
 * (libuv 1.46), and in the playground, which shares this thread, a crowd's requests would come in no faster than the
 * answers go out. An idle turn costs microseconds.
 */
const TURNS = 16;

async function letOthersGo(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await setImmediate();
}

/**
 * Lets at most `width` pieces of work run at once, in the order they came, and the event loop turn a few times before each begins.
 *
 * Working out an answer keeps the thread for some milliseconds. Without this, the answers to a crowd that asks at once
 * would be worked out in one go, and whoever asked a moment later would not be acknowledged within Discord's 3 seconds.
 */
export function inTurn(width: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  let begun: Promise<unknown> = Promise.resolve();
  return async (work) => {
    if (running >= width) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      // One beginning a turn: several in the same turn would again keep the thread together.
      begun = begun.then(letOthersGo);
      await begun;
      return await work();
    } finally {
      const next = waiting.shift();
      // Whoever waits takes the place over, so that the number that run stays the same.
      if (next) next();
      else running -= 1;
    }
  };
}
