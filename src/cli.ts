#!/usr/bin/env node
import { CommanderError } from 'commander';
import { Fault } from './fault.ts';
import { reportOf } from './log.ts';
import { program } from './terminal/index.ts';

/** Exit codes: 0 done; 1 a Fault; 2 wrong usage; 70 a bug (EX_SOFTWARE of sysexits.h). */
const EXIT = { fault: 1, usage: 2, bug: 70 } as const;

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : EXIT.bug));

try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = conclude(error);
}

function conclude(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.usage;
  if (error instanceof Fault) {
    console.error(`pullquote: ${error.message}`);
    return EXIT.fault;
  }
  console.error('pullquote: this is a bug in Pullquote; please report it with these lines:');
  console.error(reportOf(error));
  return EXIT.bug;
}
