// The command line as a process that is called many times: the parser, the command and all that it opens and closes.
// src/cli.ts alone is left out; a start of Node costs more than most calls.
import { Readable } from 'node:stream';
import { CommanderError } from 'commander';
import { Fault } from '../../src/fault.ts';
import { program } from '../../src/terminal/index.ts';

/** What is typed after the program's name, and what comes on standard input. */
export type Words = Readonly<{ words: readonly string[]; input: string }>;

/** How a call ended; `said`: on standard error. */
export type Ended = Readonly<{ code: number; said: string }>;

process.on('message', (words: Words) => void call(words).then((ended) => process.send?.(ended)));
process.once('disconnect', () => process.exit());

async function call({ words, input }: Words): Promise<Ended> {
  let said = '';
  process.stderr.write = (line: string | Uint8Array) => {
    said += String(line);
    return true;
  };
  Object.defineProperty(process, 'stdin', { value: Readable.from([Buffer.from(input)]), configurable: true });
  try {
    await program().parseAsync(words, { from: 'user' });
    return { code: 0, said };
  } catch (error) {
    if (error instanceof CommanderError) return { code: error.exitCode === 0 ? 0 : 2, said };
    if (error instanceof Fault) return { code: 1, said: error.message };
    return { code: 70, said: error instanceof Error ? String(error.stack) : String(error) };
  }
}
