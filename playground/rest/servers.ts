import { Hono } from 'hono';
import type { BadDays } from '../bad-days.ts';
import { restApp } from './app.ts';
import type { Contract } from './contract.ts';
import type { Env, RestDesk } from './desk.ts';
import type { RateLimits } from './rate-limits.ts';

/**
 * The REST API of several servers under one address, as Discord has it: each request goes to the server that it is about.
 * What is about none (the application, its commands) is the first one's; commands are the same everywhere.
 */
export function restOfServers(
  desks: readonly RestDesk[],
  contract: Contract,
  limits: RateLimits,
  badDays: BadDays,
): Hono<Env> {
  const apps = desks.map((desk) => new Hono<Env>().route('/api/v10', restApp(desk, contract, limits, badDays)));
  if (desks.length === 1) return restApp(desks[0]!, contract, limits, badDays);
  const app = new Hono<Env>();
  app.all('*', (c) => {
    const found = desks.findIndex((desk) => isAbout(new URL(c.req.url).pathname, desk));
    return apps[Math.max(0, found)]!.fetch(c.req.raw);
  });
  return app;
}

function isAbout(path: string, { world, interactions }: RestDesk): boolean {
  const [, kind, id = '', token = '', inner = ''] =
    /\/api\/v\d+\/(\w+)\/([^/]+)(?:\/([^/]+))?(?:\/([^/]+))?/.exec(path) ?? [];
  switch (kind) {
    case 'guilds':
      return id === world.server.id;
    case 'channels':
      return world.channels.has(id);
    case 'interactions':
      return interactions.get(id) !== undefined;
    case 'webhooks':
      return interactions.knows(token);
    case 'applications':
      return token === 'guilds' && inner === world.server.id;
    default:
      return false;
  }
}
