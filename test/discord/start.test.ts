import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';
import { deployCommands, startDiscord } from '../../src/discord/index.ts';
import { fakeDesk, fakeNotes } from './fakes.ts';

let server: Server | undefined;
afterEach(() => server?.close());

async function discordThatAnswers(status: number, body: object): Promise<string> {
  server = createServer((_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
}

/** A Discord whose gateway takes every bot in; `close` ends the connection with a code of Discord's. */
async function discordWithGateway(): Promise<Readonly<{ api: string; close(code: number): void }>> {
  const gateway = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(gateway, 'listening');
  onTestFinished(() => gateway.close());
  const url = `ws://127.0.0.1:${(gateway.address() as AddressInfo).port}`;
  gateway.on('connection', (socket) => {
    const send = (frame: object) => socket.send(JSON.stringify(frame));
    send({ op: 10, d: { heartbeat_interval: 60_000 } });
    socket.on('message', (raw) => {
      if ((JSON.parse(String(raw)) as { op: number }).op !== 2) return;
      const user = { id: '2', username: 'bot', discriminator: '0', global_name: null, avatar: null, bot: true };
      const ready = {
        v: 10,
        user,
        guilds: [],
        session_id: 's',
        resume_gateway_url: url,
        application: { id: '2', flags: 0 },
      };
      send({ op: 0, t: 'READY', s: 1, d: ready });
    });
  });
  const api = await discordThatAnswers(200, {
    url,
    shards: 1,
    session_start_limit: { total: 9, remaining: 9, reset_after: 0, max_concurrency: 1 },
  });
  return {
    api,
    close(code) {
      for (const socket of gateway.clients) socket.close(code);
    },
  };
}

function start(api: string) {
  const desk = fakeDesk();
  return startDiscord({ token: 'MTA.bad.token', api, commands: [], desk, log: desk.log });
}

describe('starting', () => {
  it('says in words that the token is not accepted', async () => {
    const api = await discordThatAnswers(401, { message: '401: Unauthorized', code: 0 });
    await expect(start(api)).rejects.toMatchObject({
      code: 'discord-token',
      message: expect.stringMatching(/DISCORD_TOKEN/),
    });
    await expect(deployCommands({ token: 'x', api, commands: [], notes: fakeNotes() })).rejects.toMatchObject({
      code: 'discord-token',
    });
  });

  it('says in words that Discord cannot be reached', async () => {
    const api = await discordThatAnswers(200, {});
    await new Promise((resolve) => server!.close(resolve));
    await expect(start(api)).rejects.toMatchObject({ code: 'discord-unreachable' });
    await expect(deployCommands({ token: 'x', api, commands: [], notes: fakeNotes() })).rejects.toMatchObject({
      code: 'discord-unreachable',
    });
  });
});

describe('running', () => {
  it('ends in words where Discord ends the connection for good', async () => {
    const { api, close } = await discordWithGateway();
    const running = await start(api);
    close(4004);
    await expect(running.lost).resolves.toMatchObject({ code: 'discord-token' });
    await running.stop();
  });

  it('is not lost by being stopped', async () => {
    const { api } = await discordWithGateway();
    const running = await start(api);
    await running.stop();
    const soon = new Promise((resolve) => setTimeout(resolve, 200, 'still not lost'));
    expect(await Promise.race([running.lost, soon])).toBe('still not lost');
  });
});
