import type { WebSocket } from 'ws';
import type { InteractionEvent, Outcome } from '../interactions/index.ts';
import type { MemberEvent, OutcomeView } from '../protocol.ts';
import type { Member, WorldEvent } from '../world/index.ts';
import type { MemberDesk } from './deliver.ts';
import { messageView, sceneFor } from './views.ts';

/** Changes within this time reach the members together. */
const SETTLE_MS = 20;

/** Tells connected members what they see happen: each only what is for their eyes. */
export class MemberEvents {
  readonly #desk: MemberDesk;
  readonly #listening = new Map<WebSocket, string>();
  #sceneDue = false;

  constructor(desk: MemberDesk) {
    this.#desk = desk;
    desk.world.listen((event) => this.#happened(event));
    desk.interactions.listen((event) => this.#answered(event));
  }

  accept(socket: WebSocket, query: URLSearchParams): void {
    const member = this.#desk.world.members.get(query.get('as') ?? '');
    if (!member || member.bot) {
      socket.close(4003, 'Say as which member: ?as=…');
      return;
    }
    this.#listening.set(socket, member.id);
    socket.on('close', () => this.#listening.delete(socket));
    socket.on('error', () => socket.terminate());
    this.#send(socket, { type: 'scene', scene: sceneFor(member, this.#desk.world, this.#desk.gateway.online) });
  }

  /** Sends everyone the scene anew, once for all changes of a moment: it is small, and this way never wrong. */
  sceneChanged(): void {
    if (this.#sceneDue) return;
    this.#sceneDue = true;
    setTimeout(() => {
      this.#sceneDue = false;
      this.#each((member) => ({ type: 'scene', scene: sceneFor(member, this.#desk.world, this.#desk.gateway.online) }));
    }, SETTLE_MS);
  }

  #happened(event: WorldEvent): void {
    if (!('message' in event)) {
      this.sceneChanged();
      return;
    }
    const { type, message } = event;
    this.#each((member) => {
      if (!this.#desk.world.seesMessage(member, message)) return undefined;
      if (type === 'message-deleted') return { type: 'message-gone', id: message.id, channel: message.channelId };
      return { type: 'message', message: messageView(message, member) };
    });
  }

  #answered({ interaction, outcome }: InteractionEvent): void {
    this.#each((member) =>
      member.id === interaction.memberId
        ? { type: 'outcome', interaction: interaction.id, outcome: outcomeView(outcome) }
        : undefined,
    );
  }

  #each(eventFor: (member: Member) => MemberEvent | undefined): void {
    for (const [socket, id] of this.#listening) {
      const event = eventFor(this.#desk.world.members.get(id)!);
      if (event) this.#send(socket, event);
    }
  }

  #send(socket: WebSocket, event: MemberEvent): void {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(event));
  }
}

function outcomeView(outcome: Outcome): OutcomeView {
  return 'messageId' in outcome ? { kind: outcome.kind, message: outcome.messageId } : outcome;
}
