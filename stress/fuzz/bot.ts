import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Interaction } from 'discord.js';
import { pino } from 'pino';
import { commands } from '../../commands/index.ts';
import { createAnswering } from '../../src/answering/index.ts';
import type { Reading } from '../../src/article/index.ts';
import { type Desk, dispatchTo } from '../../src/discord/index.ts';
import { openImporting } from '../../src/importing/index.ts';
import { indexArticle } from '../../src/retrieval/index.ts';
import { openShelf, type Shelf } from '../../src/shelf/index.ts';
import { wordlessEmbedder } from '../wordless.ts';
import { type Call, fakeInteraction } from './interaction.ts';

/** Who presses or sends, where it is not the member whom the message was for on their own server. `may`: is a moderator there. */
export type By = Readonly<{ member?: string; server?: string; may?: boolean }>;

/** What a member does: a command with options, a press of a control, a form that is sent. */
export type Act =
  | Readonly<{
      type: 'slash';
      name: string;
      path: readonly string[];
      options: Readonly<Record<string, string | number | boolean>>;
    }>
  | Readonly<{
      type: 'typing';
      name: string;
      focused: string;
      options: Readonly<Record<string, string | number | boolean>>;
    }>
  | Readonly<{ type: 'message'; content: string }>
  | (By & Readonly<{ type: 'press'; customId: string; values?: readonly string[] }>)
  | (By & Readonly<{ type: 'form'; customId: string; fields: Readonly<Record<string, string>> }>);

/** All commands over a real shelf, with interactions that only record what is sent. */
export type Bot = Readonly<{
  shelf: Shelf;
  server: string;
  add(reading: Reading): Promise<string>;
  /** @returns what was sent, posts and edits in channels included; `bugs` are errors that nobody expected */
  does(act: Act): Promise<Readonly<{ sent: readonly unknown[]; bugs: readonly string[] }>>;
  close(): Promise<void>;
}>;

const SERVER = '1001';
const MEMBER = '7001';
const CHANNEL = '5001';

export async function startBot(): Promise<Bot> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'pullquote-fuzz-'));
  const embedder = wordlessEmbedder();
  const { shelf } = await openShelf({
    folder,
    embedder,
    indexArticle,
    indexMemory: 64 * 1024 * 1024,
    corpus: [],
    readFile: () => Promise.reject(new Error('no files here')),
  });
  const bugs: string[] = [];
  const log = pino(
    { level: 'error' },
    {
      write: (line: string) => {
        const { err } = JSON.parse(line) as { err?: { stack?: string } };
        bugs.push(err?.stack ?? line);
      },
    },
  );
  const importing = openImporting();
  const desk: Desk = {
    shelf,
    answering: createAnswering({ embeddings: embedder }),
    drawing: { draw: async () => new Uint8Array(8), close: async () => {} },
    importing,
    log,
  };
  const { handle } = dispatchTo(commands, desk);
  let posted = 0;
  return {
    shelf,
    server: SERVER,
    add: async (reading) => (await shelf.add({ server: SERVER, reading, origin: 'added' })).slug,
    async does(act) {
      const sent: unknown[] = [];
      const rest = {
        post: async (_: string, request: { body?: unknown } = {}) => {
          sent.push(request.body);
          posted += 1;
          return { id: String(900_000 + posted) };
        },
        patch: async (_: string, request: { body?: unknown } = {}) => void sent.push(request.body),
      };
      const interaction = interactionOf(act, rest, (form) => void sent.push(form));
      bugs.length = 0;
      await handle(interaction);
      sent.push(
        ...(interaction as unknown as { calls: readonly Call[] }).calls.map(({ body }) => body).filter(Boolean),
      );
      return { sent, bugs: [...bugs] };
    },
    async close() {
      await importing.close();
      await shelf.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const ALL = { has: () => true, missing: () => [] };
const NONE = { has: () => false, missing: () => [] };
let made = 0;

function interactionOf(act: Act, rest: unknown, onForm: (form: unknown) => void): Interaction {
  made += 1;
  const by: By = act.type === 'press' || act.type === 'form' ? act : {};
  const permissions = by.may === false ? NONE : ALL;
  const about = {
    id: String(made),
    guildId: by.server ?? SERVER,
    channelId: CHANNEL,
    channel: { id: CHANNEL, isThread: () => false, type: 0, permissionsFor: () => ALL },
    guild: { members: { me: { permissions: ALL } }, channels: { cache: new Map() } },
    client: { rest, application: { id: '3001' }, generateInvite: () => 'https://discord.com/channels/1/2' },
    // Progress of slow work, which a busy machine makes of any.
    webhook: { editMessage: async (_: string, body: unknown) => onForm(body) },
    member: { displayName: '\u202e@everyone **Ada**', permissions },
    user: { id: by.member ?? MEMBER, displayName: 'Ada', username: 'ada' },
    memberPermissions: permissions,
    appPermissions: ALL,
    createdTimestamp: Date.now(),
    showModal: async (form: unknown) => onForm(form),
    message: { id: '500', flags: { has: () => true }, interactionMetadata: { user: { id: MEMBER } } },
  };
  switch (act.type) {
    case 'slash':
      return fakeInteraction('isChatInputCommand', {
        ...about,
        commandName: act.name,
        options: optionsOf(act.path, act.options),
      });
    case 'typing':
      return fakeInteraction('isAutocomplete', {
        ...about,
        commandName: act.name,
        options: optionsOf([], act.options, act.focused),
      });
    case 'message':
      return fakeInteraction('isMessageContextMenuCommand', {
        ...about,
        commandName: 'Check quotation',
        commandType: 3,
        targetMessage: { content: act.content, components: [] },
      });
    case 'press':
      return fakeInteraction('isMessageComponent', {
        ...about,
        customId: act.customId,
        values: act.values ?? [],
        isAnySelectMenu: () => act.values !== undefined,
        isStringSelectMenu: () => act.values !== undefined,
      });
    case 'form':
      return fakeInteraction('isModalSubmit', {
        ...about,
        customId: act.customId,
        isFromMessage: () => true,
        fields: {
          fields: { has: (name: string) => name in act.fields },
          getTextInputValue: (name: string) => act.fields[name] ?? '',
        },
      });
  }
}

function optionsOf(names: readonly string[], options: Readonly<Record<string, unknown>>, focused?: string) {
  const get = (name: string) => options[name] ?? null;
  return {
    getString: get,
    getInteger: get,
    getBoolean: get,
    getNumber: get,
    getUser: (name: string) => (options[name] ? { id: String(options[name]) } : null),
    getChannel: () => null,
    getAttachment: () => null,
    getSubcommand: () => names.at(-1) ?? null,
    getSubcommandGroup: () => (names.length > 1 ? names[0] : null),
    getFocused: (whole?: boolean) =>
      whole
        ? { name: focused ?? '', value: String(options[focused ?? ''] ?? '') }
        : String(options[focused ?? ''] ?? ''),
  };
}
