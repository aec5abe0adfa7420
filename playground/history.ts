import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Interaction, Interactions } from './interactions/index.ts';
import type { Channel, Command, Member, Message, World } from './world/index.ts';

/** The oldest messages beyond this many are forgotten when the playground starts. */
const MOST_MESSAGES = 5_000;

type Entry =
  | Readonly<{ message: Message }>
  | Readonly<{ deleted: string }>
  | Readonly<{ channel: Channel }>
  | Readonly<{ member: Member }>
  | Readonly<{ locale: string }>
  | Readonly<{ commands: readonly Command[] }>
  | Readonly<{ interaction: Interaction }>;

/**
 * Brings back what the folder's `history.jsonl` tells, then keeps it as things happen, a line for each. A line that a
 * crash left half-written is dropped.
 */
export function keepHistory(folder: string, world: World, interactions: Interactions): void {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'history.jsonl');
  const living = new Map<string, Interaction>();
  for (const entry of read(file)) recall(entry, world, living);
  interactions.restore([...living.values()]);
  rewrite(file, world, interactions);

  const keep = (entry: Entry) => appendFileSync(file, line(entry));
  interactions.onChange((interaction) => keep({ interaction }));
  world.listen((event) => {
    switch (event.type) {
      case 'message-created':
      case 'message-updated':
        return keep({ message: event.message });
      case 'message-deleted':
        return keep({ deleted: event.message.id });
      case 'channel-created':
      case 'channel-updated':
        return keep({ channel: event.channel });
      case 'channel-deleted':
        return keep({ deleted: event.channel.id });
      case 'member-joined':
      case 'member-updated':
        return keep({ member: event.member });
      case 'server-updated':
        return keep({ locale: event.server.locale });
      case 'commands-changed':
        return keep({ commands: world.commands });
    }
  });
}

function recall(entry: Entry, world: World, living: Map<string, Interaction>): void {
  if ('message' in entry) world.putMessage(entry.message);
  else if ('channel' in entry) world.putChannel(entry.channel);
  else if ('member' in entry) world.putMember(entry.member);
  else if ('locale' in entry) world.setServer({ ...world.server, locale: entry.locale });
  else if ('commands' in entry) world.setCommands(entry.commands);
  else if ('interaction' in entry) living.set(entry.interaction.id, entry.interaction);
  else if (world.channels.has(entry.deleted)) world.deleteChannel(world.channels.get(entry.deleted)!);
  else if (world.messages.has(entry.deleted)) world.deleteMessage(world.messages.get(entry.deleted)!);
}

/** What is true now, without the way there; put in place whole, so that a crash leaves the old file or the new one. */
function rewrite(file: string, world: World, interactions: Interactions): void {
  const entries: Entry[] = [
    { locale: world.server.locale },
    { commands: world.commands },
    ...[...world.members.values()].map((member) => ({ member })),
    ...[...world.channels.values()].map((channel) => ({ channel })),
    ...[...world.messages.values()].slice(-MOST_MESSAGES).map((message) => ({ message })),
    ...interactions.living().map((interaction) => ({ interaction })),
  ];
  writeFileSync(`${file}.new`, entries.map(line).join(''));
  renameSync(`${file}.new`, file);
}

function* read(file: string): Generator<Entry> {
  if (!existsSync(file)) return;
  for (const text of readFileSync(file, 'utf8').split('\n')) {
    try {
      if (text !== '') yield JSON.parse(text, revive) as Entry;
    } catch {
      // Half a line: the process was killed while it wrote.
    }
  }
}

/** Permissions are bigints, which JSON does not know: they are written as `"8192n"`. */
const BIGINT_KEYS: ReadonlySet<string> = new Set(['permissions', 'allow', 'deny']);

function line(entry: Entry): string {
  return `${JSON.stringify(entry, (_, value) => (typeof value === 'bigint' ? `${value}n` : value))}\n`;
}

function revive(key: string, value: unknown): unknown {
  return BIGINT_KEYS.has(key) && typeof value === 'string' && /^\d+n$/.test(value) ? BigInt(value.slice(0, -1)) : value;
}
