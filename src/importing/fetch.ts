import { lookup as resolveName } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Fault } from '../fault.ts';
import { isPublicAddress } from './public.ts';
import { bodyOf, type Fetched, nameOf } from './response.ts';

/** What tests put in the place of the internet. */
export type Network = Readonly<{
  /** All addresses of a host's name. */
  resolve(host: string): Promise<readonly string[]>;
  /** Where a connection to an address is really made: to itself. */
  reach(address: string): string;
}>;

export type FetchOptions = Readonly<{ timeout?: number; network?: Network }>;

/** Milliseconds for all of it, redirects included. */
const LONGEST = 15_000;
const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

const INTERNET: Network = {
  resolve: async (host) => (await resolveName(host, { all: true })).map(({ address }) => address),
  reach: (address) => address,
};

/**
 * Fetches an article's bytes from an address that a member gives, which may be made to reach what only this machine can: so
 * http and https only; at every redirect the host is resolved first, all its addresses must be public, and the connection
 * is made to the one that was looked at (a second look-up could give another). No cookies, no credentials.
 * @throws Fault `address-refused`, `address-failed`, `article-too-long`, `article-format`, `timeout`
 */
export async function fetchArticle(
  address: string,
  { timeout = LONGEST, network = INTERNET }: FetchOptions = {},
): Promise<Fetched> {
  const signal = AbortSignal.timeout(timeout);
  let url = addressOf(address);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await inTime(request(url, network, signal), signal, timeout);
    if (REDIRECTS.has(response.statusCode ?? 0)) {
      response.destroy();
      url = addressOf(response.headers.location ?? '', url);
      continue;
    }
    if (response.statusCode !== 200) {
      response.destroy();
      throw failed(url, `answered with ${response.statusCode}`);
    }
    const name = nameOf(url, response);
    return { ...name, bytes: await inTime(bodyOf(response, url), signal, timeout), source: url.href };
  }
  throw new Fault('address-failed', `${new URL(address).host} redirects without end. Save the page and give the file.`);
}

/** @throws Fault `address-refused` where it is none of the web's, or carries a password */
function addressOf(text: string, base?: URL): URL {
  const url = URL.canParse(text, base?.href) ? new URL(text, base?.href) : null;
  if (url === null) throw new Fault('address-refused', 'That is no address of a page. It begins with https://');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Fault('address-refused', `Only http and https addresses are fetched, not ${url.protocol}`);
  if (url.username || url.password) throw new Fault('address-refused', 'Addresses with a password are not fetched.');
  url.hash = '';
  return url;
}

async function request(url: URL, network: Network, signal: AbortSignal): Promise<http.IncomingMessage> {
  const address = await publicAddressOf(url, network);
  const reached = network.reach(address);
  const family = isIP(reached);
  // Whatever name is asked for, the answer is the address that was looked at. Node asks for one, or for a list.
  const lookup: LookupFunction = (_name, options, done) =>
    options.all ? done(null, [{ address: reached, family }]) : done(null, reached, family);
  const headers = {
    accept: 'text/html, application/pdf, text/plain;q=0.8',
    'accept-encoding': 'gzip, br',
    'user-agent': 'Pullquote',
  };
  const { get } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    get(url, { agent: false, lookup, headers, signal }, resolve).on('error', (error) => {
      reject(signal.aborted ? error : failed(url, reasonOf(error), error));
    });
  });
}

/** @throws Fault `address-refused` where any of the host's addresses is not public, `address-failed` where it has none */
async function publicAddressOf(url: URL, { resolve }: Network): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host)
    ? [host]
    : await resolve(host).catch((error: unknown) => {
        throw failed(url, reasonOf(error), error);
      });
  const [first] = addresses;
  if (first === undefined) throw failed(url, 'is not known');
  if (!addresses.every(isPublicAddress))
    throw new Fault('address-refused', `${url.host} is not on the public internet. Save the page and give the file.`);
  return first;
}

async function inTime<Result>(work: Promise<Result>, signal: AbortSignal, timeout: number): Promise<Result> {
  const late = () => new Fault('timeout', `No answer within ${timeout / 1000} s. Save the page and give the file.`);
  let onAbort: (() => void) | undefined;
  const limit = new Promise<never>((_, reject) => {
    onAbort = () => reject(late());
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([work, limit]);
  } catch (error) {
    throw signal.aborted && !(error instanceof Fault) ? late() : error;
  } finally {
    signal.removeEventListener('abort', onAbort!);
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'is not known';
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH') return 'cannot be reached';
  return `cannot be read (${code ?? 'no answer'})`;
}

function failed(url: URL, what: string, cause?: unknown): Fault {
  return new Fault('address-failed', `${url.host} ${what}. Save the page and give the file.`, {}, cause);
}
