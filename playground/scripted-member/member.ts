import type { Act, MessageView, OptionValue, Scene } from '../protocol.ts';
import { Line } from './line.ts';
import type { Modal } from './modal.ts';
import { Reply } from './reply.ts';

/**
 * A member of the playground's server, for stories told by a program: tests, benchmarks, load:
 *
 *     const ada = await join(playground.url, 'Ada');
 *     const reply = await ada.slash('ask', { question: 'Who opened the library?' });
 *     expect(reply.ephemeral).toBe(true);
 *     const context = await reply.press('In context');
 *
 * What a member does resolves when the bot has answered in full: "thinking…" is waited out.
 */
export class Member {
  readonly id: string;
  readonly name: string;
  /** The channel in which the member acts, by name; `in('reading-room')` gives the same member elsewhere. */
  readonly channel: string;
  readonly #line: Line;

  constructor(line: Line, channel: string) {
    this.#line = line;
    this.id = line.scene.you.id;
    this.name = line.scene.you.name;
    this.channel = channel;
  }

  in(channel: string): Member {
    return new Member(this.#line, channel);
  }

  /** `slash('ask', { question })`, `slash('article add', { file })`; the options as a member would fill them in. */
  async slash(command: string, options: Readonly<Record<string, OptionValue>> = {}): Promise<Reply> {
    return this.#line.reply(await this.#slash(command, options));
  }

  /** For a command that opens a form instead of replying. */
  async slashForModal(command: string, options: Readonly<Record<string, OptionValue>> = {}): Promise<Modal> {
    return this.#line.modal(await this.#slash(command, options));
  }

  /** The choices offered while the member types `typed` into an option. */
  async autocomplete(
    command: string,
    option: string,
    typed: string,
    others: Readonly<Record<string, OptionValue>> = {},
  ): Promise<readonly Readonly<{ name: string; value: string | number }>[]> {
    const [name, ...path] = command.split(' ');
    const options = { ...others, [option]: typed };
    const act: Act = {
      type: 'autocomplete',
      channel: await this.#channelId(),
      command: name!,
      path,
      options,
      focused: option,
    };
    const outcome = await this.#line.act(act, (o) => o.kind === 'choices' || o.kind === 'failed');
    return outcome.kind === 'choices' ? outcome.choices : [];
  }

  async messageCommand(command: string, message: Reply | MessageView): Promise<Reply> {
    return this.#line.reply({
      type: 'message-command',
      channel: await this.#channelId(),
      command,
      message: message.id,
    });
  }

  async userCommand(command: string, user: Member): Promise<Reply> {
    return this.#line.reply({ type: 'user-command', channel: await this.#channelId(), command, user: user.id });
  }

  /** Writes a plain message into the channel. */
  async say(content: string): Promise<MessageView> {
    return (await this.#line.post('messages', { channel: await this.#channelId(), content })) as MessageView;
  }

  /** Uploads a file; the value it gives goes into an option of a command that takes an attachment. */
  async upload(name: string, bytes: Uint8Array | string): Promise<string> {
    const { id } = (await this.#line.post(`uploads?name=${encodeURIComponent(name)}`, bytes)) as { id: string };
    return id;
  }

  /** Whether the message stands on this member's screen, after all that has happened so far. */
  async sees(message: Reply | MessageView): Promise<boolean> {
    const channel = message instanceof Reply ? message.view.channel : message.channel;
    return (await this.#line.history(channel)).some((seen) => seen.id === message.id);
  }

  /** All messages that the member sees in the channel, oldest first, as replies that can be pressed. */
  async messages(): Promise<readonly Reply[]> {
    return (await this.#line.history(await this.#channelId())).map((view) => new Reply(view.id, this.#line));
  }

  /** A message of someone else, to press or read as this member. */
  async find(message: Reply | MessageView): Promise<Reply> {
    if (!(await this.sees(message))) throw new Error(`${this.name} does not see that message`);
    return new Reply(message.id, this.#line);
  }

  /** The names of the slash commands that Discord would offer this member. */
  get commands(): readonly string[] {
    return this.#line.scene.commands.filter((command) => command.type === 1).map((command) => command.name);
  }

  get scene(): Scene {
    return this.#line.scene;
  }

  leave(): void {
    this.#line.close();
  }

  /** A thread that a reply has just named may reach the member's screen a moment after it. */
  async #channelId(): Promise<string> {
    const look = () => this.#line.scene.channels.find((c) => c.name === this.channel || c.id === this.channel)?.id;
    return this.#line.until(look).catch(() => {
      throw new Error(`${this.name} sees no channel “${this.channel}”`);
    });
  }

  async #slash(command: string, options: Readonly<Record<string, OptionValue>>): Promise<Act> {
    const [name, ...path] = command.split(' ');
    return { type: 'slash', channel: await this.#channelId(), command: name!, path, options };
  }
}

/** Comes in as a member of the server by name; one who is not there yet joins. */
export async function join(
  url: string,
  name: string,
  { channel = 'general', moderator = false }: { channel?: string; moderator?: boolean } = {},
): Promise<Member> {
  const line = await Line.open(url, name, moderator);
  return new Member(line, channel);
}
