import type { Clock } from './clock.ts';

/** Discord's first millisecond: the start of 2015. */
const EPOCH = 1_420_070_400_000n;
const SEQUENCE_BITS = 22n;

/** Makes Discord ids: the time in the upper bits, a count in the lower ones, always growing. */
export function snowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const fromTime = (BigInt(clock.now()) - EPOCH) << SEQUENCE_BITS;
    last = fromTime > last ? fromTime : last + 1n;
    return last.toString();
  };
}
