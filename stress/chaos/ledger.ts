import type { Random } from '../../eval/random.ts';
import type { Shelf } from '../../src/shelf/index.ts';
import { lookAt } from './look.ts';
import type { Said } from './scribe.ts';
import { nameOf, PATHS, readValue, type Write } from './writes.ts';

/** Values that are looked at again after a death, of those that nobody has written since the last one. */
const SAMPLE = 25;

/**
 * What must stand on a shelf by what its writer has said: of each value the last one that was acknowledged, or, where a
 * write had begun when the writer died, that one. Nothing else, and nothing half of either.
 */
export class Ledger {
  readonly #allowed = new Map<string, ReadonlySet<string | null>>();
  readonly #touched = new Set<string>();
  #begun: Write | undefined;
  /** Writes that were acknowledged, by path. */
  readonly acknowledged = new Map<string, number>();
  /** Paths of the writes that a death came in the middle of. */
  readonly interrupted = new Map<string, number>();

  hear(said: Said): void {
    if (said.type === 'open') return;
    this.#begun = said.type === 'begun' ? said.write : undefined;
    const name = nameOf(said.write);
    if (said.type === 'done') {
      this.#allowed.set(name, new Set([said.write.value]));
      this.#touched.add(name);
      count(this.acknowledged, said.write.path);
    } else if (said.type === 'failed') this.#allowEither(said.write);
  }

  /**
   * Compares the shelf with what was said, once the writer is dead: everything, or what was written since the last time and
   * a sample of the rest. @returns what does not hold; afterwards, what stands there is what counts
   */
  async audit(shelf: Shelf, of: 'all' | Random): Promise<readonly string[]> {
    if (this.#begun) {
      this.#allowEither(this.#begun);
      count(this.interrupted, this.#begun.path);
      this.#begun = undefined;
    }
    const look = lookAt(shelf);
    const wrong: string[] = [];
    for (const name of this.#names(of)) {
      const allowed = this.#allowed.get(name)!;
      const stands = await readValue(look, name);
      if (!allowed.has(stands)) wrong.push(`${name} is ${stands}, not ${[...allowed].join(' or ')}`);
      this.#allowed.set(name, new Set([stands]));
    }
    this.#touched.clear();
    return wrong;
  }

  /** Forgets what stood on a shelf that is no more; what was counted stays. */
  beginAnew(): void {
    this.#allowed.clear();
    this.#touched.clear();
  }

  #names(of: 'all' | Random): Iterable<string> {
    if (of === 'all') return [...this.#allowed.keys()];
    const older = [...this.#allowed.keys()].filter((name) => !this.#touched.has(name));
    return [...this.#touched, ...of.shuffled(older).slice(0, SAMPLE)];
  }

  #allowEither(write: Write): void {
    const name = nameOf(write);
    const before = this.#allowed.get(name) ?? new Set([PATHS[write.path]!.initially ?? null]);
    // A quotation is kept first and gets its tag then: two writes, each whole.
    this.#allowed.set(name, new Set([...before, write.value, ...(write.path === 'keep' ? [''] : [])]));
    this.#touched.add(name);
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
