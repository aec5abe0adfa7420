import path from 'node:path';
import type { WebSocket } from 'ws';
import { BadDays } from './bad-days.ts';
import { type Clock, realClock } from './clock.ts';
import { asDispatch, Gateway } from './gateway/index.ts';
import { keepHistory } from './history.ts';
import { Interactions } from './interactions/index.ts';
import { listen } from './listen.ts';
import { MemberEvents, memberApp, Uploads } from './member/index.ts';
import { FileStore } from './messages/index.ts';
import { pageRoutes } from './page.ts';
import {
  attachmentRoutes,
  Contract,
  type Log,
  MOST_SESSIONS,
  RateLimits,
  restOfServers,
  type Violation,
} from './rest/index.ts';
import { snowflakes } from './snowflake.ts';
import { seed, World } from './world/index.ts';

export type PlaygroundOptions = Readonly<{
  /** 0 takes any free port. */
  port: number;
  /** Keeps messages, commands, members and files there, so that they survive a restart; without it, in memory. */
  dataFolder?: string;
  /** Writes every request of the bot to this file, one `{"method","path","body"}` a line. */
  record?: string;
  clock?: Clock;
  /** How many servers there are: one, which the page shows, or more, for programs. */
  servers?: number;
  /** How many shards bots are told to use. */
  shards?: number;
  log: Log;
}>;

export type Playground = Readonly<{
  /** The page: `http://127.0.0.1:PORT/`. */
  url: string;
  /** For the bot: `new Client({ rest: { api } })`. */
  api: string;
  token: string;
  applicationId: string;
  guildId: string;
  /** Every server: its id, and the address at which its members come in. */
  servers: readonly Readonly<{ id: string; url: string }>[];
  /** What of the requests so far Discord's own description of its API does not allow. */
  violations(): Promise<Readonly<{ checked: number; violations: readonly Violation[] }>>;
  /** For tests: cut lines, ask to reconnect, end sessions, count the bots. */
  gateway: Gateway;
  /** For tests: provoke 429s. */
  limits: RateLimits;
  /** For tests: requests that fail, events that come late, twice or out of order. */
  badDays: BadDays;
  /** Milliseconds that interactions took to be acknowledged. */
  acknowledgedAfter(): readonly number[];
  close(): Promise<void>;
}>;

/** Starts a Discord on this machine; it listens on loopback alone. Fails with a `Fault` where the port is taken. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { clock = realClock, dataFolder, log, servers = 1, shards = 1 } = options;
  const newId = snowflakes(clock);
  const worlds = Array.from({ length: servers }, (_, number) => new World(seed(number), clock, newId));
  shareCommands(worlds);
  const files = new FileStore(dataFolder && path.join(dataFolder, 'files'));
  const contract = new Contract(options.record);
  const limits = new RateLimits();
  const badDays = new BadDays();

  // The address is known once the port is, which may be any free one.
  let address = '';
  const gatewayAddress = () => `${address.replace(/^http/, 'ws')}/gateway`;
  const gateway = new Gateway(worlds, gatewayAddress, badDays, () => {
    for (const { events } of stages) events.sceneChanged();
  });
  const sharding = () => ({ recommended: shards, sessionsLeft: Math.max(0, MOST_SESSIONS - gateway.identified) });
  const stages = worlds.map((world) => {
    const interactions = new Interactions(world);
    // What is kept over a restart is the first server: others are for programs.
    if (dataFolder && world === worlds[0]) keepHistory(dataFolder, world, interactions);
    const rest = { world, files, interactions, address: () => address, gatewayAddress, shards: sharding, log };
    const desk = { ...rest, gateway, uploads: new Uploads(world, files) };
    world.listen((event) => {
      const dispatch = asDispatch(event, world, address);
      if (dispatch) gateway.dispatch(world.server.id, dispatch);
    });
    return { world, interactions, rest, desk, events: new MemberEvents(desk) };
  });

  const server = await listen({
    port: options.port,
    routes: {
      '/api/v10': restOfServers(
        stages.map(({ rest }) => rest),
        contract,
        limits,
        badDays,
      ),
      '/attachments': attachmentRoutes(files),
      ...Object.fromEntries(stages.map(({ desk, world }, i) => [`${pathOf(world, i)}/member`, memberApp(desk)])),
      '/': pageRoutes(),
    },
    sockets: {
      '/gateway': (socket, query) => gateway.accept(socket, query),
      ...Object.fromEntries(
        stages.map(({ events, world }, i) => [
          `${pathOf(world, i)}/member/events`,
          (socket: WebSocket, query: URLSearchParams) => events.accept(socket, query),
        ]),
      ),
    },
  });
  address = server.address;
  const [first] = worlds as [World];
  return {
    url: `${address}/`,
    api: `${address}/api`,
    token: first.application.token,
    applicationId: first.application.id,
    guildId: first.server.id,
    servers: worlds.map((world, i) => ({ id: world.server.id, url: `${address}${pathOf(world, i)}/` })),
    violations: () => contract.report(),
    gateway,
    limits,
    badDays,
    acknowledgedAfter: () => stages.flatMap(({ interactions }) => interactions.acknowledgedAfter),
    close: () => server.close(),
  };
}

/** The first server is at the root, where the page is; each other has a path of its own. */
function pathOf(world: World, number: number): string {
  return number === 0 ? '' : `/servers/${world.server.id}`;
}

/** Commands belong to the application: what is registered by way of one server holds on all. */
function shareCommands(worlds: readonly World[]): void {
  for (const world of worlds)
    world.listen(({ type }) => {
      if (type !== 'commands-changed') return;
      for (const other of worlds) if (other.commands !== world.commands) other.setCommands(world.commands);
    });
}
