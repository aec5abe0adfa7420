import type fc from 'fast-check';
import { type Examined, examine } from './examine.ts';
import { anyEscaped, anyFile, checkEscaping, checkFile } from './targets/articles.ts';
import { botUnderFire } from './targets/bot.ts';
import { anyCall, commandLineUnderFire } from './targets/command-line.ts';
import { anyGuide, checkGuide } from './targets/guides.ts';
import { anyCarried, wireUnderFire } from './targets/wire.ts';

export type Fuzzing = Readonly<{
  seed: number;
  /** Over all targets. */
  inputs: number;
  only?: string;
  path?: string;
}>;

type Target = Readonly<{ share: number; run(how: How): Promise<Examined> }>;
type How = Readonly<{ target: string; seed: number; inputs: number; path?: string }>;

/** What is fuzzed, and its share of the inputs: those that take longest have the fewest. */
const TARGETS: Readonly<Record<string, Target>> = {
  articles: { share: 0.37, run: (how) => examine(anyFile, { ...how, check: checkFile }) },
  escaping: { share: 0.25, run: (how) => examine(anyEscaped, { ...how, check: checkEscaping }) },
  guides: { share: 0.1, run: (how) => examine(anyGuide, { ...how, check: checkGuide }) },
  bot: {
    share: 0.2,
    run: async (how) => {
      const { acts, ...bot } = await botUnderFire(how.seed);
      return under(bot, acts, how);
    },
  },
  wire: { share: 0.06, run: async (how) => under(await wireUnderFire(), anyCarried, how) },
  // In processes of their own, which are given a minute a call.
  'command-line': { share: 0.02, run: async (how) => under(await commandLineUnderFire(), anyCall, how) },
};

type Opened<Input> = Readonly<{ check(input: Input): Promise<void>; close(): Promise<void> }>;

async function under<Input>({ check, close }: Opened<Input>, inputs: fc.Arbitrary<Input>, how: How): Promise<Examined> {
  try {
    return await examine(inputs, { ...how, check });
  } finally {
    await close();
  }
}

/** Fuzzes every target in turn, and tells of each as it is done. */
export async function fuzz(
  { seed, inputs, only, path }: Fuzzing,
  tell: (done: Examined) => void,
): Promise<readonly Examined[]> {
  const done: Examined[] = [];
  for (const [target, { share, run }] of Object.entries(TARGETS)) {
    if (only && target !== only) continue;
    const how = { target, seed, inputs: only ? inputs : Math.ceil(inputs * share), ...(path ? { path } : {}) };
    const examined = await run(how);
    tell(examined);
    done.push(examined);
  }
  return done;
}
