import { Hono } from 'hono';
import { channelPayload, guildPayload, memberPayload, rolePayload } from '../payloads/index.ts';
import { refuse } from '../refusal.ts';
import type { Env, RestDesk } from './desk.ts';

/** The server, its members and its roles. */
export function guildRoutes({ world }: RestDesk): Hono<Env> {
  const app = new Hono<Env>();
  app.use('/guilds/:guild/*', async (c, next) => {
    if (c.req.param('guild') !== world.server.id) throw refuse.unknownGuild();
    await next();
  });
  app.get('/guilds/:guild', (c) => {
    if (c.req.param('guild') !== world.server.id) throw refuse.unknownGuild();
    return c.json({ ...guildPayload(world), approximate_member_count: world.members.size });
  });
  app.get('/guilds/:guild/channels', (c) => {
    const seen = [...world.channels.values()].filter((channel) => !channel.thread && world.sees(world.bot, channel));
    return c.json(seen.map((channel) => channelPayload(channel, world)));
  });
  app.get('/guilds/:guild/roles', (c) => c.json([...world.roles.values()].map(rolePayload)));
  app.get('/guilds/:guild/members/:user', (c) => {
    const id = c.req.param('user');
    const member = world.members.get(id === '@me' ? world.bot.id : id);
    if (!member) throw refuse.unknownMember();
    return c.json(memberPayload(member));
  });
  // Members of the playground take no private messages.
  app.post('/users/@me/channels', () => {
    throw refuse.noPrivateMessages();
  });
  // Listing members takes the privileged GuildMembers intent, which this application does not have.
  app.get('/guilds/:guild/members', () => {
    throw refuse.missingAccess();
  });
  return app;
}
