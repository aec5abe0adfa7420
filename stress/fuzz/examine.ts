import fc from 'fast-check';

/** Milliseconds that one input may keep the main thread: Discord allows 3 seconds for an acknowledgement. */
const LONGEST = 2_000;

/** What became of a target's inputs. `failure`: the smallest input that was found to break it, and how to come back to it. */
export type Examined = Readonly<{ target: string; inputs: number; slowest: number; failure?: string }>;

export type Examining<Input> = Readonly<{
  target: string;
  seed: number;
  inputs: number;
  /** Where fast-check says that a failure lies, to begin there. */
  path?: string;
  /** Milliseconds that one input may take, where no main thread waits for it. */
  longest?: number;
  /** Throws where the input breaks something. */
  check(input: Input): void | Promise<void>;
}>;

/** Gives a target so many inputs, the same ones for the same seed; time counts as well. */
export async function examine<Input>(inputs: fc.Arbitrary<Input>, examining: Examining<Input>): Promise<Examined> {
  const { target, seed, path, longest = LONGEST } = examining;
  let slowest = 0;
  let count = 0;
  /** In milliseconds of the processor: on a machine that has other work, the wall's clock is not the input's. */
  const timed = async (input: Input): Promise<number> => {
    const start = process.cpuUsage();
    await examining.check(input);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  };
  const property = fc.asyncProperty(inputs, async (input) => {
    count += 1;
    let took = await timed(input);
    // Once more: collecting what earlier inputs have left behind is not this one's.
    if (took > longest) took = Math.min(took, await timed(input));
    slowest = Math.max(slowest, took);
    if (took > longest) throw new Error(`took ${Math.round(took)} ms`);
  });
  const details = await fc.check(property, { seed, numRuns: examining.inputs, ...(path ? { path } : {}) });
  if (!details.failed) return { target, inputs: count, slowest };
  const reason =
    details.errorInstance instanceof Error
      ? details.errorInstance.stack?.slice(0, 2_000)
      : String(details.errorInstance);
  const again = `--only ${target} --seed ${seed} --path ${details.counterexamplePath}`;
  const failure = `${fc.stringify(details.counterexample?.[0]).slice(0, 1_000)}\n${reason}\nAgain: npm run fuzz -- ${again}`;
  return { target, inputs: count, slowest, failure };
}
