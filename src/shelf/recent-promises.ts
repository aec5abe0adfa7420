import { Recent } from '../recent.ts';

/**
 * A cache of promised values that lets go of the least recently used ones when their sizes together pass a bound. A value
 * that could not be made is not kept. One that is being made has no size yet.
 */
export class RecentPromises<Value> {
  readonly #entries: Recent<string, { value: Promise<Value>; size: number }>;
  readonly #sizeOf: (value: Value) => number;

  /** @param bound in the unit of `sizeOf`, bytes say */
  constructor(bound: number, sizeOf: (value: Value) => number) {
    this.#entries = new Recent(bound, ({ size }) => size);
    this.#sizeOf = sizeOf;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** The value of a key, made once however many ask for it at the same time. */
  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.#entries.get(key);
    if (known) return known.value;
    const entry = { value: make(), size: 0 };
    this.#entries.set(key, entry);
    entry.value.then(
      (value) => this.#weigh(key, entry, value),
      () => {
        if (this.#entries.peek(key) === entry) this.#entries.delete(key);
      },
    );
    return entry.value;
  }

  /** To be called when a value has grown or shrunk since it was made. */
  async measure(key: string): Promise<void> {
    const entry = this.#entries.peek(key);
    if (entry) this.#weigh(key, entry, await entry.value);
  }

  /** Lets go of the keys that `matches` picks. */
  forget(matches: (key: string) => boolean): void {
    for (const key of this.#entries.keys().filter(matches)) this.#entries.delete(key);
  }

  #weigh(key: string, entry: { size: number }, value: Value): void {
    if (this.#entries.peek(key) !== entry) return;
    entry.size = this.#sizeOf(value);
    this.#entries.measure(key);
  }
}
