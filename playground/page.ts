import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Hono } from 'hono';
import { packageRoot } from '../src/package.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Nothing from elsewhere, no script but the page's own files, no markup that runs. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page: its HTML, style and compiled script. To be mounted at the root. */
export function pageRoutes(): Hono {
  const app = new Hono();
  app.get('/*', (c) => {
    const asked = new URL(c.req.url).pathname;
    const name = asked === '/' ? 'index.html' : asked.slice(1);
    const type = TYPES[path.extname(name)];
    if (!existsSync(path.join(FOLDER, 'index.html'))) return c.text('Run `npm run build` first.', 503);
    // Names are plain: no way leads up and out of the folder.
    const file = path.join(FOLDER, name);
    if (!type || !/^[\w-]+(\/[\w-]+)*\.\w+$/.test(name) || !existsSync(file)) return c.text('Not found', 404);
    return c.body(readFileSync(file, 'utf8'), 200, {
      'content-type': type,
      'content-security-policy': POLICY,
      'cache-control': 'no-cache',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });
  return app;
}

/** Browsers need JavaScript: also a playground that runs from its sources serves the page as it was built. */
const FOLDER = path.join(packageRoot(), 'dist', 'playground', 'page');
