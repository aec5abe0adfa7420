import { Hono } from 'hono';
import { z } from 'zod';
import { messageBody, parse } from '../body/index.ts';
import { editMessage, writeMessage } from '../messages/index.ts';
import { channelPayload, messagePayload } from '../payloads/index.ts';
import { refuse } from '../refusal.ts';
import { type Message, MessageFlag, Permission } from '../world/index.ts';
import { botChannel, channelMessage, writableChannel } from './access.ts';
import type { Env, RestDesk } from './desk.ts';

const channelEdit = z.object({
  name: z.string().min(1).max(100).optional(),
  topic: z.string().max(1024).nullish(),
  archived: z.boolean().optional(),
  locked: z.boolean().optional(),
  auto_archive_duration: z.int().optional(),
});

/** Discord remembers a message's nonce for “a few minutes”; how many, its documentation does not say. */
const NONCE_LIFE_MS = 180_000;

/** Channels and the messages in them. */
export function channelRoutes(desk: RestDesk): Hono<Env> {
  const { world } = desk;
  const app = new Hono<Env>();
  const payload = (message: Message) => messagePayload(message, world, desk.address());
  /** Messages by their channel and the nonce that they were sent with. */
  const nonces = new Map<string, string>();

  app.get('/channels/:channel', (c) => c.json(channelPayload(botChannel(world, c.req.param('channel')), world)));
  app.patch('/channels/:channel', (c) => {
    const { name, topic, archived, locked } = parse(channelEdit, c.get('incoming').body);
    const seen = botChannel(world, c.req.param('channel'));
    const own = seen.thread?.ownerId === world.bot.id;
    const needed = seen.thread ? Permission.manageThreads : Permission.manageChannels;
    const channel = own && locked === undefined ? seen : botChannel(world, seen.id, needed);
    const thread = channel.thread && {
      ...channel.thread,
      ...(archived === undefined ? {} : { archived }),
      ...(locked === undefined ? {} : { locked }),
    };
    const changed = {
      ...channel,
      name: name ?? channel.name,
      topic: topic ?? channel.topic,
      ...(thread ? { thread } : {}),
    };
    return c.json(channelPayload(world.putChannel(changed), world));
  });
  app.delete('/channels/:channel', (c) => {
    const seen = botChannel(world, c.req.param('channel'));
    const channel = botChannel(world, seen.id, seen.thread ? Permission.manageThreads : Permission.manageChannels);
    world.deleteChannel(channel);
    return c.json(channelPayload(channel, world));
  });
  app.post('/channels/:channel/typing', (c) => {
    writableChannel(world, c.req.param('channel'), false);
    return c.body(null, 204);
  });

  app.get('/channels/:channel/messages', (c) => {
    const channel = botChannel(world, c.req.param('channel'), Permission.readHistory);
    const { before, after, limit = '50' } = c.req.query();
    const most = Math.min(100, Math.max(1, Number(limit) || 50));
    const asked = (m: Message) =>
      m.onlyFor === undefined && (!before || BigInt(m.id) < BigInt(before)) && (!after || BigInt(m.id) > BigInt(after));
    const found = world.history(channel.id, after ? Number.POSITIVE_INFINITY : most, asked);
    return c.json(found.slice(0, most).toReversed().map(payload));
  });
  app.post('/channels/:channel/messages', (c) => {
    const { body, files } = c.get('incoming');
    const channel = writableChannel(world, c.req.param('channel'), files.length > 0);
    const parsed = parse(messageBody, body);
    // Only answers to interactions can be private.
    const flags = (parsed.flags ?? 0) & ~MessageFlag.ephemeral;
    const repliesTo = parsed.message_reference?.message_id;
    if (repliesTo && !world.messages.has(repliesTo) && parsed.message_reference?.fail_if_not_exists !== false) {
      throw refuse.form({ path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' });
    }
    const before = parsed.enforce_nonce ? known(channel.id, parsed.nonce) : undefined;
    if (before) return c.json(payload(before));
    reopen(channel.id);
    const reply = repliesTo && world.messages.has(repliesTo) ? { repliesTo } : {};
    const input = { channelId: channel.id, authorId: world.bot.id, body: { ...parsed, flags }, files, ...reply };
    const message = writeMessage(input, desk);
    if (parsed.nonce) nonces.set(`${channel.id} ${parsed.nonce}`, message.id);
    return c.json(payload(message));
  });

  app.get('/channels/:channel/messages/:message', (c) => {
    const channel = botChannel(world, c.req.param('channel'), Permission.readHistory);
    return c.json(payload(channelMessage(world, channel.id, c.req.param('message'))));
  });
  app.patch('/channels/:channel/messages/:message', (c) => {
    const { body, files } = c.get('incoming');
    const channel = botChannel(world, c.req.param('channel'));
    const message = channelMessage(world, channel.id, c.req.param('message'));
    if (message.authorId !== world.bot.id) throw refuse.notTheAuthor();
    if (channel.thread?.archived) throw refuse.archivedThread();
    return c.json(payload(editMessage(message, parse(messageBody, body), files, desk)));
  });
  app.delete('/channels/:channel/messages/:message', (c) => {
    const seen = botChannel(world, c.req.param('channel'));
    const message = channelMessage(world, seen.id, c.req.param('message'));
    if (message.authorId !== world.bot.id) botChannel(world, seen.id, Permission.manageMessages);
    world.deleteMessage(message);
    return c.body(null, 204);
  });
  return app;

  /** What the bot has sent with this nonce already, a few minutes ago at most. */
  function known(channelId: string, nonce: string | number | null | undefined): Message | undefined {
    const sent = world.messages.get(nonces.get(`${channelId} ${nonce}`) ?? '');
    return sent && world.clock.now() - sent.createdAt < NONCE_LIFE_MS ? sent : undefined;
  }

  /** Writing into an archived thread opens it again. */
  function reopen(channelId: string): void {
    const channel = world.channels.get(channelId)!;
    if (channel.thread?.archived) world.putChannel({ ...channel, thread: { ...channel.thread, archived: false } });
  }
}
