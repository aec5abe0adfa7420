import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { Fault } from '../fault.ts';

/** What came from an address, as `Importing.read` takes it. */
export type Fetched = Readonly<{ bytes: Uint8Array; name: string; source: string; charset?: string }>;

/** Bytes of a page or a PDF, unpacked. */
const LARGEST = 10_000_000;

/** Types that are read, with the ending that a file of theirs has. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'application/pdf': '.pdf',
};

/** A name for what came from an address, whose ending says its format, and the encoding that the server names. */
export function nameOf(url: URL, { headers }: IncomingMessage): Pick<Fetched, 'name' | 'charset'> {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const ending = ENDINGS[type.trim()];
  if (ending === undefined) {
    const said = /^[\w.+-]{1,40}\/[\w.+-]{1,60}$/.test(type.trim()) ? type.trim() : 'of no known type';
    throw new Fault('article-format', `What ${url.host} gives is ${said}; HTML, plain text and PDF can be read.`);
  }
  const charset = /charset=["']?([\w-]{1,40})/.exec(parameters.join(';'))?.[1];
  return { name: `${stemOf(url)}${ending}`, ...(charset ? { charset } : {}) };
}

/** `https://ledger.example/2024/the-quay.html` becomes `the-quay`; without a path, the host. */
function stemOf({ pathname, hostname }: URL): string {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  const stem = last.replace(/\.[a-z\d]{1,8}$/i, '').slice(0, 80);
  return /^[\w%.~-]+$/.test(stem) ? stem : hostname;
}

/**
 * The body, unpacked, of at most 10 MB: counted as it comes, since a small body may unpack to a large one.
 * @throws Fault `article-too-long`, `address-failed`
 */
export async function bodyOf(response: IncomingMessage, url: URL): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    if (Number(response.headers['content-length'] ?? 0) > LARGEST) throw tooLarge(url);
    for await (const chunk of unpacked(response) as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > LARGEST) throw tooLarge(url);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault(
      'address-failed',
      `${url.host} broke off. Try again, or save the page and give the file.`,
      {},
      error,
    );
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks);
}

function unpacked(response: IncomingMessage): NodeJS.ReadableStream {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase();
  // The loop over what comes out is told of errors; the callback is there because pipeline asks for one.
  if (encoding === 'gzip' || encoding === 'x-gzip') return pipeline(response, createGunzip(), () => {});
  if (encoding === 'br') return pipeline(response, createBrotliDecompress(), () => {});
  return response;
}

function tooLarge(url: URL): Fault {
  return new Fault(
    'article-too-long',
    `What ${url.host} gives has more than ${LARGEST / 1e6} MB. Give the article’s words in a .txt file.`,
  );
}
