import { Hono } from 'hono';
import type { FileStore } from '../messages/index.ts';

/** Types that a browser may show as they are; anything else is handed over as a download. */
const SHOWN = /^(image\/(png|jpeg|gif|webp)|audio\/\w+|video\/\w+|text\/plain)\b/;

/** The bytes of attachments, as Discord's CDN gives them. To be mounted under `/attachments`. */
export function attachmentRoutes(files: FileStore): Hono {
  const app = new Hono();
  app.get('/:channel/:id/:filename', (c) => {
    const { id, filename } = c.req.param();
    const bytes = files.get(id);
    if (!bytes) return c.text('This content is no longer available.', 404);
    const type = typeByName(filename);
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': type,
      'content-disposition': SHOWN.test(type) ? 'inline' : 'attachment',
      // A file is hostile until proven otherwise: no guessing at its type, and nothing in it may run.
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    });
  });
  return app;
}

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json',
  pdf: 'application/pdf',
};

/** A content type by the ending of a file's name. */
export function typeByName(filename: string): string {
  return TYPES[/\.([^.]+)$/.exec(filename)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}
