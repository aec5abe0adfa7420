/**
 * A cache of promised values that lets go of the least recently used ones when their sizes together pass a bound. A value
 * that could not be made is not kept. One value may be larger than the bound: it is then the only one.
 */
export class Recent<Value> {
  readonly #bound: number;
  readonly #sizeOf: (value: Value) => number;
  readonly #entries = new Map<string, { value: Promise<Value>; size: number }>();
  #total = 0;

  /** @param bound in the unit of `sizeOf`, bytes say */
  constructor(bound: number, sizeOf: (value: Value) => number) {
    this.#bound = bound;
    this.#sizeOf = sizeOf;
  }

  get size(): number {
    return this.#total;
  }

  /** The value of a key, made once however many ask for it at the same time. */
  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.#entries.get(key);
    if (known) {
      // A Map keeps the order of insertion: to insert again is to be the most recent.
      this.#entries.delete(key);
      this.#entries.set(key, known);
      return known.value;
    }
    const entry = { value: make(), size: 0 };
    this.#entries.set(key, entry);
    entry.value.then(
      (value) => {
        if (this.#entries.get(key) !== entry) return;
        entry.size = this.#sizeOf(value);
        this.#total += entry.size;
        this.#evict(key);
      },
      () => {
        if (this.#entries.get(key) === entry) this.#entries.delete(key);
      },
    );
    return entry.value;
  }

  /** Called when a value has grown or shrunk since it was made. */
  async measure(key: string): Promise<void> {
    const entry = this.#entries.get(key);
    if (!entry) return;
    const size = this.#sizeOf(await entry.value);
    if (this.#entries.get(key) !== entry) return;
    this.#total += size - entry.size;
    entry.size = size;
    this.#evict(key);
  }

  /** Lets go of the keys that `matches` picks. */
  forget(matches: (key: string) => boolean): void {
    for (const key of [...this.#entries.keys()].filter(matches)) this.#remove(key);
  }

  #evict(except: string): void {
    for (const key of [...this.#entries.keys()]) {
      if (this.#total <= this.#bound) return;
      if (key !== except && this.#entries.get(key)!.size > 0) this.#remove(key);
    }
  }

  #remove(key: string): void {
    this.#total -= this.#entries.get(key)?.size ?? 0;
    this.#entries.delete(key);
  }
}
