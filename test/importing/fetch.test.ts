import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pageOf } from '../../eval/formats/index.ts';
import { fetchArticle } from '../../src/importing/fetch.ts';
import { openImporting } from '../../src/importing/index.ts';
import { isPublicAddress } from '../../src/importing/public.ts';
import { type Answer, openInternet, PUBLIC, redirectTo } from './internet.ts';
import { SAMPLES } from './samples.ts';

async function internet(answer: Answer) {
  const opened = await openInternet(answer);
  onTestFinished(opened.close);
  return opened;
}

const page: Answer = (_, response) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-2' }).end('<p>words</p>');

describe('fetching an article', () => {
  it('gives its bytes, a name with the ending of its type, and the address that it came from', async () => {
    const { network, at, asked } = await internet(page);
    expect(await fetchArticle(at('/2024/the-quay.php?x=1#top'), { network })).toEqual({
      bytes: Buffer.from('<p>words</p>'),
      name: 'the-quay.html',
      charset: 'iso-8859-2',
      source: at('/2024/the-quay.php?x=1'),
    });
    expect(asked[0]!.headers).not.toHaveProperty('cookie');
    expect(asked[0]!.headers.host).toMatch(/^ledger\.example:/);
  });

  it('follows redirects, and looks up the host of each', async () => {
    const { network, at, lookedUp } = await internet((request, response) =>
      (request.url === '/moved' ? redirectTo('/here') : page)(request, response),
    );
    expect((await fetchArticle(at('/moved'), { network })).source).toBe(at('/here'));
    expect(lookedUp).toEqual(['ledger.example', 'ledger.example']);
  });

  it('unpacks what was packed', async () => {
    const { network, at } = await internet((_, response) =>
      response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end(gzipSync('words')),
    );
    expect(Buffer.from((await fetchArticle(at('/'), { network })).bytes).toString()).toBe('words');
  });

  it.each([
    ['this machine', 'http://127.0.0.1:PORT/'],
    ['this machine, as one number', 'http://2130706433:PORT/'],
    ['this machine in IPv6', 'http://[::1]:PORT/'],
    ['IPv4 within IPv6', 'http://[::ffff:127.0.0.1]:PORT/'],
    ['a cloud’s metadata', 'http://169.254.169.254/latest/meta-data'],
    ['a name for a private address', 'http://inside.example:PORT/'],
    ['a name for a public and a private address', 'http://both.example:PORT/'],
    ['a name for this machine in IPv6', 'http://six.example:PORT/'],
    ['a file', 'file:///etc/passwd'],
    ['another protocol', 'ftp://ledger.example/a'],
    ['a password', 'http://ada:secret@ledger.example:PORT/'],
    ['no address', 'the quay'],
  ])('refuses %s, given or redirected to, and asks it nothing', async (_, address) => {
    const given = await internet(page);
    const bad = address.replace('PORT', String(given.port));
    await expect(fetchArticle(bad, { network: given.network })).rejects.toMatchObject({
      name: 'Fault',
      code: 'address-refused',
    });
    expect(given.asked).toHaveLength(0);
    // Words without a protocol are a path where they come from a redirect.
    if (address === 'the quay') return;
    const there = await internet(redirectTo(bad));
    await expect(fetchArticle(there.at('/'), { network: there.network })).rejects.toMatchObject({
      code: 'address-refused',
    });
    expect(there.asked).toHaveLength(1);
    expect(given.asked).toHaveLength(0);
  });

  it('goes to the address that was looked at, whatever the name gives a moment later', async () => {
    const { network, at, lookedUp, reached } = await internet(page);
    await fetchArticle(at('/', 'turning.example'), { network });
    expect({ lookedUp, reached }).toEqual({ lookedUp: ['turning.example'], reached: [PUBLIC] });
    // The second time it is this machine, and is refused.
    await expect(fetchArticle(at('/', 'turning.example'), { network })).rejects.toMatchObject({
      code: 'address-refused',
    });
    expect(reached).toEqual([PUBLIC]);
  });

  it('gives up on redirects without end, after five', async () => {
    const { network, at, asked } = await internet(redirectTo('/again'));
    await expect(fetchArticle(at('/'), { network })).rejects.toMatchObject({ code: 'address-failed' });
    expect(asked).toHaveLength(6);
  });

  it.each<[string, Answer, string]>([
    ['a picture', (_, r) => r.writeHead(200, { 'content-type': 'image/png' }).end('x'), 'article-format'],
    ['no type', (_, r) => r.writeHead(200).end('x'), 'article-format'],
    ['no page', (_, r) => r.writeHead(404).end('x'), 'address-failed'],
    ['a broken line', (_, r) => r.destroy(), 'address-failed'],
    [
      'a body of more than 10 MB that does not say so',
      (_, r) => r.writeHead(200, { 'content-type': 'text/plain' }).end(Buffer.alloc(10_000_001)),
      'article-too-long',
    ],
    [
      'a small body that unpacks to a large one',
      (_, r) =>
        r
          .writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' })
          .end(gzipSync(Buffer.alloc(20_000_000))),
      'article-too-long',
    ],
    [
      'what is not packed as it says',
      (_, r) => r.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end('words'),
      'address-failed',
    ],
    ['no answer', () => {}, 'timeout'],
    ['a body without end', (_, r) => r.writeHead(200, { 'content-type': 'text/plain' }).write('x'), 'timeout'],
  ])('says so of %s', async (_, answer, code) => {
    const { network, at } = await internet(answer);
    await expect(fetchArticle(at('/'), { network, timeout: 1_000 })).rejects.toMatchObject({ name: 'Fault', code });
  });

  it('says so of a name that nobody has', async () => {
    const { network, at } = await internet(page);
    await expect(fetchArticle(at('/', 'nobody.example'), { network })).rejects.toMatchObject({
      code: 'address-failed',
    });
  });
});

describe('an address of the internet', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2606:2800:220:1::1'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
  it.each(
    '0.0.0.0 10.0.0.1 100.64.0.1 127.8.8.8 169.254.169.254 172.31.0.1 192.0.2.1 192.168.0.1 198.19.0.1 203.0.113.9 224.0.0.1 255.255.255.255 ::1 :: fe80::1 fc00::1 ff02::1 ::ffff:8.8.8.8 64:ff9b::7f00:1 2002:7f00:1::1 2001:db8::1 2001::1 words'.split(
      ' ',
    ),
  )('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('importing from an address', () => {
  it('reads the page, and keeps where it came from', async () => {
    const [sample] = SAMPLES;
    const { network, at } = await internet((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(sample!)),
    );
    const importing = openImporting({ addresses: true, network });
    onTestFinished(() => importing.close());
    const { article } = await importing.readAddress(at('/boxes'));
    expect(article).toMatchObject({ hash: sample!.hash, source: at('/boxes') });
  });

  it('is off unless it is allowed', async () => {
    const { network, at, asked } = await internet(page);
    const importing = openImporting({ network });
    onTestFinished(() => importing.close());
    await expect(importing.readAddress(at('/'))).rejects.toThrow(/ALLOW_ADDRESSES/);
    expect(asked).toHaveLength(0);
  });
});
