import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { callerIn } from '../called.ts';
import { anyFile } from '../hostile/files.ts';
import { anyText } from '../hostile/texts.ts';

/** Of one call: what is typed, what comes on standard input, a file that is there. */
export type Called = Readonly<{ words: readonly string[]; input: string; file: Uint8Array }>;

/** Those that end by themselves. */
const COMMANDS = ['ask', 'annotate', 'label', 'import', 'list', 'remove', 'export', 'doctr', ''];

/** Exit codes of docs/DESIGN.md; 70 is a bug. */
const EXPECTED: ReadonlySet<number> = new Set([0, 1, 2]);

const word = fc.oneof(
  anyText.map((text) => text.replaceAll('\0', '').slice(0, 500)),
  fc.constantFrom(
    '--json',
    '--article',
    '--voice',
    'reported',
    '--batch',
    'FILE',
    '--jsonl',
    '--',
    '-',
    '--help',
    '--corrections',
    'forty-one-boxes',
    'no-such-article',
    '../../etc/passwd',
    'http://127.0.0.1:1/x',
  ),
);

export const anyCall: fc.Arbitrary<Called> = fc.record({
  words: fc
    .tuple(fc.constantFrom(...COMMANDS), fc.array(word, { maxLength: 5 }))
    .map(([command, rest]) => [command, ...rest].filter((one) => one !== '')),
  input: anyText,
  file: anyFile.map(({ bytes }) => bytes),
});

export type CommandLineUnderFire = Readonly<{ check(called: Called): Promise<void>; close(): Promise<void> }>;

/** The program on a data folder of its own. */
export async function commandLineUnderFire(): Promise<CommandLineUnderFire> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'pullquote-fuzz-'));
  const file = path.join(folder, 'given.md');
  const data = { DATA_FOLDER: path.join(folder, 'data'), CORPUS_FOLDER: folder, SAMPLES: 'off' };
  const env = { PATH: '/usr/bin:/bin', LOG_LEVEL: 'fatal', ...data };
  const caller = callerIn({ folder, env });
  return {
    async check({ words, input, file: bytes }) {
      await writeFile(file, bytes);
      const { code, said } = await caller.call({ words: words.map((one) => (one === 'FILE' ? file : one)), input });
      if (!EXPECTED.has(code)) throw new Error(`ended with ${code}: ${said.slice(0, 2_000)}`);
      if (code === 1 && said.trim() === '') throw new Error('failed without a word');
    },
    async close() {
      await caller.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
