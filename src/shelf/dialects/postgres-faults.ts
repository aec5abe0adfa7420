import { Fault } from '../../fault.ts';
import { UNANSWERED } from './unanswered.ts';

/** Where a database is, without its password. */
type Place = Readonly<{ at: string; user: string; database: string }>;

/** PostgreSQL's codes (its manual's appendix A), and what each asks of whoever runs Pullquote. */
const REMEDIES: Readonly<Record<string, (place: Place) => string>> = {
  '28P01': ({ at, user }) => `PostgreSQL at ${at} does not accept the password of “${user}”. Mend DATABASE_URL.`,
  '28000': ({ at, user }) =>
    `PostgreSQL at ${at} does not let “${user}” in from this machine. Create the user, or allow it in pg_hba.conf, or mend DATABASE_URL.`,
  '3D000': ({ at, user, database }) =>
    `PostgreSQL at ${at} has no database “${database}”. Create it (createdb --owner=${user} ${database}), or mend DATABASE_URL.`,
  '42501': ({ at, user, database }) =>
    `“${user}” may not make tables in the database “${database}” at ${at}. Make it the owner: ALTER DATABASE "${database}" OWNER TO "${user}";`,
  '53300': ({ at }) =>
    `PostgreSQL at ${at} takes no more connections. Raise its max_connections (8 for each process of Pullquote), or end what holds them.`,
  '53100': ({ at }) => `The disk of PostgreSQL at ${at} is full. Make room on it.`,
  '57P03': ({ at }) => `PostgreSQL at ${at} is starting or stopping. Try again in a moment.`,
};

/** Ends of a connection that PostgreSQL gives a code: shut down by its operator, crashed, or never ready. */
const ENDED = /^(57P0[1-5]|08\w{3})$/;

/** Node's codes for a server that cannot be reached. */
const UNREACHED =
  /^(ECONN\w+|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPIPE|ETIMEDOUT|EADDRNOTAVAIL|ENOENT|EACCES)$/;

/** What pg says without a code. */
const BROKEN =
  /connection terminated|connection timeout|timeout exceeded when trying to connect|not queryable|query read timeout|connection error/i;

/** Whether the connection that met the error is of no more use. */
export function isLost(error: unknown): boolean {
  const { code, message } = partsOf(error);
  return ENDED.test(code) || UNREACHED.test(code) || BROKEN.test(message);
}

/**
 * What kept PostgreSQL from being opened, as a Fault for whoever runs Pullquote; undefined where it is none of what is
 * known here.
 */
export function openingFault(error: unknown, address: string): Fault | undefined {
  const place = placeOf(address);
  const { code, message } = partsOf(error);
  const fault = (words: string) => new Fault('database', words, { code, reason: message }, error);
  const remedy = /no pg_hba.conf entry/i.test(message) ? REMEDIES['28000'] : REMEDIES[code];
  if (remedy) return fault(remedy(place));
  if (/password must be a string/i.test(message))
    return fault(`PostgreSQL at ${place.at} asks for a password, and DATABASE_URL has none.`);
  if (/does not support SSL/i.test(message))
    return fault(
      `PostgreSQL at ${place.at} does not speak TLS. Take sslmode out of DATABASE_URL, or switch ssl on there.`,
    );
  if (!isLost(error)) return undefined;
  return fault(`PostgreSQL does not answer at ${place.at}. Start it, or mend DATABASE_URL.`);
}

/**
 * What went wrong later on, in words for a member, who is not told where the database is; anything else comes back as it
 * is: a violated constraint is for the caller, a wrong query is a bug.
 */
export function runningFault(error: unknown): unknown {
  const { code, message } = partsOf(error);
  if (!isLost(error) && !(code in REMEDIES)) return error;
  return new Fault('database', UNANSWERED, { code, reason: message }, error);
}

function partsOf(error: unknown): Readonly<{ code: string; message: string }> {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return { code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' };
}

function placeOf(address: string): Place {
  const url = new URL(address);
  const at = url.searchParams.get('host') ?? `${url.hostname || 'localhost'}:${url.port || 5_432}`;
  const user = decodeURIComponent(url.username) || 'the user of this machine';
  return { at, user, database: decodeURIComponent(url.pathname.slice(1)) || user };
}
