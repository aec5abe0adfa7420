/**
 * A cache of promised values that are made anew once they are older than `lifetime` milliseconds: what another process
 * has changed is seen then at the latest. Of more than `most` values the least recently used are let go.
 */
export class Fresh<Value> {
  readonly #lifetime: number;
  readonly #most: number;
  readonly #now: () => number;
  readonly #entries = new Map<string, Readonly<{ value: Promise<Value>; until: number }>>();

  constructor(lifetime: number, most: number, now: () => number = () => performance.now()) {
    this.#lifetime = lifetime;
    this.#most = most;
    this.#now = now;
  }

  /** The value of a key; made once however many ask at the same time, and not kept where it could not be made. */
  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.#entries.get(key);
    this.#entries.delete(key);
    const entry = known && known.until > this.#now() ? known : { value: make(), until: this.#now() + this.#lifetime };
    // A Map keeps the order of insertion: to insert again is to be the most recent.
    this.#entries.set(key, entry);
    entry.value.catch(() => {
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
    });
    if (this.#entries.size > this.#most) this.#entries.delete(this.#entries.keys().next().value!);
    return entry.value;
  }

  /** Called when this process has changed what the value is made of. */
  forget(key: string): void {
    this.#entries.delete(key);
  }
}
