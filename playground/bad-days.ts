/** How a request goes wrong: refused, not answered at all, or carried out and the answer lost on its way back. */
export type Failure = 429 | 500 | 502 | 'nothing' | 'lost';

/** What goes wrong, each as a share of one: 0.1 is one in ten. */
export type BadDay = Readonly<{
  /** Chance, from 0 to below 1: a seeded one makes the day repeatable. */
  chance: () => number;
  requests?: Readonly<{ shares: Readonly<Partial<Record<Failure, number>>>; of?: RegExp }>;
  /** Events that reach the bot twice; late by up to so many milliseconds, and so after later ones; with a line that breaks. */
  events?: Readonly<{ twice?: number; late?: number; lateBy?: number; cut?: number }>;
}>;

/** Seconds after which a request that was refused with 429 may come again. */
const RETRY_AFTER = 0.2;
const LATE_BY = 1_000;

/** Discord on a bad day, for tests of what a bot makes of it. Off until it is begun. */
export class BadDays {
  #day: BadDay | undefined;
  /** What went wrong so far, by kind. */
  readonly counts = new Map<string, number>();

  begin(day: BadDay): void {
    this.#day = day;
  }

  end(): void {
    this.#day = undefined;
  }

  /** What becomes of a request; undefined where it is answered as always. */
  failureOf(method: string, path: string): Failure | undefined {
    const requests = this.#day?.requests;
    if (!requests || !(requests.of ?? /^/).test(`${method} ${path}`)) return undefined;
    let drawn = this.#day!.chance();
    for (const [failure, share] of Object.entries(requests.shares)) {
      drawn -= share;
      if (drawn >= 0) continue;
      this.#count(failure);
      return (failure === 'nothing' || failure === 'lost' ? failure : Number(failure)) as Failure;
    }
    return undefined;
  }

  /** Hands an event on as the day has it. `cut` breaks the line. */
  deliver(send: () => void, cut: () => void): void {
    const { events = {}, chance = () => 1 } = this.#day ?? {};
    const happens = (what: 'twice' | 'late' | 'cut') => {
      const share = events[what];
      if (!share || chance() >= share) return false;
      this.#count(what);
      return true;
    };
    if (happens('cut')) cut();
    if (happens('late')) setTimeout(send, chance() * (events.lateBy ?? LATE_BY)).unref();
    else send();
    if (happens('twice')) send();
  }

  get retryAfter(): number {
    return RETRY_AFTER;
  }

  #count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }
}
