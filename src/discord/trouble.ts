import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import { Fault } from '../fault.ts';

const BAD_TOKEN =
  'Discord does not accept the token. Copy it anew from https://discord.com/developers/applications (your application, "Bot", "Reset Token") into DISCORD_TOKEN.';

const UNREACHABLE =
  'Discord cannot be reached. Check the network of this machine and https://discordstatus.com, then start again.';

/** What a failure of connecting to Discord is in words; anything that is not one comes back as it is, since it is a bug. */
export function asFault(error: unknown): unknown {
  if (error instanceof Fault) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return badToken(error);
  if (error instanceof DiscordAPIError) return error.status === 401 ? badToken(error) : error;
  if (error instanceof HTTPError || isNetworkError(error)) return unreachable(error);
  return error;
}

export function badToken(cause?: unknown): Fault {
  return new Fault('discord-token', BAD_TOKEN, {}, cause);
}

export function unreachable(cause?: unknown): Fault {
  return new Fault('discord-unreachable', UNREACHABLE, {}, cause);
}

/** Node's and undici's codes for connections that fail, wherever in the chain of causes they stand. */
const NETWORK =
  /^(E(CONN\w+|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|PIPE|TIMEDOUT|ADDRNOTAVAIL)|UND_ERR_\w+|ABORT_ERR)$/;

function isNetworkError(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && NETWORK.test(cause.code)) return true;
    if (cause.name === 'AbortError') return true;
  }
  return false;
}
