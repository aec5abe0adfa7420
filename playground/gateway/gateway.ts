import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import type { BadDays } from '../bad-days.ts';
import { guildCreatePayload, memberPayload, userPayload } from '../payloads/index.ts';
import type { World } from '../world/index.ts';
import { Connection } from './connection.ts';
import { Close, type Dispatch, Op, PRIVILEGED, RESUMABLE_MS } from './protocol.ts';
import { Session } from './session.ts';

const identifyBody = z.object({
  token: z.string(),
  intents: z.number().int().nonnegative(),
  compress: z.boolean().optional(),
  shard: z.tuple([z.number().int().nonnegative(), z.number().int().positive()]).optional(),
});
const resumeBody = z.object({ token: z.string(), session_id: z.string(), seq: z.number().int().nonnegative() });
const membersBody = z.object({
  guild_id: z.string(),
  query: z.string().optional(),
  limit: z.number().int().nonnegative().default(0),
  user_ids: z.union([z.string(), z.array(z.string())]).optional(),
  nonce: z.string().optional(),
});

/** Discord's gateway: sessions of bots, and the events that go to them. */
export class Gateway {
  readonly #worlds: readonly World[];
  readonly #address: () => string;
  readonly #sessions = new Map<string, Session>();
  readonly #connections = new Set<Connection>();
  readonly #badDays: BadDays;
  readonly #presence: (online: boolean) => void;

  #identified = 0;

  /** `address` is the gateway's own `ws://…`; `presence` hears when the first bot comes and the last one goes. */
  constructor(worlds: readonly World[], address: () => string, badDays: BadDays, presence: (online: boolean) => void) {
    this.#worlds = worlds;
    this.#address = address;
    this.#badDays = badDays;
    this.#presence = presence;
  }

