import { setImmediate } from 'node:timers/promises';

/**
 * Lets at most `width` pieces of work run at once, in the order they came, and the event loop turn before each begins.
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
      begun = begun.then(() => setImmediate());
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
