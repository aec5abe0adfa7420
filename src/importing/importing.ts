import { readFile as readBytes, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Origin, Reading } from '../article/index.ts';
import { Fault } from '../fault.ts';
import { IDLE, startWorker } from '../workers/index.ts';
import { fetchArticle, type Network } from './fetch.ts';
import type { Document } from './read.worker.ts';

/** Reads articles in a thread of its own: no file, however made, can stop the program or fill its memory. */
export type Importing = Readonly<{
  /**
   * Reads an article from bytes of any known format: text, Markdown, HTML or PDF.
   * @throws Fault those of `readDocument`; `article-too-long` where it takes too much memory; `timeout`
   */
  read(bytes: Uint8Array, origin: Origin): Promise<Reading>;
  /** Reads a file. @throws Fault `article-missing` where it cannot be read, and those of `read` */
  readFile(file: string): Promise<Reading>;
  /**
   * Fetches an address of the web and reads what it gives.
   * @throws Fault `not-allowed` where addresses are not fetched, those of `fetchArticle` and of `read`
   */
  readAddress(address: string): Promise<Reading>;
  close(): Promise<void>;
}>;

export type ImportingOptions = Readonly<{
  /** Whether addresses may be fetched; off unless the operator says so. */
  addresses?: boolean;
  /** Milliseconds for reading one file. */
  timeout?: number;
  /** Bytes by which the process may grow over one file. */
  growth?: number;
  network?: Network;
}>;

/** Bytes of a file that are read at most: an article, with its pictures, has fewer. */
const LARGEST_FILE = 50_000_000;
/** Milliseconds for one file. A long article takes 1 s; a page made to be slow, for ever. */
const LONGEST = 30_000;
/** Megabytes of the thread's heap: the largest file that is read takes about half. */
const HEAP = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };
/** Bytes by which the process may grow over one file: 1 kB of PDF can unpack to 1 GB, which no limit of the heap counts. */
const MOST_GROWTH = 800_000_000;
const WATCH_EVERY = 50;

/** The thread starts with the first file, and again after one that ended it. */
export function openImporting(options: ImportingOptions = {}): Importing {
  const { addresses = false, timeout = LONGEST, growth = MOST_GROWTH, network } = options;
  const start = () =>
    startWorker<Document, Reading>({
      module: new URL('./read.worker.ts', import.meta.url),
      task: 'reading the article',
      timeout,
      idle: IDLE,
      memory: HEAP,
    });
  let worker = start();
  let turn: Promise<unknown> = Promise.resolve();

  const attempt = async (bytes: Uint8Array, origin: Origin): Promise<Reading> => {
    let grown = false;
    const watch = watchMemory(growth, () => {
      grown = true;
      void worker.close();
      worker = start();
    });
    try {
      // A copy: a Buffer may be a view into memory that is shared, all of which would travel.
      return frozen(await worker.call({ bytes: Uint8Array.from(bytes), origin }));
    } catch (error) {
      if (!grown && !isOutOfMemory(error)) throw error;
      throw tooLarge(origin.name, 'takes more memory to read than is given to one article');
    } finally {
      clearInterval(watch);
    }
  };
  const read = async (bytes: Uint8Array, origin: Origin): Promise<Reading> => {
    holdSize(bytes.length, origin.name);
    // One after the other, so that the memory that is watched is one file's.
    const reading = turn.then(() => attempt(bytes, origin));
    turn = reading.catch(() => {});
    return reading;
  };
  return {
    read,
    async readFile(file) {
      return read(await bytesOf(file), { name: path.basename(file) });
    },
    async readAddress(address) {
      if (!addresses)
        throw new Fault(
          'not-allowed',
          'Addresses are not fetched here (ALLOW_ADDRESSES is off). Save the page and give the file.',
        );
      const { bytes, ...origin } = await fetchArticle(address, network ? { network } : {});
      return read(bytes, origin);
    },
    close: () => worker.close(),
  };
}

/** Calls once when the process has grown by so many bytes. Stop it with `clearInterval`. */
function watchMemory(growth: number, onGrown: () => void): NodeJS.Timeout {
  const before = process.memoryUsage.rss();
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before <= growth) return;
    clearInterval(watch);
    onGrown();
  }, WATCH_EVERY);
  return watch.unref();
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    holdSize((await stat(file)).size, file);
    return await readBytes(file);
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault('article-missing', `Cannot read ${file}: ${reason(error)}.`, { file }, error);
  }
}

function holdSize(bytes: number, name: string): void {
  if (bytes > LARGEST_FILE)
    throw tooLarge(name, `has ${Math.round(bytes / 1e6)} MB; at most ${LARGEST_FILE / 1e6} MB are read`);
}

function tooLarge(name: string, what: string): Fault {
  return new Fault('article-too-long', `${name} ${what}. Give the article’s words in a .txt file.`, { name });
}

/** What travelled between threads is no longer frozen. */
function frozen({ article, dropped, healed }: Reading): Reading {
  const paragraphs = Object.freeze(article.paragraphs.map((paragraph) => Object.freeze(paragraph)));
  return { article: Object.freeze({ ...article, paragraphs }), dropped, healed };
}

function isOutOfMemory(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  return cause?.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission denied';
  return code ?? String(error);
}
