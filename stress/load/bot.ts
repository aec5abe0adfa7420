// The whole bot as a process of its own that tells its parent how it is every second: its memory, and how long its loop was held up.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { commands, startTimetable } from '../../commands/index.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { startDiscord } from '../../src/discord/index.ts';
import { assemble } from '../../src/main.ts';

/** Megabytes; milliseconds over the last second. `collected`: the heap after everything that can go has gone. */
export type Vitals = Readonly<{
  type: 'vitals';
  resident: number;
  heap: number;
  delay: Readonly<{ p99: number; max: number }>;
}>;
export type Told = Vitals | Readonly<{ type: 'ready' }>;
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
const tell = (told: Told) => void (process.connected && process.send?.(told));
setInterval(() => {
  const { rss, heapUsed } = process.memoryUsage();
  tell({
    type: 'vitals',
    resident: rss / MEGABYTE,
    heap: heapUsed / MEGABYTE,
    delay: { p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 },
  });
  delay.reset();
}, EVERY);
process.on('message', (asked: Asked) => {
  if (asked === 'collect') (globalThis as { gc?: () => void }).gc?.();
});
process.once('disconnect', () => {
  void timetable
    .stop()
    .then(() => discord.stop())
    .then(() => parts.close())
    .then(() => process.exit(0));
});
tell({ type: 'ready' });
