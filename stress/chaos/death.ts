import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../../eval/random.ts';
import type { Said } from './scribe.ts';
import { PATHS } from './writes.ts';

/**
 * How a life ends: while its shelf is being opened, so many milliseconds after that, or amid a write of one path, at a
 * share of the time that such writes have taken so far.
 */
export type Death =
  | Readonly<{ type: 'opening'; milliseconds: number }>
  | Readonly<{ type: 'after'; milliseconds: number }>
  | Readonly<{ type: 'amid'; path: string; share: number }>;

/** Milliseconds until a life is ended: before the shelf is open, or late enough for many writes of every path. */
const LONGEST = { opening: 500, after: 1_500 } as const;
/** Of a hundred lives so many end while the shelf is being opened, and so many amid a write that was chosen. */
const SHARE = { opening: 10, amid: 55 } as const;
/** A life that does not come to its moment is ended. */
const PATIENCE = 15_000;

export function chooseDeath(random: Random): Death {
  const drawn = random.below(100);
  if (drawn < SHARE.opening) return { type: 'opening', milliseconds: random.below(LONGEST.opening) };
  if (drawn < SHARE.opening + SHARE.amid)
    return { type: 'amid', path: random.pick(Object.keys(PATHS)), share: random.next() };
  return { type: 'after', milliseconds: random.below(LONGEST.after) };
}

/** How long writes take, by path, as they are heard of: to come in the middle of one. */
export class Paces {
  readonly #paces = new Map<string, number>();
  #begun = 0;

  hear(said: Said): void {
    if (said.type === 'begun') this.#begun = performance.now();
    if (said.type !== 'done') return;
    const { path } = said.write;
    const took = performance.now() - this.#begun;
    this.#paces.set(path, 0.8 * (this.#paces.get(path) ?? took) + 0.2 * took);
  }

  of(path: string): number {
    return this.#paces.get(path) ?? 1;
  }
}

/** What a life lets its end be timed by. `begun` resolves when the next write of a path begins. */
export type Moments = Readonly<{ opened: Promise<void>; closed: Promise<unknown>; begun(path: string): Promise<void> }>;

/** Resolves at the moment of death. */
export async function momentOf(death: Death, { opened, closed, begun }: Moments, paces: Paces): Promise<void> {
  if (death.type === 'opening') return pause(death.milliseconds);
  const patience = new AbortController();
  const longest = pause(PATIENCE, undefined, { signal: patience.signal }).catch(() => {});
  await Promise.race([opened, closed, longest]);
  if (death.type === 'after') await pause(death.milliseconds);
  else {
    await Promise.race([begun(death.path), closed, longest]);
    const milliseconds = death.share * paces.of(death.path);
    // A timer of less than a millisecond takes one.
    if (milliseconds >= 1) await pause(milliseconds);
  }
  patience.abort();
}
