import { Recent } from '../recent.ts';

/**
 * A cache of promised values that are made anew once they are older than `lifetime` milliseconds: what another process
 * has changed is seen then at the latest. Of more than `most` values the least recently used are let go.
 */
export class Fresh<Value> {
  readonly #lifetime: number;
  readonly #now: () => number;
  readonly #entries: Recent<string, Readonly<{ value: Promise<Value>; until: number }>>;

  constructor(lifetime: number, most: number, now: () => number = () => performance.now()) {
    this.#lifetime = lifetime;
    this.#now = now;
    this.#entries = new Recent(most);
  }

  /** The value of a key; made once however many ask at the same time, and not kept where it could not be made. */
  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.#entries.get(key);
    if (known && known.until > this.#now()) return known.value;
    const entry = { value: make(), until: this.#now() + this.#lifetime };
    this.#entries.set(key, entry);
    entry.value.catch(() => {
      if (this.#entries.peek(key) === entry) this.#entries.delete(key);
    });
    return entry.value;
  }

  /** Called when this process has changed what the value is made of. */
  forget(key: string): void {
    this.#entries.delete(key);
  }
}
