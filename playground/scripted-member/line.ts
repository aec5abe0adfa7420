import { WebSocket } from 'ws';
import type { Act, ActAnswer, MemberEvent, MessageView, OutcomeView, Scene } from '../protocol.ts';
import { Modal } from './modal.ts';
import { Reply } from './reply.ts';

/** How long a member waits for the bot before a test fails. */
const PATIENCE_MS = 15_000;

/** The bot let 3 seconds pass without acknowledging: what Discord shows as "The application did not respond". */
export class NoResponse extends Error {
  constructor() {
    super('The application did not respond');
  }
}

/** Discord's own client would not have sent it: a missing option, one too long, an unknown command. */
export class NotSent extends Error {
  readonly problems: readonly Readonly<{ field?: string; message: string }>[];
  constructor(problems: readonly Readonly<{ field?: string; message: string }>[]) {
    super(problems.map(({ field, message }) => (field ? `${field}: ${message}` : message)).join('; '));
    this.problems = problems;
  }
}

/** A member's connection to the playground: requests one way, events the other. */
export class Line {
  readonly #url: string;
  readonly #socket: WebSocket;
  readonly #messages = new Map<string, MessageView>();
  readonly #gone = new Set<string>();
  readonly #outcomes = new Map<string, OutcomeView[]>();
  readonly #waiting = new Set<() => void>();
  #scene: Scene | undefined;

  private constructor(url: string, socket: WebSocket) {
    this.#url = url;
    this.#socket = socket;
    socket.on('message', (data) => this.#hear(JSON.parse(String(data)) as MemberEvent));
  }

  static async open(url: string, name: string, moderator: boolean): Promise<Line> {
    const id = await memberId(url, name, moderator);
    const events = new URL(`member/events?as=${id}`, url.replace(/^http/, 'ws'));
    const line = new Line(url, new WebSocket(events));
    await line.until(() => line.#scene);
    return line;
  }

  get scene(): Scene {
    return this.#scene!;
  }

  message(id: string): MessageView | undefined {
    return this.#gone.has(id) ? undefined : this.#messages.get(id);
  }

  async download(address: string): Promise<string> {
    return (await fetch(new URL(address, this.#url))).text();
  }

  close(): void {
    this.#socket.close();
  }

  /** Sends an act and waits for the first outcome that `isDone` accepts. */
  async act(act: Act, isDone: (outcome: OutcomeView) => boolean): Promise<OutcomeView> {
    const answer = (await this.post('acts', act)) as ActAnswer;
    if ('problems' in answer) throw new NotSent(answer.problems);
    return this.until(() => this.#outcomes.get(answer.interaction)?.find(isDone));
  }

  async reply(act: Act): Promise<Reply> {
    const outcome = await this.act(act, (o) => ['message', 'update', 'follow-up', 'modal', 'failed'].includes(o.kind));
    if (outcome.kind === 'failed') throw new NoResponse();
    if (!('message' in outcome)) throw new Error(`The bot opened a form where a reply was expected`);
    // The bot is done when its answer is no longer "thinking…".
    await this.until(() => this.message(outcome.message)?.thinking === false || this.#gone.has(outcome.message));
    return new Reply(outcome.message, this);
  }

  async modal(act: Act): Promise<Modal> {
    const answer = (await this.post('acts', act)) as ActAnswer;
    if ('problems' in answer) throw new NotSent(answer.problems);
    const outcome = await this.until(() => this.#outcomes.get(answer.interaction)?.[0]);
    if (outcome.kind === 'failed') throw new NoResponse();
    if (outcome.kind !== 'modal') throw new Error(`The bot answered with a ${outcome.kind} where a form was expected`);
    return new Modal(answer.interaction, outcome.modal, this);
  }

  async history(channel: string): Promise<readonly MessageView[]> {
    const { id } = this.scene.you;
    const response = await fetch(new URL(`member/channels/${channel}/messages?as=${id}`, this.#url));
    const seen = (await response.json()) as readonly MessageView[];
    for (const message of seen) this.#messages.set(message.id, message);
    return seen;
  }

  /** The body as JSON, or as it is where it is bytes. */
  async post(path: string, body: unknown): Promise<unknown> {
    const url = new URL(`member/${path}`, this.#url);
    url.searchParams.set('as', this.scene.you.id);
    const raw = path.startsWith('uploads');
    const response = await fetch(url, {
      method: 'POST',
      body: raw ? (body as NonNullable<RequestInit['body']>) : JSON.stringify(body),
    });
    const answer = (await response.json()) as { problems?: NotSent['problems'] };
    if (!response.ok && !answer.problems) throw new Error(`The playground answered ${response.status}`);
    if (answer.problems && path !== 'acts') throw new NotSent(answer.problems);
    return answer;
  }

  async dismiss(id: string): Promise<void> {
    await fetch(new URL(`member/messages/${id}?as=${this.scene.you.id}`, this.#url), { method: 'DELETE' });
  }

  /** Waits until something is there, looking again at each event. */
  async until<T>(look: () => T | undefined | false): Promise<T> {
    const found = look();
    if (found) return found;
    return new Promise<T>((resolve, reject) => {
      const patience = setTimeout(() => {
        this.#waiting.delete(again);
        reject(new Error(`Nothing happened for ${PATIENCE_MS / 1000} s`));
      }, PATIENCE_MS);
      const again = () => {
        const now = look();
        if (!now) return;
        clearTimeout(patience);
        this.#waiting.delete(again);
        resolve(now);
      };
      this.#waiting.add(again);
    });
  }

  #hear(event: MemberEvent): void {
    if (event.type === 'scene') this.#scene = event.scene;
    if (event.type === 'message') this.#messages.set(event.message.id, event.message);
    if (event.type === 'message-gone') this.#gone.add(event.id);
    if (event.type === 'outcome') {
      const known = this.#outcomes.get(event.interaction) ?? [];
      this.#outcomes.set(event.interaction, [...known, event.outcome]);
    }
    for (const again of [...this.#waiting]) again();
  }
}

async function memberId(url: string, name: string, moderator: boolean): Promise<string> {
  const response = await fetch(new URL('member/members', url), {
    method: 'PUT',
    body: JSON.stringify({ name, moderator }),
  });
  return ((await response.json()) as { id: string }).id;
}
