import { Fault } from '../src/fault.ts';
import type { ApartAnswer, ApartOptions } from './apart.ts';
import { startPlayground } from './start.ts';

/** The playground's own process: see apart.ts. Ctrl-C in a terminal reaches it too; it waits for its parent to let go. */
const tell = (answer: ApartAnswer) => process.send?.(answer);
const log = {
  info: () => {},
  error: (details: object, message: string) => console.error(`playground: ${message}`, details),
};

process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
try {
  const options = JSON.parse(process.argv[2] ?? '{}') as ApartOptions;
  const playground = await startPlayground({ ...options, log });
  process.once('disconnect', () => void playground.close().then(() => process.exit(0)));
  tell({ type: 'open', url: playground.url, api: playground.api, token: playground.token });
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  tell({ type: 'fault', code: error.code, message: error.message });
  process.disconnect?.();
}
