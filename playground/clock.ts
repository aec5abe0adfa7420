/** The time as the playground sees it, so that a test can let 15 minutes pass without waiting. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `then` once, `ms` milliseconds from now; the returned function takes that back. */
  after(ms: number, then: () => void): () => void;
}

/** The machine's own clock. Its timers do not keep the process alive. */
export const realClock: Clock = {
  now: () => Date.now(),
  after(ms, then) {
    const timer = setTimeout(then, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/**
 * A clock that runs like the machine's and can also be moved forward. It is not a frozen clock: the bot on the other
 * side of the wire keeps real time, and so must whatever the two do together.
 */
export class MovableClock implements Clock {
  #moved = 0;
  readonly #waiting = new Set<{ due: number; run: () => void; cancel: () => void }>();

  now(): number {
    return Date.now() + this.#moved;
  }

  after(ms: number, then: () => void): () => void {
    const entry = { due: this.now() + ms, run: () => {}, cancel: () => {} };
    entry.cancel = realClock.after(ms, () => entry.run());
    entry.run = () => {
      this.#waiting.delete(entry);
      entry.cancel();
      then();
    };
    this.#waiting.add(entry);
    return () => {
      this.#waiting.delete(entry);
      entry.cancel();
    };
  }

  /** Lets `ms` milliseconds pass at once; what falls due on the way happens now, in its order. */
  move(ms: number): void {
    this.#moved += ms;
    const due = [...this.#waiting].filter((entry) => entry.due <= this.now()).sort((a, b) => a.due - b.due);
    for (const entry of due) entry.run();
  }
}
