import { once } from 'node:events';
import { Client, Events, GatewayCloseCodes, GatewayIntentBits, Options, Status } from 'discord.js';
import type { Logger } from 'pino';
import { Fault } from '../fault.ts';
import { answeringOnce } from './acknowledging.ts';
import type { Command } from './command.ts';
import type { Desk } from './desk.ts';
import { type Dispatch, dispatchTo } from './dispatch.ts';
import type { Observe } from './observed.ts';
import { syncCommands } from './sync.ts';
import { asFault, badToken, unreachable } from './trouble.ts';
import type { Turnstile } from './turnstile.ts';
import { passOverUnreadable } from './unread.ts';

export type DiscordOptions = Readonly<{
  token: string;
  /** The REST API's address up to the version, `https://discord.com/api` without it. */
  api?: string;
  commands: readonly Command[];
  desk: Desk;
  log: Logger;
  admit?: Turnstile;
  /** Hears of every interaction that has been dealt with. */
  observe?: Observe;
  /** The shards to hold, of how many; without it, all of as many as Discord recommends. */
  shards?: Readonly<{ own: readonly number[]; count: number }>;
}>;

export type RunningDiscord = Readonly<{
  client: Client<true>;
  /** This process's shards as they are now; `ping` in milliseconds. */
  shards(): readonly Readonly<{ id: number; ready: boolean; servers: number; ping: number }>[];
  /** Disconnects, once what is being answered is answered. */
  stop(): Promise<void>;
  /** Resolves, should Discord end the connection for good while running; other breaks are resumed by discord.js. */
  lost: Promise<Fault>;
}>;

/** How long a first connection may take, and how long a stop waits for answers under way. In milliseconds. */
const PATIENCE = { connect: 30_000, stop: 5_000 } as const;

/**
 * Connects to Discord, syncs the commands where they changed, and answers interactions until stopped.
 * @throws Fault `discord-token`, `discord-unreachable`
 */
export async function startDiscord(options: DiscordOptions): Promise<RunningDiscord> {
  const { commands, desk, log } = options;
  const client = makeClient(options);
  const dispatch = dispatchTo(commands, desk, options.admit, options.observe);
  const lost = watch(client, log);
  const expectAll = passOverUnreadable(log);
  client.on(Events.InteractionCreate, (interaction) => void dispatch.handle(interaction));
  try {
    const ready = await connect(client, options.token, lost);
    const { notes, claims } = desk.shelf;
    await syncCommands({ rest: ready.rest, application: ready.application.id, commands, notes, claims, log });
    const shards = [...ready.ws.shards.keys()];
    log.info({ bot: ready.user.tag, servers: ready.guilds.cache.size, shards }, 'connected to Discord');
    return {
      client: ready,
      shards: () => shardsOf(ready),
      lost,
      stop: () => stop(client, dispatch).finally(expectAll),
    };
  } catch (error) {
    await client.destroy();
    expectAll();
    throw asFault(error);
  }
}

/**
 * discord.js holds every request to 50 a second, Discord's limit for a bot. Discord itself leaves the answers to
 * interactions out of that limit, and they are nearly all that is sent here: held back, the last of 200 members who
 * ask at once would not be acknowledged within 3 seconds. Where Discord does answer 429, discord.js waits as before.
 */
const REQUESTS_PER_SECOND = 1_000;

/**
 * Milliseconds between two looks for lines of requests that nothing waits in. discord.js keeps one for each interaction that is
 * answered after its acknowledgement, by default for an hour: at 20 a second 70,000 of them.
 */
const SWEEP_EVERY = 60_000;

/** Users that discord.js keeps: it would keep everybody who ever pressed a button. Each interaction brings its own along. */
const MOST_USERS = 100;

/** Asks for servers only: no messages, no members, no presences; and keeps none of them in memory. */
function makeClient({ api, shards }: DiscordOptions): Client {
  return new Client({
    ...(shards ? { shards: [...shards.own], shardCount: shards.count } : { shards: 'auto' as const }),
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: {
      globalRequestsPerSecond: REQUESTS_PER_SECOND,
      handlerSweepInterval: SWEEP_EVERY,
      makeRequest: answeringOnce(),
      ...(api ? { api } : {}),
    },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      PresenceManager: 0,
      UserManager: { maxSize: MOST_USERS, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: 1, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
  });
}

async function connect(client: Client, token: string, lost: Promise<Fault>): Promise<Client<true>> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE.connect);
  // Discord lets small bots begin a session every 5 seconds: many shards take their time, as long as one follows another.
  client.on(Events.ShardReady, () => timer.refresh());
  try {
    const ready = once(client, Events.ClientReady, { signal: patience.signal });
    await Promise.race([Promise.all([client.login(token), ready]), lost.then((fault) => Promise.reject(fault))]);
    return client as Client<true>;
  } catch (error) {
    throw patience.signal.aborted ? unreachable(error) : error;
  } finally {
    client.removeAllListeners(Events.ShardReady);
    clearTimeout(timer);
    patience.abort();
  }
}

/** Logs what happens to the connection. Without a listener, an 'error' would end the process. */
function watch(client: Client, log: Logger): Promise<Fault> {
  client.on(Events.Error, (error) => log.error({ err: error }, 'the Discord client met an error'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'discord.js warns'));
  client.on(Events.ShardError, (error, shard) => log.warn({ err: error, shard }, 'the connection met an error'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'reconnecting to Discord'));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'connection resumed'));
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }, shard) => {
      log.error({ code, shard }, 'Discord ended the connection for good');
      resolve(ended(code));
    });
  });
}

function shardsOf(client: Client<true>) {
  return [...client.ws.shards.values()].map(({ id, status, ping }) => ({
    id,
    ready: status === Status.Ready,
    servers: client.guilds.cache.filter((guild) => guild.shardId === id).size,
    // Not known before the first heartbeat.
    ping: Math.max(0, ping),
  }));
}

function ended(code: number): Fault {
  if (code === GatewayCloseCodes.AuthenticationFailed) return badToken();
  return new Fault('discord-unreachable', `Discord ended the connection for good (code ${code}).`, { code });
}

async function stop(client: Client, dispatch: Dispatch): Promise<void> {
  client.removeAllListeners(Events.InteractionCreate);
  client.removeAllListeners(Events.ShardDisconnect);
  const timer = new AbortController();
  await Promise.race([dispatch.idle(), pause(PATIENCE.stop, timer.signal)]);
  timer.abort();
  await client.destroy();
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
