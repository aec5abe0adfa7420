import { spawn } from 'node:child_process';

/** The program that opens an address in the person's browser, by platform. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['explorer'],
  linux: ['xdg-open'],
};

/** Opens an address of ours in the browser; where there is none, the address on the terminal has to do. */
export function openInBrowser(address: string): void {
  const [program, ...options] = OPENERS[process.platform] ?? [];
  if (!program) return;
  spawn(program, [...options, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
