// The whole bot as a process of its own that tells its parent how it is every second: its memory, and how long its loop was held up.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { commands, startTimetable } from '../../commands/index.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { startDiscord } from '../../src/discord/index.ts';
import { assemble } from '../../src/main.ts';

/** How long the loop was held up, in milliseconds over the last second. */
export type Vitals = Readonly<{
  type: 'vitals';
  delay: Readonly<{ p99: number; max: number }>;
}>;
/** Megabytes, after everything that can go has gone. */
export type Collected = Readonly<{ type: 'collected'; resident: number; heap: number }>;
export type Told = Vitals | Collected | Readonly<{ type: 'ready' }>;
export type Asked = 'collect';

const [api, token] = process.argv.slice(2) as [string, string];
const MEGABYTE = 1_000_000;
const EVERY = 1_000;

const config: Config = readConfig();
const parts = await assemble(config);
// No turnstile: the load of many servers comes from one here, and what is behind the turnstile is to be seen.
const discord = await startDiscord({ token, api, commands, desk: parts, log: parts.log });
const timetable = startTimetable(parts, discord.client);
const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();
// A parent that is gone hears nothing; the bot then ends with the connection.
const tell = (told: Told) => void (process.connected && process.send?.(told, () => {}));
setInterval(() => {
  tell({ type: 'vitals', delay: { p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 } });
  delay.reset();
}, EVERY);
process.on('message', (asked: Asked) => {
  if (asked !== 'collect') return;
  (globalThis as { gc?: () => void }).gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  tell({ type: 'collected', resident: rss / MEGABYTE, heap: heapUsed / MEGABYTE });
});
process.once('disconnect', () => {
  void timetable
    .stop()
    .then(() => discord.stop())
    .then(() => parts.close())
    .then(() => process.exit(0));
});
tell({ type: 'ready' });
