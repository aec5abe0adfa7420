import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
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
