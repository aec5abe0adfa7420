import { Hono } from 'hono';
import { parse, threadBody } from '../body/index.ts';
import { channelPayload } from '../payloads/index.ts';
import { refuse } from '../refusal.ts';
import { type Channel, type Message, Permission } from '../world/index.ts';
import { botChannel, channelMessage } from './access.ts';
import type { Env, RestDesk } from './desk.ts';

/** Threads, of a message or by themselves. */
export function threadRoutes({ world }: RestDesk): Hono<Env> {
  const app = new Hono<Env>();

  app.post('/channels/:channel/messages/:message/threads', (c) => {
    const parent = botChannel(world, c.req.param('channel'), Permission.createPublicThreads);
    if (parent.thread) throw refuse.wrongChannelType();
    const message = channelMessage(world, parent.id, c.req.param('message'));
    if (message.threadId) throw refuse.threadExists();
    // Discord gives such a thread the id of its message.
    const thread = open(parent, parse(threadBody, c.get('incoming').body), 11, message.id, message);
    world.putMessage({ ...message, threadId: thread.id });
    return c.json(channelPayload(thread, world), 201);
  });
  app.post('/channels/:channel/threads', (c) => {
    const body = parse(threadBody, c.get('incoming').body);
    const kind = body.type === 11 ? 11 : 12;
    const needed = kind === 11 ? Permission.createPublicThreads : Permission.createPrivateThreads;
    const parent = botChannel(world, c.req.param('channel'), needed);
    if (parent.thread) throw refuse.wrongChannelType();
    return c.json(channelPayload(open(parent, body, kind, world.newId()), world), 201);
  });

  const threadMember = (id: string, user: string) => ({ id, user_id: user, join_timestamp: now(), flags: 1 });
  app.get('/channels/:channel/thread-members', (c) => {
    const thread = botChannel(world, c.req.param('channel'));
    return c.json([threadMember(thread.id, world.bot.id)]);
  });
  for (const verb of ['put', 'delete'] as const) {
    app[verb]('/channels/:channel/thread-members/:user', (c) => {
      if (!botChannel(world, c.req.param('channel')).thread) throw refuse.wrongChannelType();
      return c.body(null, 204);
    });
  }
  app.get('/guilds/:guild/threads/active', (c) => {
    const open = [...world.channels.values()].filter(
      (ch) => ch.thread && !ch.thread.archived && world.sees(world.bot, ch),
    );
    const threads = open.map((channel) => channelPayload(channel, world));
    return c.json({ threads, members: open.map((channel) => threadMember(channel.id, world.bot.id)) });
  });
  return app;

  function now(): string {
    return new Date(world.clock.now()).toISOString();
  }

  function open(
    parent: Channel,
    body: { name: string; auto_archive_duration?: number | null | undefined },
    kind: 11 | 12,
    id: string,
    from?: Message,
  ): Channel {
    return world.putChannel({
      id,
      kind,
      name: body.name,
      topic: '',
      position: parent.position,
      overwrites: [],
      thread: {
        parentId: parent.id,
        ownerId: world.bot.id,
        archived: false,
        locked: false,
        autoArchiveMinutes: body.auto_archive_duration ?? 4320,
        ...(from ? { messageId: from.id } : {}),
      },
    });
  }
}
