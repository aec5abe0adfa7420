import type { Shelf } from '../../src/shelf/index.ts';
import type { Said } from './scribe.ts';
import { PATHS, type Write } from './writes.ts';

/** Entries that are looked at again after each death: older ones have been seen to be there many times. */
const MOST = 400;

/**
 * What must stand on a shelf by what its writer has said: of each value the last one that was acknowledged, or, where a
 * write had begun when the writer died, that one. Nothing else, and nothing half of either.
 */
export class Ledger {
  readonly #allowed = new Map<string, ReadonlySet<string | null>>();
  #begun: Write | undefined;
  /** Writes that were acknowledged, by path. */
  readonly acknowledged = new Map<string, number>();
  /** Paths of the writes that a death came in the middle of. */
  readonly interrupted = new Map<string, number>();

  hear(said: Said): void {
    if (said.type === 'open') return;
    this.#begun = said.type === 'begun' ? said.write : undefined;
    const { path, key, value } = said.write;
    if (said.type === 'done') {
      this.#allowed.set(`${path} ${key}`, new Set([value]));
      count(this.acknowledged, path);
    } else if (said.type === 'failed') this.#allowed.set(`${path} ${key}`, this.#eitherOf(said.write));
  }

  /** Compares the shelf with what was said, once the writer is dead. @returns what does not hold; afterwards, what stands there is what counts */
  async audit(shelf: Shelf): Promise<readonly string[]> {
    if (this.#begun) {
      const { path, key } = this.#begun;
      this.#allowed.set(`${path} ${key}`, this.#eitherOf(this.#begun));
      count(this.interrupted, path);
      this.#begun = undefined;
    }
    const wrong: string[] = [];
    for (const [name, allowed] of this.#allowed) {
      const space = name.indexOf(' ');
      const stands = await PATHS[name.slice(0, space)]!.read(shelf, name.slice(space + 1));
      if (!allowed.has(stands)) wrong.push(`${name} is ${stands}, not ${[...allowed].join(' or ')}`);
      this.#allowed.set(name, new Set([stands]));
    }
    for (const name of this.#allowed.keys()) if (this.#allowed.size > MOST) this.#allowed.delete(name);
    return wrong;
  }

  #eitherOf({ path, key, value }: Write): ReadonlySet<string | null> {
    const before = this.#allowed.get(`${path} ${key}`) ?? new Set([null]);
    // A quotation is kept first and gets its tag then: two writes, each whole.
    return new Set([...before, value, ...(path === 'keep' ? [''] : [])]);
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
