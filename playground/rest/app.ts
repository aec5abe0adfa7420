import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { BadDays } from '../bad-days.ts';
import { Refusal, refuse } from '../refusal.ts';
import { applicationRoutes } from './applications.ts';
import { channelRoutes } from './channels.ts';
import type { Contract } from './contract.ts';
import type { Env, RestDesk } from './desk.ts';
import { guildRoutes } from './guilds.ts';
import { readIncoming } from './incoming.ts';
import { interactionRoutes } from './interactions.ts';
import type { RateLimits } from './rate-limits.ts';
import { threadRoutes } from './threads.ts';
import { webhookRoutes } from './webhooks.ts';

/** Sessions that a bot may begin a day. */
export const MOST_SESSIONS = 1_000;

/** Discord's REST API, version 10, as far as a bot in one server needs it. To be mounted under `/api/v10`. */
export function restApp(desk: RestDesk, contract: Contract, limits: RateLimits, badDays: BadDays): Hono<Env> {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    const path = pathOf(c);
    const failure = badDays.failureOf(c.req.method, path);
    if (failure === 'nothing') return never(c.req.raw.signal);
    if (failure === 429) return tooMany(badDays.retryAfter, { headers: {} });
    if (failure === 500 || failure === 502) return broken(failure);
    const verdict = limits.take(c.req.method, path);
    if (verdict.retryAfter !== undefined) return tooMany(verdict.retryAfter, verdict);
    if (!needsNoToken(path) && c.req.header('authorization') !== `Bot ${desk.world.application.token}`)
      throw refuse.unauthorized();
    const incoming = await readIncoming(c);
    contract.see({ method: c.req.method, path: new URL(c.req.url).pathname, body: incoming.body });
    c.set('incoming', incoming);
    await next();
    if (failure === 'lost') {
      c.res = broken(502);
      return undefined;
    }
    for (const [name, value] of Object.entries(verdict.headers)) c.res.headers.set(name, value);
    return undefined;
  });

  app.get('/gateway', (c) => c.json({ url: desk.gatewayAddress() }));
  app.get('/gateway/bot', (c) => {
    const { recommended, sessionsLeft } = desk.shards();
    // Discord lets bots of many shards begin 16 sessions every 5 seconds, others one.
    const max_concurrency = recommended > 1 ? 16 : 1;
    const limit = { total: MOST_SESSIONS, remaining: sessionsLeft, reset_after: 86_400_000, max_concurrency };
    return c.json({ url: desk.gatewayAddress(), shards: recommended, session_start_limit: limit });
  });
  app.route('/', applicationRoutes(desk));
  app.route('/', interactionRoutes(desk));
  app.route('/', webhookRoutes(desk));
  app.route('/', channelRoutes(desk));
  app.route('/', threadRoutes(desk));
  app.route('/', guildRoutes(desk));
  app.all('*', () => {
    throw refuse.notFound();
  });
  app.onError((error) => {
    if (error instanceof Refusal) return answered(error);
    desk.log.error({ err: error }, 'the playground failed on a request');
    return Response.json({ message: '500: Internal Server Error', code: 0 }, { status: 500 });
  });
  return app;
}

/** What stands before Discord's servers says this where they do not answer it. */
function broken(status: 500 | 502): Response {
  return new Response(`${status}`, { status, headers: { 'content-type': 'text/plain' } });
}

/** Waits until the client gives up. */
function never(signal: AbortSignal): Promise<Response> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(broken(502)), { once: true }));
}

/** Interactions and their webhooks carry their own token in the path. */
function needsNoToken(path: string): boolean {
  return path === '/gateway' || /^\/(interactions|webhooks)\/\d+\/[^/]+/.test(path);
}

function pathOf(c: Context): string {
  return new URL(c.req.url).pathname.replace(/^\/api\/v\d+/, '');
}

function answered(refusal: Refusal): Response {
  return Response.json(refusal.toJSON(), { status: refusal.status as ContentfulStatusCode });
}

function tooMany(
  retryAfter: number,
  { headers, global = false }: { headers: Readonly<Record<string, string>>; global?: boolean },
): Response {
  const body = { message: 'You are being rate limited.', retry_after: retryAfter, global };
  const scope = global ? 'global' : 'user';
  const more = { 'retry-after': String(Math.ceil(retryAfter)), 'x-ratelimit-scope': scope };
  return Response.json(body, {
    status: 429,
    headers: { ...headers, ...more, ...(global ? { 'x-ratelimit-global': 'true' } : {}) },
  });
}
