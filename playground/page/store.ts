import type {
  Act,
  ActProblem,
  ChannelView,
  MemberEvent,
  MemberView,
  MessageView,
  OutcomeView,
  Scene,
} from '../protocol.ts';
import { Server } from './server.ts';

/** A command on its way, or one that the bot left unanswered; it stands in the channel like a message. */
export type Pending = Readonly<{ interaction: string; channel: string; words: string; failed: boolean }>;

/** What mentions need to be put in words. */
export type Names = Readonly<{
  member(id: string): string | undefined;
  role(id: string): string | undefined;
  channel(id: string): string | undefined;
}>;

type Control = Readonly<{ message: string; customId: string }>;
type Listener = () => void;

/** What the page shows: one member's view of one channel. Views draw themselves anew when told to. */
export class Store {
  server: Server;
  scene: Scene | undefined;
  channelId = '';
  connected = false;
  messages: readonly MessageView[] = [];
  pending: readonly Pending[] = [];
  /** Messages one of whose controls was used and waits for the bot, and those where it failed. */
  readonly busy = new Map<string, Control>();
  readonly failedOn = new Set<string>();
  /** Interactions that this page began; another page of the same member has its own. */
  readonly #own = new Set<string>();
  readonly #early = new Map<string, OutcomeView[]>();
  readonly #listeners = new Set<Listener>();
  readonly #outcomes = new Set<(interaction: string, outcome: OutcomeView) => void>();

  constructor(as: string) {
    this.server = new Server(as);
    this.#connect();
  }

  readonly names: Names = {
    member: (id) => this.member(id)?.name,
    role: (id) => this.scene?.roles.find((role) => role.id === id)?.name.replace(/^@/, ''),
    channel: (id) => this.scene?.channels.find((channel) => channel.id === id)?.name,
  };

  get channel(): ChannelView | undefined {
    return this.scene?.channels.find((channel) => channel.id === this.channelId);
  }

  member(id: string): MemberView | undefined {
    return this.scene?.members.find((member) => member.id === id);
  }

  onChange(listener: Listener): void {
    this.#listeners.add(listener);
  }

  onOutcome(listener: (interaction: string, outcome: OutcomeView) => void): void {
    this.#outcomes.add(listener);
  }

  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  speakAs(memberId: string): void {
    if (memberId === this.server.as) return;
    this.server.close();
    this.server = new Server(memberId);
    this.messages = [];
    this.pending = [];
    this.busy.clear();
    this.failedOn.clear();
    this.#connect();
  }

  async open(channelId: string): Promise<void> {
    this.channelId = channelId;
    this.messages = [];
    this.changed();
    await this.#load();
  }

  /**
   * Does something that the bot must answer. `words` stand in the channel until it does ("/ask"); `control` is marked
   * as busy. Gives back what stood in the way, if anything did.
   */
  async send(act: Act, { words, control }: { words?: string; control?: Control } = {}): Promise<readonly ActProblem[]> {
    const answer = await this.server.act(act);
    if ('problems' in answer) return answer.problems;
    const { interaction } = answer;
    this.#own.add(interaction);
    if (words) this.pending = [...this.pending, { interaction, channel: this.channelId, words, failed: false }];
    if (control) {
      this.failedOn.delete(control.message);
      this.busy.set(interaction, control);
    }
    // The bot may have been quicker than the answer to the request.
    const early = this.#early.get(interaction) ?? [];
    this.#early.delete(interaction);
    for (const outcome of early) this.#came(interaction, outcome);
    this.changed();
    return [];
  }

  /** The bot's choices for what is being typed; `undefined` where it gave none in time. */
  async choices(act: Act): Promise<readonly Readonly<{ name: string; value: string | number }>[] | undefined> {
    const answer = await this.server.act(act);
    if ('problems' in answer) return undefined;
    const { interaction } = answer;
    const outcome = await new Promise<OutcomeView>((resolve) => {
      const [early] = this.#early.get(interaction) ?? [];
      if (early) return resolve(early);
      this.#own.add(interaction);
      const once = (id: string, came: OutcomeView) => {
        if (id !== interaction) return;
        this.#outcomes.delete(once);
        resolve(came);
      };
      this.#outcomes.add(once);
    });
    this.#early.delete(interaction);
    return outcome.kind === 'choices' ? outcome.choices : undefined;
  }

  /** A button or menu of a message, if it waits for the bot. */
  isBusy(message: string, customId: string): boolean {
    return [...this.busy.values()].some((control) => control.message === message && control.customId === customId);
  }

  dismiss(interaction: string): void {
    this.pending = this.pending.filter((p) => p.interaction !== interaction);
    this.changed();
  }

  #connect(): void {
    const { server } = this;
    const isCurrent = () => server === this.server;
    server.listen(
      (event) => isCurrent() && this.#hear(event),
      (is) => {
        if (!isCurrent()) return;
        this.connected = is;
        if (is && this.channelId) this.#load();
        this.changed();
      },
    );
  }

  async #load(): Promise<void> {
    const { channelId, server } = this;
    const loaded = await server.messages(channelId);
    if (channelId !== this.channelId || server !== this.server || !Array.isArray(loaded)) return;
    this.messages = loaded;
    this.changed();
  }

  #hear(event: MemberEvent): void {
    switch (event.type) {
      case 'scene':
        this.scene = event.scene;
        if (!this.channel) this.open(event.scene.channels[0]?.id ?? '');
        break;
      case 'message':
        if (event.message.channel === this.channelId) this.#put(event.message);
        break;
      case 'message-gone':
        this.messages = this.messages.filter((message) => message.id !== event.id);
        break;
      case 'outcome':
        this.#came(event.interaction, event.outcome);
        break;
    }
    this.changed();
  }

  #put(message: MessageView): void {
    const index = this.messages.findIndex(({ id }) => id === message.id);
    this.messages = index < 0 ? [...this.messages, message] : this.messages.with(index, message);
  }

  #came(interaction: string, outcome: OutcomeView): void {
    if (!this.#own.has(interaction)) {
      if (this.#early.size > 100) this.#early.clear();
      this.#early.set(interaction, [...(this.#early.get(interaction) ?? []), outcome]);
      return;
    }
    const used = this.busy.get(interaction);
    this.busy.delete(interaction);
    if (used && outcome.kind === 'failed') this.failedOn.add(used.message);
    this.pending =
      outcome.kind === 'failed'
        ? this.pending.map((p) => (p.interaction === interaction ? { ...p, failed: true } : p))
        : this.pending.filter((p) => p.interaction !== interaction);
    for (const listener of this.#outcomes) listener(interaction, outcome);
  }
}
