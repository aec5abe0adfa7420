import type { Act, ActAnswer, ActProblem, MemberEvent, MessageView } from '../protocol.ts';

/** The playground's server, as the member `as` speaks to it. */
export class Server {
  readonly as: string;
  #socket: WebSocket | undefined;
  #closed = false;

  constructor(as: string) {
    this.as = as;
  }

  /** Hears of everything this member sees; comes back by itself when the line breaks. */
  listen(hear: (event: MemberEvent) => void, connected: (is: boolean) => void): void {
    const socket = new WebSocket(new URL(`member/events?as=${this.as}`, location.href.replace(/^http/, 'ws')));
    this.#socket = socket;
    socket.addEventListener('open', () => connected(true));
    socket.addEventListener('message', ({ data }) => hear(JSON.parse(String(data)) as MemberEvent));
    socket.addEventListener('close', () => {
      if (this.#closed) return;
      connected(false);
      setTimeout(() => {
        if (!this.#closed) this.listen(hear, connected);
      }, 1000);
    });
  }

  close(): void {
    this.#closed = true;
    this.#socket?.close();
  }

  async messages(channel: string): Promise<readonly MessageView[]> {
    return (await this.#request('GET', `channels/${channel}/messages`)) as readonly MessageView[];
  }

  async act(act: Act): Promise<ActAnswer> {
    return (await this.#request('POST', 'acts', JSON.stringify(act))) as ActAnswer;
  }

  /** What stood in the way, if anything did. */
  async say(channel: string, content: string): Promise<readonly ActProblem[]> {
    const answer = await this.#request('POST', 'messages', JSON.stringify({ channel, content }));
    return (answer as { problems?: readonly ActProblem[] }).problems ?? [];
  }

  async upload(file: File): Promise<{ id: string } | { problems: readonly ActProblem[] }> {
    const answer = await this.#request('POST', `uploads?name=${encodeURIComponent(file.name)}`, file);
    return answer as { id: string } | { problems: readonly ActProblem[] };
  }

  async remove(message: string): Promise<void> {
    await this.#request('DELETE', `messages/${message}`);
  }

  async #request(method: string, path: string, body?: BodyInit): Promise<unknown> {
    const url = new URL(`member/${path}`, location.href);
    url.searchParams.set('as', this.as);
    try {
      const response = await fetch(url, { method, ...(body === undefined ? {} : { body }) });
      return response.status === 204 ? {} : await response.json();
    } catch {
      return { problems: [{ message: 'The playground cannot be reached. Is it still running?' }] };
    }
  }
}
