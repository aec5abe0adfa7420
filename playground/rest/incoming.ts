import type { Context } from 'hono';
import type { IncomingFile } from '../messages/index.ts';
import { MOST_FILE_BYTES } from '../messages/index.ts';
import { refuse } from '../refusal.ts';

/** A request's body: JSON by itself, or JSON with files beside it in a form. */
export type Incoming = Readonly<{ body: unknown; files: readonly IncomingFile[] }>;

/** Discord's limit for one request. */
const MOST_REQUEST_BYTES = 25 * 1024 * 1024;

export async function readIncoming(c: Context): Promise<Incoming> {
  if (c.req.method === 'GET' || c.req.method === 'DELETE') return { body: undefined, files: [] };
  if (Number(c.req.header('content-length') ?? 0) > MOST_REQUEST_BYTES) throw refuse.tooLarge();
  const type = c.req.header('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(await c.req.formData());
  const text = await c.req.text();
  return { body: text === '' ? undefined : parseJson(text), files: [] };
}

async function readForm(form: FormData): Promise<Incoming> {
  const files: IncomingFile[] = [];
  for (const [key, value] of form.entries()) {
    const part = /^files\[(\d+)\]$/.exec(key)?.[1];
    if (part === undefined || typeof value === 'string') continue;
    if (value.size > MOST_FILE_BYTES) throw refuse.tooLarge();
    files.push({
      part: Number(part),
      filename: value.name,
      contentType: value.type || 'application/octet-stream',
      bytes: new Uint8Array(await value.arrayBuffer()),
    });
  }
  const payload = form.get('payload_json');
  return { body: typeof payload === 'string' ? parseJson(payload) : {}, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse.invalidJson();
  }
}
