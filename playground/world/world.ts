import type { Clock } from '../clock.ts';
import { channelPermissions, has, Permission, serverPermissions } from './permissions.ts';
import type { Seed } from './seed.ts';
import type { Application, Channel, Command, Member, Message, Role, Server, WorldEvent } from './types.ts';

/** One Discord server with its members, channels, messages, and the commands its bot registered. */
export class World {
  readonly application: Application;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly roles = new Map<string, Role>();
  readonly members = new Map<string, Member>();
  readonly channels = new Map<string, Channel>();
  /** In the order they were written, whichever the channel. */
  readonly messages = new Map<string, Message>();
  /** Ids of a channel's messages, oldest first: after an hour's crowd nobody may have to look through all channels. */
  readonly #idsIn = new Map<string, string[]>();
  #server: Server;
  #commands: readonly Command[] = [];
  readonly #listeners = new Set<(event: WorldEvent) => void>();

  /** `newId` is shared by all servers of a playground: Discord's ids are unique everywhere. */
  constructor(seed: Seed, clock: Clock, newId: () => string) {
    this.application = seed.application;
    this.clock = clock;
    this.newId = newId;
    this.#server = seed.server;
    for (const role of seed.roles) this.roles.set(role.id, role);
    for (const member of seed.members) this.members.set(member.id, member);
    for (const channel of seed.channels) this.channels.set(channel.id, channel);
  }

  get server(): Server {
    return this.#server;
  }

  get commands(): readonly Command[] {
    return this.#commands;
  }

  get bot(): Member {
    return this.members.get(this.application.id)!;
  }

  /** Hears of every change after it was made. */
  listen(listener: (event: WorldEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  putMessage(message: Message): Message {
    const type = this.messages.has(message.id) ? 'message-updated' : 'message-created';
    this.messages.set(message.id, message);
    if (type === 'message-created') this.#idsOf(message.channelId).push(message.id);
    this.#tell({ type, message });
    return message;
  }

  deleteMessage(message: Message): void {
    if (!this.messages.delete(message.id)) return;
    const ids = this.#idsOf(message.channelId);
    // From the end: what is deleted is mostly new.
    ids.splice(ids.lastIndexOf(message.id), 1);
    this.#tell({ type: 'message-deleted', message });
  }

  putChannel(channel: Channel): Channel {
    const type = this.channels.has(channel.id) ? 'channel-updated' : 'channel-created';
    this.channels.set(channel.id, channel);
    this.#tell({ type, channel });
    return channel;
  }

  deleteChannel(channel: Channel): void {
    if (this.channels.delete(channel.id)) this.#tell({ type: 'channel-deleted', channel });
  }

  putMember(member: Member): Member {
    const type = this.members.has(member.id) ? 'member-updated' : 'member-joined';
    this.members.set(member.id, member);
    this.#tell({ type, member });
    return member;
  }

  setServer(server: Server): void {
    this.#server = server;
    this.#tell({ type: 'server-updated', server });
  }

  setCommands(commands: readonly Command[]): void {
    this.#commands = commands;
    this.#tell({ type: 'commands-changed' });
  }

  serverPermissions(member: Member): bigint {
    return serverPermissions(member, this);
  }

  /** A thread asks the channel it hangs from. */
  permissions(member: Member, channel: Channel): bigint {
    const parent = channel.thread && this.channels.get(channel.thread.parentId);
    return channelPermissions(member, parent ?? channel, this);
  }

  sees(member: Member, channel: Channel): boolean {
    return has(this.permissions(member, channel), Permission.viewChannel);
  }

  /** Whether a message stands on the member's screen when they open its channel. */
  seesMessage(member: Member, message: Message): boolean {
    if (message.onlyFor !== undefined && message.onlyFor !== member.id) return false;
    const channel = this.channels.get(message.channelId);
    return channel !== undefined && this.sees(member, channel);
  }

  /** The newest `limit` messages of a channel that are wanted, oldest first. */
  history(channelId: string, limit: number, wanted: (message: Message) => boolean = () => true): readonly Message[] {
    const ids = this.#idsOf(channelId);
    const found: Message[] = [];
    for (let i = ids.length - 1; i >= 0 && found.length < limit; i--) {
      const message = this.messages.get(ids[i]!)!;
      if (wanted(message)) found.push(message);
    }
    return found.reverse();
  }

  countIn(channelId: string): number {
    return this.#idsOf(channelId).length;
  }

  newestIn(channelId: string): string | undefined {
    return this.#idsOf(channelId).at(-1);
  }

  #idsOf(channelId: string): string[] {
    const known = this.#idsIn.get(channelId);
    if (known) return known;
    const ids: string[] = [];
    this.#idsIn.set(channelId, ids);
    return ids;
  }

  #tell(event: WorldEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
