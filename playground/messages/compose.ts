import type { APIEmbed, APIMessageTopLevelComponent } from 'discord.js';
import { everyComponent, holdRules, type MessageBody } from '../body/index.ts';
import { type FormIssue, refuse } from '../refusal.ts';
import {
  type Attachment,
  has,
  type Message,
  MessageFlag,
  type Occasion,
  Permission,
  type World,
} from '../world/index.ts';
import type { FileStore, IncomingFile } from './files.ts';
import { pings, readableText } from './mentions.ts';

export type Desk = Readonly<{ world: World; files: FileStore }>;

/** Flags that a bot may set on what it writes; the rest of the number is ignored, as Discord ignores it. */
const SETTABLE = MessageFlag.suppressEmbeds | MessageFlag.suppressNotifications | MessageFlag.componentsV2;

export type NewMessage = Readonly<{
  channelId: string;
  authorId: string;
  body: MessageBody;
  files: readonly IncomingFile[];
  kind?: number;
  repliesTo?: string;
  occasion?: Occasion;
  onlyFor?: string;
}>;

/** Checks a new message whole, keeps its files and puts it into its channel. */
export function writeMessage(input: NewMessage, desk: Desk): Message {
  const { world } = desk;
  const { body, onlyFor } = input;
  const id = world.newId();
  const flags = ((body.flags ?? 0) & SETTABLE) | (onlyFor ? MessageFlag.ephemeral : 0);
  const attachments = takeFiles(body, input.files, [], input, desk);
  const draft = {
    content: body.content ?? '',
    embeds: (body.embeds ?? []) as APIEmbed[],
    components: numbered(body.components ?? []),
    attachments,
    flags,
  };
  holdRules(draft);
  return world.putMessage({
    ...draft,
    id,
    channelId: input.channelId,
    authorId: input.authorId,
    kind: input.kind ?? (input.repliesTo ? 19 : 0),
    createdAt: world.clock.now(),
    pings: pingsOf(draft, input, desk.world),
    ...(input.repliesTo ? { repliesTo: input.repliesTo } : {}),
    ...(input.occasion ? { occasion: input.occasion } : {}),
    ...(onlyFor ? { onlyFor } : {}),
  });
}

/** Changes what the body names and keeps the rest; a "thinking…" message becomes what was thought. */
export function editMessage(message: Message, body: MessageBody, files: readonly IncomingFile[], desk: Desk): Message {
  const { world } = desk;
  const thinking = (message.flags & MessageFlag.loading) !== 0;
  const kept = message.attachments.filter(
    (a) => !body.attachments || body.attachments.some((named) => String(named.id) === a.id),
  );
  // The flag for Components V2 can be added by an edit, and never taken away.
  const flags = (message.flags & ~MessageFlag.loading) | ((body.flags ?? 0) & SETTABLE);
  const draft = {
    content: body.content === undefined ? message.content : (body.content ?? ''),
    embeds: (body.embeds === undefined ? message.embeds : (body.embeds ?? [])) as readonly APIEmbed[],
    components: body.components === undefined ? message.components : numbered(body.components ?? []),
    attachments: [...kept, ...takeFiles(body, files, kept, message, desk)],
    flags,
  };
  holdRules(draft);
  return world.putMessage({
    ...message,
    ...draft,
    // An edit never notifies anyone anew, but the first words of a deferred answer do.
    pings: thinking ? pingsOf(draft, { ...message, body }, world) : message.pings,
    ...(thinking ? {} : { editedAt: world.clock.now() }),
  });
}

/** The message that stands for "Pullquote is thinking…". */
export function writeThinking(input: Omit<NewMessage, 'body' | 'files'>, desk: Desk): Message {
  const { world } = desk;
  return world.putMessage({
    id: world.newId(),
    channelId: input.channelId,
    authorId: input.authorId,
    kind: input.kind ?? 0,
    content: '',
    components: [],
    embeds: [],
    attachments: [],
    flags: MessageFlag.loading | (input.onlyFor ? MessageFlag.ephemeral : 0),
    createdAt: world.clock.now(),
    pings: [],
    ...(input.repliesTo ? { repliesTo: input.repliesTo } : {}),
    ...(input.occasion ? { occasion: input.occasion } : {}),
    ...(input.onlyFor ? { onlyFor: input.onlyFor } : {}),
  });
}

function pingsOf(
  draft: { content: string; components: readonly unknown[] },
  { authorId, channelId, body }: { authorId: string; channelId: string; body: MessageBody },
  world: World,
): readonly string[] {
  const author = world.members.get(authorId)!;
  const channel = world.channels.get(channelId);
  const mayPingEveryone = channel !== undefined && has(world.permissions(author, channel), Permission.mentionEveryone);
  return pings(readableText(draft.content, draft.components), body.allowed_mentions, mayPingEveryone, world);
}

/** Discord numbers the components that carry no id of their own, in reading order from 1. */
function numbered(components: readonly unknown[]): readonly APIMessageTopLevelComponent[] {
  const copy = structuredClone(components) as APIMessageTopLevelComponent[];
  const all = [...everyComponent(copy)].map(({ component }) => component as { id?: number });
  const taken = new Set(all.map((c) => c.id).filter((id) => id));
  let next = 1;
  for (const component of all) {
    if (component.id) continue;
    while (taken.has(next)) next += 1;
    component.id = next;
    next += 1;
  }
  return copy;
}

/** The new files of a request as attachments; every entry of `attachments` must name a file that is there. */
function takeFiles(
  body: MessageBody,
  files: readonly IncomingFile[],
  kept: readonly Attachment[],
  { channelId, onlyFor }: Pick<NewMessage, 'channelId' | 'onlyFor'>,
  { world, files: store }: Desk,
): readonly Attachment[] {
  const issues: FormIssue[] = [];
  for (const [index, { id }] of (body.attachments ?? []).entries()) {
    const known = files.some((file) => String(file.part) === String(id)) || kept.some((a) => a.id === String(id));
    const message = `Attachment data for id ${id} was not found in the request`;
    if (!known) issues.push({ path: ['attachments', index, 'id'], code: 'ATTACHMENT_NOT_FOUND', message });
  }
  if (issues.length > 0) throw refuse.form(...issues);
  return files.map((file) => {
    const named = body.attachments?.find((a) => String(a.id) === String(file.part));
    const id = world.newId();
    const filename = safeName(named?.filename ?? file.filename);
    store.put(id, file.bytes);
    return {
      id,
      filename,
      ...(named?.description ? { description: named.description } : {}),
      contentType: file.contentType,
      size: file.bytes.byteLength,
      path: `/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`,
      ephemeral: onlyFor !== undefined,
      spoiler: filename.startsWith('SPOILER_'),
    };
  });
}

/** Discord keeps letters, digits, dots, dashes and underscores of a file's name. */
export function safeName(name: string): string {
  return name.replace(/[^\p{L}\p{N}._-]/gu, '_').slice(0, 200) || 'file';
}
