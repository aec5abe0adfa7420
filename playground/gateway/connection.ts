import type { WebSocket } from 'ws';
import { type Encoder, perFrame, plain, zlibStream } from './compression.ts';
import { Close, type Frame, HEARTBEAT_MS, Op } from './protocol.ts';
import type { Session } from './session.ts';

/** How a connection asks the gateway to begin or take up a session. */
export interface Admission {
  identify(data: unknown, connection: Connection): Session | undefined;
  resume(data: unknown, connection: Connection): Session | undefined;
  members(data: unknown, session: Session): void;
  lost(session: Session, resumable: boolean): void;
}

/** One WebSocket of a bot: reads its frames, watches its heartbeat, writes ours. */
export class Connection {
  readonly #socket: WebSocket;
  readonly #admission: Admission;
  #encode: Encoder;
  #session: Session | undefined;
  #lastBeat = Date.now();
  readonly #watch: NodeJS.Timeout;

  constructor(socket: WebSocket, query: URLSearchParams, admission: Admission) {
    this.#socket = socket;
    this.#admission = admission;
    this.#encode = query.get('compress') === 'zlib-stream' ? zlibStream() : plain;
    // Discord closes a connection that missed two beats.
    this.#watch = setInterval(() => {
      if (Date.now() - this.#lastBeat > 2 * HEARTBEAT_MS) this.close(Close.sessionTimedOut, 'Session timed out');
    }, HEARTBEAT_MS / 2);
    this.#watch.unref();
    socket.on('message', (data) => this.#read(String(data)));
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => this.#end(code));
    if ((query.get('v') ?? '10') !== '10') this.close(Close.invalidVersion, 'Invalid API version');
    else if ((query.get('encoding') ?? 'json') !== 'json') this.close(Close.decodeError, 'Only JSON is spoken here');
    else this.send({ op: Op.hello, d: { heartbeat_interval: HEARTBEAT_MS, _trace: ['playground'] }, s: null, t: null });
  }

  send(frame: Frame): void {
    this.#encode(JSON.stringify(frame), (data) => {
      if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(data);
    });
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
  }

  /** Breaks the line as a lost network would: no close frame. */
  cut(): void {
    this.#socket.terminate();
  }

  get session(): Session | undefined {
    return this.#session;
  }

  /** `"compress": true` in Identify, which is ignored where the whole stream is compressed. */
  compressFrames(): void {
    if (this.#encode === plain) this.#encode = perFrame;
  }

  #read(text: string): void {
    let frame: Frame | null;
    try {
      frame = JSON.parse(text) as Frame | null;
    } catch {
      this.close(Close.decodeError, 'Error while decoding payload');
      return;
    }
    switch (frame?.op) {
      case Op.heartbeat:
        this.#lastBeat = Date.now();
        this.send({ op: Op.heartbeatAck, d: null, s: null, t: null });
        break;
      case Op.identify:
      case Op.resume:
        this.#begin(frame);
        break;
      case Op.requestGuildMembers:
      case Op.presenceUpdate:
      case Op.voiceStateUpdate:
        if (!this.#session) this.close(Close.notAuthenticated, 'Not authenticated');
        else if (frame.op === Op.requestGuildMembers) this.#admission.members(frame.d, this.#session);
        break;
      default:
        this.close(Close.unknownOpcode, 'Unknown opcode');
    }
  }

  #begin({ op, d }: Frame): void {
    if (this.#session) this.close(Close.alreadyAuthenticated, 'Already authenticated');
    else this.#session = op === Op.identify ? this.#admission.identify(d, this) : this.#admission.resume(d, this);
  }

  #end(code: number): void {
    clearInterval(this.#watch);
    if (!this.#session) return;
    this.#session.detach();
    // A client that closes with 1000 or 1001 says that it will not be back for this session.
    this.#admission.lost(this.#session, code !== 1000 && code !== 1001);
  }
}
