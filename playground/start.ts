import path from 'node:path';
import { type Clock, realClock } from './clock.ts';
import { asDispatch, Gateway } from './gateway/index.ts';
import { keepHistory } from './history.ts';
import { Interactions } from './interactions/index.ts';
import { listen } from './listen.ts';
import { MemberEvents, memberApp, Uploads } from './member/index.ts';
import { FileStore } from './messages/index.ts';
import { pageRoutes } from './page.ts';
import { attachmentRoutes, Contract, type Log, RateLimits, restApp, type Violation } from './rest/index.ts';
import { seed, World } from './world/index.ts';

export type PlaygroundOptions = Readonly<{
  /** 0 takes any free port. */
  port: number;
  /** Keeps messages, commands, members and files there, so that they survive a restart; without it, in memory. */
  dataFolder?: string;
  /** Writes every request of the bot to this file, one `{"method","path","body"}` a line. */
  record?: string;
  clock?: Clock;
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
  /** What of the requests so far Discord's own description of its API does not allow. */
  violations(): Promise<Readonly<{ checked: number; violations: readonly Violation[] }>>;
  /** For tests: cut lines, ask to reconnect, end sessions, count the bots. */
  gateway: Gateway;
  /** For tests: provoke 429s. */
  limits: RateLimits;
  /** Milliseconds that interactions took to be acknowledged. */
  acknowledgedAfter(): readonly number[];
  close(): Promise<void>;
}>;

/** Starts a Discord on this machine; it listens on loopback alone. Fails with a `Fault` where the port is taken. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { clock = realClock, dataFolder, log } = options;
  const world = new World(seed(), clock);
  const files = new FileStore(dataFolder && path.join(dataFolder, 'files'));
  const interactions = new Interactions(world);
  if (dataFolder) keepHistory(dataFolder, world, interactions);
  const contract = new Contract(options.record);
  const limits = new RateLimits();

  // The address is known once the port is, which may be any free one.
  let address = '';
  const gatewayAddress = () => `${address.replace(/^http/, 'ws')}/gateway`;
  const rest = { world, files, interactions, address: () => address, gatewayAddress, log };
  const gateway = new Gateway(world, gatewayAddress, () => events.sceneChanged());
  const desk = { ...rest, gateway, uploads: new Uploads(world, files) };
  const events = new MemberEvents(desk);
  world.listen((event) => {
    const dispatch = asDispatch(event, world, address);
    if (dispatch) gateway.dispatch(dispatch);
  });

  const server = await listen({
    port: options.port,
    routes: {
      '/api/v10': restApp(rest, contract, limits),
      '/attachments': attachmentRoutes(files),
      '/member': memberApp(desk),
      '/': pageRoutes(),
    },
    sockets: {
      '/gateway': (socket, query) => gateway.accept(socket, query),
      '/member/events': (socket, query) => events.accept(socket, query),
    },
  });
  address = server.address;
  return {
    url: `${address}/`,
    api: `${address}/api`,
    token: world.application.token,
    applicationId: world.application.id,
    guildId: world.server.id,
    violations: () => contract.report(),
    gateway,
    limits,
    acknowledgedAfter: () => interactions.acknowledgedAfter,
    close: () => server.close(),
  };
}
