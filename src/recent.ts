/**
 * Values by key, of which the least recently used are let go once the sizes of all pass a bound. One value may be larger
 * than the bound: it is then the only one. What has no size takes no room, and is not let go.
 */
export class Recent<Key, Value> {
  readonly #bound: number;
  readonly #sizeOf: (value: Value, key: Key) => number;
  readonly #entries = new Map<Key, { value: Value; size: number }>();
  #total = 0;

  /** @param bound in the unit of `sizeOf`; without that, how many values */
  constructor(bound: number, sizeOf: (value: Value, key: Key) => number = () => 1) {
    this.#bound = bound;
    this.#sizeOf = sizeOf;
  }

  /** The sizes of all values together. */
  get size(): number {
    return this.#total;
  }

  keys(): readonly Key[] {
    return [...this.#entries.keys()];
  }

  /** The value of a key, which becomes the most recently used one. */
  get(key: Key): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    // A Map keeps the order of insertion: to insert again is to be the most recent.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** The value of a key, which is not used by that. */
  peek(key: Key): Value | undefined {
    return this.#entries.get(key)?.value;
  }

  set(key: Key, value: Value): void {
    this.delete(key);
    this.#entries.set(key, { value, size: 0 });
    this.measure(key);
  }

  /** To be called when a value has grown or shrunk. */
  measure(key: Key): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    const size = this.#sizeOf(entry.value, key);
    this.#total += size - entry.size;
    entry.size = size;
    this.#letGo(key);
  }

  delete(key: Key): void {
    this.#total -= this.#entries.get(key)?.size ?? 0;
    this.#entries.delete(key);
  }

  #letGo(except: Key): void {
    for (const [key, { size }] of this.#entries) {
      if (this.#total <= this.#bound) return;
      if (key !== except && size > 0) this.delete(key);
    }
  }
}
