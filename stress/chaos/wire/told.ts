/** What members have been told of, and what must therefore stand in the database, whatever happened since. */
export class Told {
  readonly #allowed = new Map<string, ReadonlySet<string | null>>();
  /** How often something was told, and how often the bot died before it was, by kind. */
  readonly acknowledged = new Map<string, number>();
  readonly interrupted = new Map<string, number>();

  /** A member does something that, once told of, makes `value` of what is called `name`: `kind` and key with a space between. */
  begin(name: string, value: string): Readonly<{ done(): void; interrupted(): void }> {
    this.#allowed.set(name, new Set([...this.#before(name), value]));
    const kind = name.slice(0, name.indexOf(' '));
    return {
      done: () => {
        this.#allowed.set(name, new Set([value]));
        count(this.acknowledged, kind);
      },
      interrupted: () => count(this.interrupted, kind),
    };
  }

  /** What stands now is what counts from here on. @returns what was told and does not stand */
  async compare(stands: (name: string) => Promise<string | null>): Promise<readonly string[]> {
    const wrong: string[] = [];
    for (const [name, allowed] of this.#allowed) {
      const now = await stands(name);
      if (!allowed.has(now)) wrong.push(`${name} is ${now}, not ${[...allowed].join(' or ')}`);
      this.#allowed.set(name, new Set([now]));
    }
    return wrong;
  }

  #before(name: string): ReadonlySet<string | null> {
    return this.#allowed.get(name) ?? new Set([null]);
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
