import { setImmediate } from 'node:timers/promises';
import { tooManyAsking } from '../fault.ts';

/**
 * The event loop's turns before each piece. One would do for messages; but Node 20 accepts one new connection a turn
 * (libuv 1.46), and in the playground, which shares this thread, a crowd's requests would come in no faster than the
 * answers go out. An idle turn costs microseconds.
 */
const TURNS = 16;

/** The share that the newest piece has in what a piece is thought to take. */
const NEWEST = 0.1;

async function letOthersGo(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await setImmediate();
}

/**
 * Lets at most `width` pieces of work run at once, in the order they came, and the event loop turn a few times before each begins.
 *
 * Working out an answer keeps the thread for some milliseconds. Without this, the answers to a crowd that asks at once
 * would be worked out in one go, and whoever asked a moment later would not be acknowledged within Discord's 3 seconds.
 *
 * @param longest milliseconds that a piece may wait. One that would wait longer is refused at once with a Fault `too-many-asking` that
 * says when to come back: an answer that comes after its reader has gone costs as much as one that is read.
 */
export function inTurn(
  width: number,
  longest = Number.POSITIVE_INFINITY,
  now: () => number = () => performance.now(),
): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  let begun: Promise<unknown> = Promise.resolve();
  /** Milliseconds from one piece's end to the next one's, while there is work: what a place in the line costs. */
  let pace = 0;
  let ended = 0;

  const learn = () => {
    const time = now();
    // After a pause the time since the last end says nothing of the pace.
    if (waiting.length > 0 && ended > 0) pace = pace === 0 ? time - ended : pace + NEWEST * (time - ended - pace);
    ended = waiting.length > 0 || running > 1 ? time : 0;
  };

  return async (work) => {
    if (running >= width) {
      const wait = (waiting.length + 1) * pace;
      if (wait > longest) throw tooManyAsking(new Date(Date.now() + wait));
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running += 1;
    try {
      // One beginning a turn: several in the same turn would again keep the thread together.
      begun = begun.then(letOthersGo);
      await begun;
      return await work();
    } finally {
      learn();
      const next = waiting.shift();
      // Whoever waits takes the place over, so that the number that run stays the same.
      if (next) next();
      else running -= 1;
    }
  };
}
