import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fetchAttachment } from '../../src/discord/index.ts';

/** A server that stands for Discord's, API and files. */
async function discord(answer: http.RequestListener) {
  const server = http.createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const host = `http://127.0.0.1:${port}`;
  const file = (size: number) => ({ name: 'mill.txt', size, url: `${host}/attachments/1/2/mill.txt` });
  return { api: `${host}/api`, file };
}

describe('an attachment', () => {
  it('is fetched from where Discord keeps it', async () => {
    const { api, file } = await discord((_, response) => response.end('words'));
    const { bytes, name } = await fetchAttachment(file(5), { api });
    expect(Buffer.from(bytes).toString()).toBe('words');
    expect(name).toBe('mill.txt');
  });

  it('that is too large is not asked for', async () => {
    let asked = 0;
    const { api, file } = await discord((_, response) => {
      asked++;
      response.end('words');
    });
    await expect(fetchAttachment(file(50_000_000), { api })).rejects.toMatchObject({
      name: 'Fault',
      code: 'article-too-long',
      message: expect.stringContaining('25 MB'),
    });
    expect(asked).toBe(0);
  });

  it('that is larger than it says is left as soon as that shows', async () => {
    let sent = 0;
    const { api, file } = await discord((_, response) => {
      const send = () => {
        if (response.destroyed) return;
        sent += 10_000;
        response.write(Buffer.alloc(10_000));
        setTimeout(send, 1);
      };
      send();
    });
    await expect(fetchAttachment(file(5), { api, most: 50_000 })).rejects.toMatchObject({ code: 'article-too-long' });
    expect(sent).toBeLessThan(5_000_000);
  });

  it.each<[string, http.RequestListener, string]>([
    ['is gone', (_, response) => response.writeHead(404).end(), 'attachment-failed'],
    [
      'leads elsewhere',
      (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      'attachment-failed',
    ],
    ['breaks off', (_, response) => response.destroy(), 'attachment-failed'],
    ['does not come', () => {}, 'timeout'],
  ])('that %s is said to, in words for a member', async (_, answer, code) => {
    const { api, file } = await discord(answer);
    await expect(fetchAttachment(file(5), { api, timeout: 500 })).rejects.toMatchObject({ name: 'Fault', code });
  });

  it('is fetched from nowhere but Discord', async () => {
    const { api, file } = await discord((_, response) => response.end('words'));
    await expect(fetchAttachment(file(5), { api: 'https://discord.com/api' })).rejects.toThrow(/not Discord/);
    await expect(fetchAttachment({ ...file(5), url: 'http://cdn.discordapp.com/a' }, { api })).rejects.toThrow(
      /not Discord/,
    );
  });
});
