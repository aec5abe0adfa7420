import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { type WebSocket, WebSocketServer } from 'ws';
import { Fault } from '../src/fault.ts';

type Listening = Readonly<{ address: string; close(): Promise<void> }>;

type Options = Readonly<{
  port: number;
  /** Hono applications by the path they are mounted at. */
  // biome-ignore lint/suspicious/noExplicitAny: each application has variables of its own.
  routes: Readonly<Record<string, Hono<any>>>;
  /** What takes WebSockets, by path. */
  sockets: Readonly<Record<string, (socket: WebSocket, query: URLSearchParams) => void>>;
}>;

const KEEP_ALIVE_MS = 60_000;

/** Frames from a bot or a page are small. */
const MOST_FRAME_BYTES = 1024 * 1024;

/** Serves HTTP and WebSockets on loopback; other machines and other sites in this machine's browser are turned away. */
export async function listen({ port, routes, sockets }: Options): Promise<Listening> {
  const app = new Hono();
  app.use(async (c, next) => {
    if (!isOurs(c.req.header('host'), c.req.header('origin'))) return c.text('Only for this machine', 403);
    await next();
    return undefined;
  });
  for (const [path, routed] of Object.entries(routes)) app.route(path, routed);

  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  // Node 20 accepts one connection a turn of its loop (libuv 1.46), so those that are there are kept for the next crowd.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const web = new WebSocketServer({ noServer: true, maxPayload: MOST_FRAME_BYTES, perMessageDeflate: false });
  server.on('upgrade', (request: IncomingMessage, socket, head) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const accept = sockets[pathname.replace(/\/$/, '')];
    if (!accept || !isOurs(request.headers.host, request.headers.origin)) return socket.destroy();
    return web.handleUpgrade(request, socket, head, (opened) => accept(opened, searchParams));
  });
  await bind(server, port);
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      for (const socket of web.clients) socket.terminate();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function bind(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      const message = `Port ${port} cannot be used (${error.code === 'EACCES' ? 'not allowed' : 'something else listens there'}). Choose another port for the playground, or stop what uses this one.`;
      reject(taken ? new Fault('setting-wrong', message, { port }, error) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** A site elsewhere could point its name at 127.0.0.1, or post here from its own pages: both show in these headers. */
function isOurs(host: string | undefined, origin: string | undefined): boolean {
  const local = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;
  if (!host || !local.test(host)) return false;
  return origin === undefined || origin === `http://${host}`;
}
