import type { Logger } from 'pino';

/** Where discord.js takes an event apart. */
const READING = /discord\.js[\\/]src[\\/]client[\\/](?:actions|websocket)[\\/]/;

/**
 * Passes over events that discord.js cannot read, with a line in the log. It reads them in an async listener that nobody
 * waits for: without this, one event that is not what it expects would end the process, and every sitting with it. Any
 * other rejection that nobody waits for is a bug and ends the process, as it does without this.
 * @returns what stops it
 */
export function passOverUnreadable(log: Logger): () => void {
  const onRejection = (reason: unknown) => {
    if (!(reason instanceof Error && READING.test(reason.stack ?? ''))) throw reason;
    log.error({ err: reason }, 'an event of Discord’s could not be read and was passed over');
  };
  process.on('unhandledRejection', onRejection);
  return () => {
    process.off('unhandledRejection', onRejection);
  };
}
