import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Fault, type FaultCode } from '../src/fault.ts';

/** What the playground's process is told when it starts. */
export type ApartOptions = Readonly<{ port: number; dataFolder?: string; record?: string }>;

/** What it answers, once. */
export type ApartAnswer =
  | Readonly<{ type: 'open'; url: string; api: string; token: string }>
  | Readonly<{ type: 'fault'; code: FaultCode; message: string }>;

export type PlaygroundApart = Readonly<{
  url: string;
  api: string;
  token: string;
  /** Resolves, should the process end by itself. */
  ended: Promise<Fault>;
  close(): Promise<void>;
}>;

/**
 * Starts the playground in a process of its own, as Discord is one: a bot that works does not keep the playground from
 * taking requests, nor the other way round. Runs from the built program.
 * @throws Fault where the port is taken or the record cannot be written
 */
export async function startPlaygroundApart(options: ApartOptions): Promise<PlaygroundApart> {
  const child = fork(fileURLToPath(new URL('./apart-process.js', import.meta.url)), [JSON.stringify(options)]);
  const answer = await Promise.race([
    once(child, 'message').then(([message]) => message as ApartAnswer),
    once(child, 'exit').then(([code]): never => {
      throw new Error(`the playground's process ended with ${code}`);
    }),
  ]);
  if (answer.type === 'fault') throw new Fault(answer.code, answer.message);
  const exit = once(child, 'exit');
  const ended = exit.then(
    ([code]) => new Fault('discord-unreachable', `The playground ended by itself (${code}). Start again.`),
  );
  return { url: answer.url, api: answer.api, token: answer.token, ended, close: () => end(child, exit) };
}

/** The process closes when its parent lets go of it, so that it never outlives the bot, however that ends. */
async function end(child: ChildProcess, exit: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.disconnect();
  await exit;
}
