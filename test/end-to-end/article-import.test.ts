import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encryptedPdf, pageOf, pdfOf, pdfWithoutText } from '../../eval/formats/index.ts';
import { join, type Member, type Reply } from '../../playground/scripted-member/index.ts';
import { toMarkdown } from '../../src/article/index.ts';
import { openImporting } from '../../src/importing/index.ts';
import { openDatabase } from '../../src/shelf/database.ts';
import { GIVEN_ARTICLE, NO_GIVEN_ARTICLE } from '../beside.ts';
import { openInternet } from '../importing/internet.ts';
import { SAMPLES } from '../importing/samples.ts';
import { FERRY } from './ferry.ts';
import { finished } from './long-work.ts';
import { type Pullquote, startPullquote } from './pullquote.ts';

let pullquote: Pullquote;
let mira: Member;
let internet: Awaited<ReturnType<typeof openInternet>>;

const [sample] = SAMPLES;
const WORDS = 'The quay of Åland\n\nThe café at the quay stayed open for three weeks, said Jörg Weiß, who runs it.';

beforeAll(async () => {
  internet = await openInternet((request, response) => {
    const to = new URL(request.url!, 'http://any.example').searchParams.get('to');
    if (to) response.writeHead(302, { location: to === 'ever' ? '/?to=ever' : to }).end();
    else if (request.url === '/slow') response.writeHead(200, { 'content-type': 'text/html' }).write('<p>');
    else response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(sample!));
  });
  const importing = openImporting({ addresses: true, network: internet.network });
  pullquote = await startPullquote({ 'ferry.md': FERRY }, { importing });
  mira = await join(pullquote.playground.url, 'Mira', { moderator: true });
});

afterAll(async () => {
  await pullquote?.close();
  internet?.close();
});

async function add(options: Readonly<Record<string, string>>): Promise<Reply> {
  return finished(await mira.slash('article add', options));
}

const addFile = async (name: string, bytes: Uint8Array | string) => add({ file: await mira.upload(name, bytes) });

/** Milliseconds for a story of long work, on a machine that is busy with others. */
const PATIENCE = 180_000;

/** How many rows each of these tables has. */
async function stored() {
  const db = await openDatabase({ folder: pullquote.dataFolder });
  const count = async (table: 'text' | 'draft' | 'article') =>
    (await db.selectFrom(table).selectAll().execute()).length;
  const rows = { text: await count('text'), draft: await count('draft'), article: await count('article') };
  await db.destroy();
  return rows;
}

