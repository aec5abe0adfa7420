import { BACKLOG, type Dispatch, type Frame, Op } from './protocol.ts';

/** One identified client: its sequence of events, kept so that it can take up again where a connection broke. */
export class Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  /** Sends a frame to the client, while there is a connection. */
  #send: ((frame: Frame) => void) | undefined;
  #sequence = 0;
  readonly #backlog: { frame: Frame; sequence: number }[] = [];

  /** `shard`: which of how many; without one, the session is for all servers. */
  constructor(id: string, intents: number, shard: readonly [number, number] = [0, 1]) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
  }

  /** Whether a server's events go to this session: Discord's own rule, by the time in the server's id. */
  holds(server: string): boolean {
    const [number, count] = this.shard;
    return (BigInt(server) >> 22n) % BigInt(count) === BigInt(number);
  }

  get connected(): boolean {
    return this.#send !== undefined;
  }

  attach(send: (frame: Frame) => void): void {
    this.#send = send;
  }

  detach(): void {
    this.#send = undefined;
  }

  /** Numbers an event and sends it, now or when the session is resumed. */
  dispatch({ event, data, intent }: Dispatch): void {
    if (intent !== 0 && (this.intents & intent) === 0) return;
    this.#sequence += 1;
    const frame = { op: Op.dispatch, t: event, s: this.#sequence, d: data };
    this.#backlog.push({ frame, sequence: this.#sequence });
    if (this.#backlog.length > BACKLOG) this.#backlog.shift();
    this.#send?.(frame);
  }

  /** What the client has not seen; `undefined` where that is no longer known. */
  after(sequence: number): readonly Frame[] | undefined {
    const oldest = this.#backlog[0]?.sequence ?? this.#sequence + 1;
    if (sequence > this.#sequence || sequence < oldest - 1) return undefined;
    return this.#backlog.filter((entry) => entry.sequence > sequence).map((entry) => entry.frame);
  }
}
