import { inspect } from 'node:util';
import { type Level, type Logger, pino } from 'pino';

/** Standard error: what the command line prints on standard output is for scripts. */
const STANDARD_ERROR = 2;

/**
 * The log: JSON lines. Of an error it keeps what says where the fault lies, and nothing that was sent: the body of a request
 * to Discord holds articles' and members' words, and its address the right to answer in the bot's name.
 */
export function openLog(
  level: Level | 'silent',
  destination: { write(line: string): void } = toStandardError(),
): Logger {
  const write = (line: string) => destination.write(withoutSecrets(line));
  return pino({ level, base: null, serializers: { err: describeError } }, { write });
}

/**
 * Takes out what gives power to whoever reads it: bot tokens, the tokens in addresses of interactions and webhooks, the
 * password in the address of a database.
 */
export function withoutSecrets(text: string): string {
  return SECRETS.reduce((clean, [secret, shown]) => clean.replace(secret, shown), text);
}

/** An error as text for an operator who reports it. */
export function reportOf(error: unknown): string {
  return withoutSecrets(inspect(describeError(error), { depth: 6 }).replaceAll('\\n', '\n'));
}

const SECRETS: readonly (readonly [RegExp, string])[] = [
  // Three parts of base64url: the bot's id, a time, a signature.
  [/\b[\w-]{17,}\.[\w-]{6,7}\.[\w-]{20,}/g, '[token]'],
  [/(\/(?:webhooks|interactions)\/\d+\/)[^/\s?"\\]+/g, '$1[token]'],
  // To the last @ before a path: addresses are read so, and a password may have one.
  [/(\b[a-z][a-z\d+.-]*:\/\/[^\s:/@"]*:)[^\s/"]+@/gi, '$1[password]@'],
  [/([?&](?:ssl)?password=)[^\s&"'\\]+/gi, '$1[password]'],
];

/** How deep a chain of causes is followed. */
const CAUSES = 5;

function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return typeof error === 'string' ? error : typeof error;
  const { name, message, stack, cause } = error;
  const { code, status, method, url } = error as Partial<Record<'code' | 'status' | 'method' | 'url', unknown>>;
  const known = Object.entries({ code, status, method, url }).filter(([, value]) => isPlain(value));
  const behind = cause === undefined || depth >= CAUSES ? {} : { cause: describeError(cause, depth + 1) };
  return { type: name, message, ...Object.fromEntries(known), stack, ...behind };
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

function toStandardError() {
  return pino.destination(STANDARD_ERROR);
}