describe('one article in every format', () => {
  const FORMATS: readonly (readonly [string, () => Promise<Uint8Array | string>])[] = [
    ['page.html', async () => pageOf(sample!)],
    ['paper.pdf', () => pdfOf(sample!, { columns: 2, paragraphs: 'indented', justified: true })],
    ['wide.pdf', () => pdfOf(sample!, { columns: 1, paragraphs: 'apart', justified: false })],
    ['article.md', async () => toMarkdown(sample!)],
  ];

  it('has the same paragraphs, labels and answers, whatever it was attached as', async () => {
    const seen = new Set<string>();
    for (const [name, make] of FORMATS) {
      const preview = await addFile(name, await make());
      expect(preview.text()).toContain(`${sample!.paragraphs.length} paragraphs`);
      await preview.press('Add');
      const [slug] = [sample!.slug];
      const { article, annotation } = await pullquote.parts.shelf.open(mira.scene.server.id, slug);
      expect(article.hash).toBe(sample!.hash);
      const ask = await mira.slash('ask', { question: 'Who noticed that the boxes were gone?', article: slug });
      seen.add(JSON.stringify([annotation.sentences.map(({ voice }) => voice), ask.containers()]));
      await (await mira.slash('article remove', { article: slug })).press('Remove');
    }
    expect(seen.size).toBe(1);
  });

  it('has them from an address, with where it came from', async () => {
    const preview = await add({ address: internet.at('/boxes') });
    expect(preview.text()).toContain(`${sample!.paragraphs.length} paragraphs`);
    expect(preview.text()).toContain('Read at: http\\://ledger.example');
    await preview.press('Cancel');
  });

  it.each([
    ['UTF-16', Buffer.from(`\uFEFF${WORDS}`, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\uFEFF${WORDS}`, 'utf16le').swap16()],
    ['Latin-1', Buffer.from(WORDS, 'latin1')],
    ['UTF-8', Buffer.from(WORDS)],
    [
      'a page that declares the wrong encoding',
      Buffer.from(
        `<html><head><meta charset="iso-8859-5"></head><body><h1>The quay of Åland</h1><p>${WORDS.split('\n\n')[1]}</p></body></html>`,
      ),
    ],
  ])('has its letters in %s', async (_, bytes) => {
    const preview = await addFile('quay.txt', bytes);
    expect(preview.text()).toContain('The quay of Åland');
    expect(preview.text()).toContain('Jörg Weiß');
    await preview.press('Cancel');
  });
});

describe.skipIf(NO_GIVEN_ARTICLE)(`an article that has a guide${NO_GIVEN_ARTICLE}`, () => {
  it('finds it when it is added, and is asked about and read together', async () => {
    const preview = await addFile(GIVEN_ARTICLE!.name, readFileSync(GIVEN_ARTICLE!.file));
    expect(preview.text()).toContain('Alex Lantier');
    await preview.press('Add');
    expect(preview.text()).toMatch(/A reading guide belongs to it: \d+ stops\./);
    const info = await preview.press('Details');
    expect(info.text()).toMatch(/Reading guide attached: \d+ stops\./);
    await preview.press('Use it in this channel');
    const answer = await mira.slash('ask', { question: 'Who spoke with the Russian defence minister?' });
    expect(answer.containers().length).toBeGreaterThan(0);
    const started = await mira.slash('read start', { place: 'thread' });
    expect(started.text()).not.toContain('Something went wrong');
    expect(started.text()).toContain('https://');
  });
});

describe('what cannot be an article', () => {
  const one = (text: string) => `A title of its own\n\n${text}`;
  it.each<[string, string, () => Uint8Array | string | Promise<Uint8Array>, RegExp]>([
    ['an archive called .txt', 'a.txt', () => Buffer.from('PK\x03\x04\x14\0\0\0words'), /archive/],
    ['a packed file', 'a.tar.gz', () => gzipSync(WORDS), /unpack/],
    ['a picture called .md', 'a.md', () => Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), /picture/],
    ['a PDF without text', 'scan.pdf', pdfWithoutText, /OCR/],
    ['an encrypted PDF', 'secret.pdf', encryptedPdf, /password/],
    ['a broken PDF', 'broken.pdf', () => '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<', /\.pdf/],
    ['a file of 50 MB', 'long.pdf', () => Buffer.alloc(50_000_000, 'x'), /more than 25 MB/],
    ['a page of 5,000 nested elements', 'deep.html', () => `<html>${'<div>'.repeat(5_000)}x`, /too deeply/],
    ['an empty file', 'empty.txt', () => Buffer.from('\n'), /no words/],
    ['a title alone', 'title.txt', () => 'The quay of Marsund', /a title and no text/],
    [
      'a paragraph of 1 MB',
      'one.txt',
      () => one('The boat is late today, said the office. '.repeat(25_000)),
      /3000 at most/,
    ],
    ['a paragraph of 1 MB without an end', 'endless.txt', () => one('the boat and '.repeat(80_000)), /50000 at most/],
    ['100,000 short lines', 'lines.txt', () => one('A short line\n'.repeat(100_000)), /3000 at most/],
    ['noise', 'noise.txt', () => Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * 7919) % 256)), /noise\.txt/],
  ])('is refused in one private line, and leaves nothing: %s', async (_, name, make, words) => {
    const before = await stored();
    const reply = await addFile(name, await make());
    expect(reply.ephemeral).toBe(true);
    expect(reply.text()).toMatch(words);
    expect(reply.text().split('\n')).toHaveLength(1);
    expect(reply.buttons()).toEqual([]);
    expect(await stored()).toEqual(before);
  });

  it.each([
    ['this machine', () => 'http://127.0.0.1:4620/', /not on the public internet/],
    ['a file', () => 'file:///etc/passwd', /Only http and https/],
    ['a redirect to this machine', () => internet.at(`/?to=http://127.0.0.1:${internet.port}/`), /not on the public/],
    ['a redirect to a file', () => internet.at('/?to=file:///etc/passwd'), /Only http and https/],
    ['redirects for ever', () => internet.at('/?to=ever'), /redirects without end/],
    ['a name of a private address', () => internet.at('/', 'inside.example'), /not on the public internet/],
    ['a name that nobody has', () => internet.at('/', 'nobody.example'), /is not known/],
    ['no address', () => 'the quay', /no address of a page/],
  ])('is refused where it comes from an address: %s', async (_, address, words) => {
    const before = await stored();
    const reply = await add({ address: address() });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text()).toMatch(words);
    expect(await stored()).toEqual(before);
  });

  it('is read from the address that was looked at, whatever the name gives a moment later', async () => {
    const preview = await add({ address: internet.at('/', 'turning.example') });
    expect(preview.text()).toContain(`${sample!.paragraphs.length} paragraphs`);
    expect(internet.lookedUp.filter((host) => host === 'turning.example')).toHaveLength(1);
    await preview.press('Cancel');
    expect((await add({ address: internet.at('/', 'turning.example') })).text()).toMatch(/not on the public/);
  });

  it('has done the bot no harm', async () => {
    const answer = await mira.slash('ask', {
      question: 'How many passengers did the ferry carry?',
      article: 'the-night-ferry-returns',
    });
    expect(answer.text()).toContain('41,000');
  });
});

describe('a long article', () => {
  it(
    'shows how far it is, and members are answered meanwhile',
    async () => {
      const sentences = Array.from(
        { length: 500 },
        (_, i) => `The tram number ${i} was late by ${(i * 7) % 50} minutes, said the office in report ${i * 3}.`,
      );
      const paragraphs = Array.from({ length: 100 }, (_, i) => sentences.slice(i * 5, i * 5 + 5).join(' '));
      const file = await mira.upload('trams.txt', `Five hundred trams\n\n${paragraphs.join('\n\n')}`);
      const ada = await join(pullquote.playground.url, 'Ada');
      const reply = await mira.slash('article add', { file });
      await reply.becomes((text) => /⏳ Reading for meaning: \d+ of 500 sentences …/.test(text));
      const answer = await ada.slash('ask', {
        question: 'How many passengers did the ferry carry?',
        article: 'the-night-ferry-returns',
      });
      expect(answer.text()).toContain('41,000');
      expect(reply.text()).toMatch(/^⏳/);
      await finished(reply);
      expect(reply.text()).toContain('100 paragraphs');
      await reply.press('Cancel');
    },
    PATIENCE,
  );
});

describe('a bot that is ended in the middle of an import', () => {
  it(
    'has nothing half-made on its shelf, and takes the same file again',
    async () => {
      const words = Array.from(
        { length: 200 },
        (_, i) => `Tram ${i} was painted green in ${1900 + (i % 99)}, it is said.`,
      );
      const file = await mira.upload('green.txt', `Two hundred green trams\n\n${words.join('\n\n')}`);
      const reply = await mira.slash('article add', { file });
      // Its first word is progress on a machine of these days; a faster one has it done, and nothing of it added.
      expect(reply.text()).toMatch(/^(⏳|\*\*Not on the shelf yet)/);
      await pullquote.restart();
      expect((await mira.slash('article list')).text()).not.toContain('green trams');
      const again = await add({ file });
      expect(again.text()).toContain('200 paragraphs');
      await again.press('Add');
      expect((await mira.slash('article list')).text()).toContain('Two hundred green trams');
    },
    PATIENCE,
  );
});

describe('words that would deceive', () => {
  it('are shown without the marks that turn text, and escaped', async () => {
    const title = 'The \u202Eeht\u202C quay @everyone **now**';
    const preview = await addFile(
      'turned.txt',
      `${title}\n\nThe quay was swept on Monday, said \u202Ethe office\u202C of the harbour.\n\nהרציף נוקה ביום שני, אמר המשרד של הנמל.`,
    );
    const [head] = preview.containers();
    expect(head).toContain('**The eht quay \\@everyone now**');
    expect(head).toContain('> The quay was swept on Monday, said the office of the harbour.');
    expect(head).toContain('¶1, spaces put right');
    expect(preview.text()).not.toContain('\u202E');
    await preview.press('Add');
    const info = await mira.slash('article info', { article: 'quay' });
    expect(info.text()).not.toMatch(/(?<!\\)@everyone/);
  });

  it('in another language are added, and not labelled in earnest', async () => {
    const preview = await addFile(
      'nachtzug.txt',
      'Der Nachtzug kommt zurück\n\nDer Nachtzug zwischen Marsund und Holm fährt ab Mai wieder, sagte das Hafenamt am Dienstag.\n\nDie Linie zu schließen war eine törichte Sparsamkeit, und die Stadt sollte das nie wieder zulassen.',
    );
    expect(preview.text()).toContain('German');
    expect(preview.text()).toContain('not in English');
    await preview.press('Cancel');
  });
});

it('sends nothing that Discord’s own description of its API forbids', async () => {
  const { violations } = await pullquote.playground.violations();
  expect(violations).toEqual([]);
});
