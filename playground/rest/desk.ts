import type { Interactions } from '../interactions/index.ts';
import type { Desk } from '../messages/index.ts';
import type { Incoming } from './incoming.ts';

/** What the routes work with. */
export type RestDesk = Desk &
  Readonly<{
    interactions: Interactions;
    /** The server's own addresses, known once it listens. */
    address: () => string;
    gatewayAddress: () => string;
    /** How many shards the bot is told to use, and how many sessions it may still begin today. */
    shards: () => Readonly<{ recommended: number; sessionsLeft: number }>;
    log: Log;
  }>;

/** The part of a logger that the playground uses. */
export type Log = Readonly<{
  info(details: object, message: string): void;
  error(details: object, message: string): void;
}>;

export type Env = { Variables: { incoming: Incoming } };