  /** Whether any bot is connected. */
  get online(): boolean {
    return [...this.#sessions.values()].some((session) => session.connected);
  }

  /** Bots connected now; two with one token are two, as on Discord. */
  get connected(): number {
    return [...this.#sessions.values()].filter((session) => session.connected).length;
  }

  accept(socket: WebSocket, query: URLSearchParams): void {
    const connection = new Connection(socket, query, {
      identify: (data, from) => this.#identify(data, from),
      resume: (data, from) => this.#resume(data, from),
      members: (data, session) => this.#members(data, session),
      lost: (session, resumable) => this.#lost(session, resumable),
    });
    this.#connections.add(connection);
    socket.on('close', () => this.#connections.delete(connection));
  }

  /** Sends an event of a server to the sessions whose shard holds it. */
  dispatch(server: string, dispatch: Dispatch): void {
    const send = () => {
      for (const session of this.#sessions.values()) if (session.holds(server)) session.dispatch(dispatch);
    };
    this.#badDays.deliver(send, () => this.cut());
  }

  /** Sessions begun so far. */
  get identified(): number {
    return this.#identified;
  }

  /** The shards that are connected now, `[number, count]` each. */
  get shards(): readonly (readonly [number, number])[] {
    return [...this.#sessions.values()].filter((session) => session.connected).map(({ shard }) => shard);
  }

  /** What all servers have in common, the application and its bot, is read from the first. */
  get #world(): World {
    return this.#worlds[0]!;
  }

  /** Cuts every line without a word, as a lost network would; the sessions can be resumed. */
  cut(): void {
    for (const connection of this.#connections) connection.cut();
  }

  /** Closes every line with one of Discord's codes. */
  close(code: number): void {
    for (const connection of this.#connections) connection.close(code, 'closed');
  }

  /** Asks every client to reconnect (opcode 7), as Discord does when a server of theirs goes down. */
  askToReconnect(): void {
    for (const connection of this.#connections) connection.send({ op: Op.reconnect, d: null, s: null, t: null });
  }

  /** Ends every session (opcode 9); it cannot be resumed and the client must identify anew. */
  invalidate(): void {
    this.#sessions.clear();
    for (const connection of this.#connections) connection.send({ op: Op.invalidSession, d: false, s: null, t: null });
  }

  #identify(data: unknown, connection: Connection): Session | undefined {
    const body = identifyBody.safeParse(data);
    if (!body.success) return refused(connection, Close.decodeError, 'Error while decoding payload');
    const { token, intents, compress, shard } = body.data;
    if (token.replace(/^Bot /, '') !== this.#world.application.token)
      return refused(connection, Close.authenticationFailed, 'Authentication failed.');
    if (shard && shard[0] >= shard[1]) return refused(connection, Close.invalidShard, 'Invalid shard.');
    if (intents >= 1 << 26) return refused(connection, Close.invalidIntents, 'Invalid intent(s).');
    if (intents & PRIVILEGED) return refused(connection, Close.disallowedIntents, 'Disallowed intent(s).');
    if (compress) connection.compressFrames();

    const session = new Session(randomBytes(16).toString('hex'), intents, shard);
    this.#identified += 1;
    const first = !this.online;
    this.#sessions.set(session.id, session);
    session.attach((frame) => connection.send(frame));
    const { application } = this.#world;
    const held = this.#worlds.filter(({ server }) => session.holds(server.id));
    session.dispatch({
      event: 'READY',
      intent: 0,
      data: {
        v: 10,
        user: { ...userPayload(this.#world.bot), verified: true, mfa_enabled: false, email: null, flags: 0 },
        guilds: held.map(({ server }) => ({ id: server.id, unavailable: true })),
        session_id: session.id,
        resume_gateway_url: this.#address(),
        ...(shard ? { shard } : {}),
        application: { id: application.id, flags: 0 },
      },
    });
    for (const world of held) session.dispatch({ event: 'GUILD_CREATE', intent: 1, data: guildCreatePayload(world) });
    if (first) this.#presence(true);
    return session;
  }

  #resume(data: unknown, connection: Connection): Session | undefined {
    const body = resumeBody.safeParse(data);
    if (!body.success) return refused(connection, Close.decodeError, 'Error while decoding payload');
    if (body.data.token.replace(/^Bot /, '') !== this.#world.application.token)
      return refused(connection, Close.authenticationFailed, 'Authentication failed.');
    const session = this.#sessions.get(body.data.session_id);
    const missed = session?.after(body.data.seq);
    if (!session || !missed) {
      connection.send({ op: Op.invalidSession, d: false, s: null, t: null });
      return undefined;
    }
    const first = !this.online;
    for (const frame of missed) connection.send(frame);
    session.attach((frame) => connection.send(frame));
    session.dispatch({ event: 'RESUMED', intent: 0, data: { _trace: ['playground'] } });
    if (first) this.#presence(true);
    return session;
  }

  #members(data: unknown, session: Session): void {
    const body = membersBody.safeParse(data);
    if (!body.success) return;
    const { guild_id: guild, query, user_ids: ids, limit, nonce } = body.data;
    const world = this.#worlds.find(({ server }) => server.id === guild && session.holds(server.id));
    if (!world) return;
    const wanted = ids === undefined ? undefined : [ids].flat();
    const found = [...world.members.values()].filter((member) =>
      wanted ? wanted.includes(member.id) : member.username.startsWith((query ?? '').toLowerCase()),
    );
    session.dispatch({
      event: 'GUILD_MEMBERS_CHUNK',
      intent: 0,
      data: {
        guild_id: world.server.id,
        members: (limit > 0 ? found.slice(0, limit) : found).map(memberPayload),
        chunk_index: 0,
        chunk_count: 1,
        not_found: wanted?.filter((id) => !world.members.has(id)) ?? [],
        ...(nonce === undefined ? {} : { nonce }),
      },
    });
  }

  #lost(session: Session, resumable: boolean): void {
    const forget = () => {
      if (!session.connected) this.#sessions.delete(session.id);
    };
    if (resumable) this.#world.clock.after(RESUMABLE_MS, forget);
    else forget();
    if (!this.online) this.#presence(false);
  }
}

function refused(connection: Connection, code: number, reason: string): undefined {
  connection.close(code, reason);
  return undefined;
}
