import { Hono } from 'hono';
import { answerOf, editAnswer, followUp } from '../interactions/index.ts';
import { messagePayload } from '../payloads/index.ts';
import type { Message } from '../world/index.ts';
import type { Env, RestDesk } from './desk.ts';

/** What a bot does with an interaction after its first answer: edit, fetch, delete, follow up. */
export function webhookRoutes(desk: RestDesk): Hono<Env> {
  const app = new Hono<Env>();
  const payload = (message: Message) => messagePayload(message, desk.world, desk.address());
  const one = '/webhooks/:app/:token/messages/:message';

  app.post('/webhooks/:app/:token', (c) => {
    const { app: id, token } = c.req.param();
    const { body, files } = c.get('incoming');
    return c.json(payload(followUp(desk.interactions.answered(id, token), body, files, desk)));
  });
  app.get(one, (c) => {
    const { app: id, token, message } = c.req.param();
    return c.json(payload(answerOf(desk.interactions.answered(id, token), message, desk)));
  });
  app.patch(one, (c) => {
    const { app: id, token, message } = c.req.param();
    const { body, files } = c.get('incoming');
    return c.json(payload(editAnswer(desk.interactions.answered(id, token), message, body, files, desk)));
  });
  app.delete(one, (c) => {
    const { app: id, token, message } = c.req.param();
    desk.world.deleteMessage(answerOf(desk.interactions.answered(id, token), message, desk));
    return c.body(null, 204);
  });
  return app;
}
