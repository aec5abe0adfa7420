import { randomBytes } from 'node:crypto';
import { refuse } from '../refusal.ts';
import type { World } from '../world/index.ts';
import type { Interaction, InteractionEvent, Outcome } from './types.ts';

/** A bot has this long to acknowledge an interaction; afterwards it "did not respond". */
const ACKNOWLEDGE_MS = 3_000;
/** And this long to edit its answer and follow it up. */
const TOKEN_LIFE_MS = 15 * 60_000;

type Opening = Omit<Interaction, 'id' | 'token' | 'createdAt' | 'state' | 'originalId' | 'modal'>;

/** The interactions of the last quarter of an hour, and the rules of time that Discord holds over them. */
export class Interactions {
  readonly #world: World;
  readonly #byId = new Map<string, Interaction>();
  readonly #byToken = new Map<string, Interaction>();
  readonly #listeners = new Set<(event: InteractionEvent) => void>();
  readonly #keepers = new Set<(interaction: Interaction) => void>();
  /** How long each took to be acknowledged, newest last; for measurements. */
  readonly acknowledgedAfter: number[] = [];

  constructor(world: World) {
    this.#world = world;
  }

  listen(listener: (event: InteractionEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  open(opening: Opening): Interaction {
    const id = this.#world.newId();
    const token = Buffer.from(`interaction:${id}:${randomBytes(48).toString('hex')}`).toString('base64url');
    const interaction: Interaction = { ...opening, id, token, createdAt: this.#world.clock.now(), state: 'waiting' };
    this.#hold(interaction);
    this.#changed(interaction);
    return interaction;
  }

  /** Hears of every interaction that begins or changes, to be kept for `restore`. */
  onChange(listener: (interaction: Interaction) => void): void {
    this.#keepers.add(listener);
  }

  /** Takes up interactions from before a restart; those past their life are left out. */
  restore(interactions: readonly Interaction[]): void {
    for (const interaction of interactions) {
      if (this.#world.clock.now() - interaction.createdAt < TOKEN_LIFE_MS) this.#hold(interaction);
    }
  }

  living(): readonly Interaction[] {
    return [...this.#byId.values()];
  }

  /** Whether a webhook's token is one of these interactions'. */
  knows(token: string): boolean {
    return this.#byToken.has(token);
  }

  get(id: string): Interaction | undefined {
    return this.#byId.get(id);
  }

  /** The interaction a callback answers; refused unless it still waits for one. */
  awaiting(id: string, token: string): Interaction {
    const interaction = this.#byId.get(id);
    if (!interaction || interaction.token !== token || interaction.state === 'failed')
      throw refuse.unknownInteraction();
    if (interaction.state === 'acknowledged') throw refuse.alreadyAcknowledged();
    return interaction;
  }

  /** The interaction behind a webhook's token; refused before it was acknowledged and after 15 minutes. */
  answered(applicationId: string, token: string): Interaction {
    const interaction = this.#byToken.get(token);
    if (!interaction || applicationId !== this.#world.application.id) throw refuse.unknownWebhook();
    if (this.#world.clock.now() - interaction.createdAt > TOKEN_LIFE_MS) throw refuse.expiredWebhookToken();
    if (interaction.state !== 'acknowledged') throw refuse.unknownWebhook();
    return interaction;
  }

  /** Marks the one answer; whoever comes second is refused. */
  acknowledge(interaction: Interaction): void {
    if (interaction.state !== 'waiting') throw refuse.alreadyAcknowledged();
    interaction.state = 'acknowledged';
    this.acknowledgedAfter.push(this.#world.clock.now() - interaction.createdAt);
    if (this.acknowledgedAfter.length > 10_000) this.acknowledgedAfter.shift();
  }

  /** Tells the member what came of it; whoever calls has noted it in the interaction before. */
  tell(interaction: Interaction, outcome: Outcome): void {
    this.#changed(interaction);
    for (const listener of this.#listeners) listener({ interaction, outcome });
  }

  #changed(interaction: Interaction): void {
    for (const listener of this.#keepers) listener(interaction);
  }

  #hold(interaction: Interaction): void {
    const { id, token } = interaction;
    this.#byId.set(id, interaction);
    this.#byToken.set(token, interaction);
    this.#world.clock.after(ACKNOWLEDGE_MS, () => this.#timeOut(interaction));
    // Kept well past its life, so that a late request learns that the token expired rather than that it never was.
    this.#world.clock.after(2 * TOKEN_LIFE_MS, () => {
      this.#byId.delete(id);
      this.#byToken.delete(token);
    });
  }

  #timeOut(interaction: Interaction): void {
    if (interaction.state !== 'waiting') return;
    interaction.state = 'failed';
    this.tell(interaction, { kind: 'failed' });
  }
}
