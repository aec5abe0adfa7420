import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../playground/index.ts';
import { join } from '../../playground/scripted-member/index.ts';
import { Fault } from '../../src/fault.ts';
import { card, connectBot, silentLog, slash } from './bot.ts';

const running: Playground[] = [];
afterEach(async () => {
  for (const playground of running.splice(0)) await playground.close();
});

describe('starting the playground', () => {
  it('says in one line that the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const failure = await startPlayground({ port, log: silentLog }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Fault);
    expect((failure as Fault).message).toMatch(new RegExp(`^Port ${port} cannot be used.*\\.$`));
    expect((failure as Fault).message).not.toContain('\n');
    await new Promise((resolve) => other.close(resolve));
  });

  it('writes what the bot sends, one JSON object a line, files left out', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'playground-'));
    const record = path.join(folder, 'traffic.jsonl');
    const playground = await startPlayground({ port: 0, record, log: silentLog });
    running.push(playground);
    const bot = await connectBot(playground, [slash('ask')], (it) => {
      const files = [{ attachment: Buffer.from('a'), name: 'a.txt' }];
      return it.isChatInputCommand() && it.reply({ content: 'here', files });
    });
    await (await join(playground.url, 'Ada')).slash('ask');
    await bot.destroy();
    const lines = readFileSync(record, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { method: string; path: string; body: unknown });
    expect(
      lines.map(({ method, path: where }) => `${method} ${where.replace(/\/\d+\/.*(?=\/callback)/, '/…')}`),
    ).toEqual([
      `PUT /api/v10/applications/${playground.applicationId}/commands`,
      'POST /api/v10/interactions/…/callback',
    ]);
    expect(lines[1]!.body).toMatchObject({ type: 4, data: { content: 'here', attachments: [{ id: '0' }] } });
    rmSync(folder, { recursive: true });
  });

  it('says in one line that the traffic cannot be written where it was asked to', async () => {
    const record = path.join(os.tmpdir(), 'no-such-folder', 'traffic.jsonl');
    await expect(startPlayground({ port: 0, record, log: silentLog })).rejects.toThrow(Fault);
  });

  it('lets the next bot take over from one that died in the middle of an answer', async () => {
    const playground = await startPlayground({ port: 0, log: silentLog });
    running.push(playground);
    const first = await connectBot(playground, [slash('ask'), slash('wait')], async (it) => {
      if (!it.isChatInputCommand()) return;
      if (it.commandName === 'ask') await it.reply(card('An answer', { more: 'More' }));
      else await it.deferReply();
    });
    const ada = await join(playground.url, 'Ada');
    const answered = await ada.slash('ask');
    ada.slash('wait').catch(() => {});
    await expect.poll(async () => (await ada.messages()).some((message) => message.view.thinking)).toBe(true);
    // The process is gone: no farewell, no close frame.
    playground.gateway.cut();
    await first.destroy();

    const second = await connectBot(
      playground,
      [],
      (it) => it.isButton() && it.update(card('Taken over', { more: 'More' })),
    );
    await answered.press('More');
    expect(answered.text()).toBe('Taken over');
    const texts = (await ada.messages()).map((message) => message.text());
    expect(texts).toEqual(['Taken over', '']);
    await second.destroy();
  });

  it('serves its page with a policy that lets nothing in from elsewhere', async () => {
    const playground = await startPlayground({ port: 0, log: silentLog });
    running.push(playground);
    const page = await fetch(playground.url);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    for (const way of ['..%2f..%2fpackage.json', 'package.json', 'style/..%2fmain.js', 'nothing.js'])
      expect((await fetch(playground.url + way)).status, way).toBe(404);
  });
});
