import { Hono } from 'hono';
import { answer } from '../interactions/index.ts';
import { messagePayload } from '../payloads/index.ts';
import { MessageFlag } from '../world/index.ts';
import type { Env, RestDesk } from './desk.ts';

/** The one answer that every interaction gets. */
export function interactionRoutes(desk: RestDesk): Hono<Env> {
  const app = new Hono<Env>();
  app.post('/interactions/:id/:token/callback', (c) => {
    const { id, token } = c.req.param();
    const { body, files } = c.get('incoming');
    const interaction = desk.interactions.awaiting(id, token);
    const message = answer(interaction, body, files, desk);
    if (c.req.query('with_response') !== 'true') return c.body(null, 204);
    const type = (body as { type: number }).type;
    return c.json({
      interaction: {
        id,
        type: interaction.type,
        channel_id: interaction.channelId,
        guild_id: desk.world.server.id,
        ...(message
          ? {
              response_message_id: message.id,
              response_message_loading: (message.flags & MessageFlag.loading) !== 0,
              response_message_ephemeral: message.onlyFor !== undefined,
            }
          : {}),
      },
      resource: { type, ...(message ? { message: messagePayload(message, desk.world, desk.address()) } : {}) },
    });
  });
  return app;
}
