import { Hono } from 'hono';
import { z } from 'zod';
import { writeMessage } from '../messages/index.ts';
import type { Act, ActAnswer } from '../protocol.ts';
import { Refusal } from '../refusal.ts';
import { has, type Member, Permission } from '../world/index.ts';
import { perform } from './act.ts';
import type { MemberDesk } from './deliver.ts';
import { messageView, sceneFor } from './views.ts';

const value = z.union([z.string(), z.number(), z.boolean()]);
const command = { channel: z.string(), command: z.string() };
const filled = { path: z.array(z.string()).max(2).optional(), options: z.record(z.string(), value) };
const actBody = z.discriminatedUnion('type', [
  z.object({ type: z.literal('slash'), ...command, ...filled }),
  z.object({ type: z.literal('autocomplete'), ...command, ...filled, focused: z.string() }),
  z.object({ type: z.literal('message-command'), ...command, message: z.string() }),
  z.object({ type: z.literal('user-command'), ...command, user: z.string() }),
  z.object({
    type: z.literal('component'),
    message: z.string(),
    customId: z.string(),
    values: z.array(z.string()).optional(),
  }),
  z.object({
    type: z.literal('modal'),
    interaction: z.string(),
    fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
]);
/** Messages of a channel that a member's page begins with. */
const MOST_SHOWN = 200;

const newMessage = z.object({ channel: z.string(), content: z.string().trim().min(1).max(2000) });
const newMember = z.object({ name: z.string().trim().min(1).max(32), moderator: z.boolean().default(false) });

/** What the page and the tests' member speak to; to be mounted under `/member`. The query's `as` says who acts. */
export function memberApp(desk: MemberDesk): Hono<{ Variables: { member: Member } }> {
  const { world } = desk;
  const app = new Hono<{ Variables: { member: Member } }>();
  /** Comes in by name; whoever is not a member yet joins. */
  app.put('/members', async (c) => {
    const { name, moderator } = newMember.parse(await c.req.json());
    const known = [...world.members.values()].find((m) => !m.bot && m.name === name);
    const role = [...world.roles.values()].find((r) => r.name === 'Moderators');
    const member =
      known ??
      world.putMember({
        id: world.newId(),
        username: name.toLowerCase().replace(/\s+/g, '.'),
        name,
        colour: COLOURS[world.members.size % COLOURS.length]!,
        roles: moderator && role ? [role.id] : [],
        bot: false,
        locale: 'en-GB',
        joinedAt: world.clock.now(),
      });
    return c.json({ id: member.id, name: member.name });
  });
  app.use(async (c, next) => {
    const member = world.members.get(c.req.query('as') ?? '');
    if (!member || member.bot) return c.json({ message: 'Say as which member: ?as=…' }, 401);
    c.set('member', member);
    await next();
    return undefined;
  });

  app.get('/scene', (c) => c.json(sceneFor(c.get('member'), world, desk.gateway.online)));
  app.get('/channels/:channel/messages', (c) => {
    const member = c.get('member');
    const seen = world.history(c.req.param('channel'), MOST_SHOWN, (message) => world.seesMessage(member, message));
    return c.json(seen.map((message) => messageView(message, member)));
  });
  app.post('/acts', async (c) => {
    const act = actBody.parse(await c.req.json()) as Act;
    const answer: ActAnswer = perform(c.get('member'), act, desk);
    return c.json(answer);
  });
  app.post('/messages', async (c) => {
    const { channel: id, content } = newMessage.parse(await c.req.json());
    const member = c.get('member');
    const channel = world.channels.get(id);
    const needed = channel?.thread ? Permission.sendInThreads : Permission.sendMessages;
    if (!channel || !has(world.permissions(member, channel), needed))
      return c.json({ problems: [{ message: 'You may not write here' }] });
    const message = writeMessage({ channelId: id, authorId: member.id, body: { content }, files: [] }, desk);
    return c.json(messageView(message, member));
  });
  /** "Dismiss message" under an ephemeral one; a member may also delete what they wrote. */
  app.delete('/messages/:message', (c) => {
    const member = c.get('member');
    const message = world.messages.get(c.req.param('message'));
    if (message && (message.onlyFor === member.id || message.authorId === member.id)) world.deleteMessage(message);
    return c.body(null, 204);
  });
  app.post('/uploads', async (c) => {
    const attachment = desk.uploads.put(c.req.query('name') ?? 'file', new Uint8Array(await c.req.arrayBuffer()));
    return c.json({ id: attachment.id, filename: attachment.filename, size: attachment.size });
  });
  app.patch('/server', async (c) => {
    const { locale } = z.object({ locale: z.string().min(2).max(10) }).parse(await c.req.json());
    world.setServer({ ...world.server, locale });
    return c.body(null, 204);
  });

  app.onError((error, c) => {
    if (error instanceof z.ZodError) return c.json({ problems: [{ message: z.prettifyError(error) }] }, 400);
    if (error instanceof SyntaxError) return c.json({ problems: [{ message: 'The body is not JSON' }] }, 400);
    if (error instanceof Refusal) return c.json({ problems: [{ message: error.message }] }, 400);
    desk.log.error({ err: error }, 'the playground failed on what a member did');
    return c.json({ problems: [{ message: 'The playground failed; see its log' }] }, 500);
  });
  return app;
}

const COLOURS = [0x5865f2, 0x3ba55d, 0xc27c0e, 0xad1457, 0x206694, 0x992d22, 0x1f8b4c, 0x71368a] as const;
