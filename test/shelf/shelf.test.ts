import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVERYONE } from '../../src/shelf/index.ts';
import { onPostgres } from './databases.ts';
import { countingEmbedder, ferryReading, shelfIn, temporaryFolder } from './stand-ins.ts';

const ada = { server: '1001', by: 'Ada' };

describe('a shelf', () => {
  it('gives back the very words that were stored', async () => {
    const { shelf } = await shelfIn(temporaryFolder());
    const reading = ferryReading();
    const { slug } = await shelf.add({ ...ada, reading, origin: 'added' });
    const { article } = await shelf.open(ada.server, slug);
    expect(article.paragraphs).toEqual(reading.article.paragraphs);
    expect(article.hash).toBe(reading.article.hash);
  });

  it('embeds nothing the second time it is opened', async () => {
    const folder = temporaryFolder();
    const first = await shelfIn(folder);
    const { slug } = await first.shelf.add({ ...ada, reading: ferryReading(), origin: 'added' });
    expect(first.embedder.asked.length).toBeGreaterThan(3);
    await first.shelf.close();

    const second = await shelfIn(folder);
    const library = await second.shelf.library(ada.server);
    const index = await library.index(slug);
    expect(second.embedder.asked).toEqual([]);
    expect(index.vectors).toHaveLength(index.annotation.sentences.length);
  });

  it('makes vectors anew for another model', async () => {
    const folder = temporaryFolder();
    const first = await shelfIn(folder);
    const { slug } = await first.shelf.add({ ...ada, reading: ferryReading(), origin: 'added' });
    await first.shelf.close();
    const second = await shelfIn(folder, { embedder: countingEmbedder('a-better-model') });
    await (await second.shelf.library(ada.server)).index(slug);
    expect(second.embedder.asked.length).toBeGreaterThan(3);
    await second.shelf.close();
    // The first model's are let go of: they would only fill the database.
    const third = await shelfIn(folder);
    await (await third.shelf.library(ada.server)).index(slug);
    expect(third.embedder.asked.length).toBeGreaterThan(3);
  });

  it('never lets an article that comes to everyone later stand before a server’s own of the same title', async () => {
    const { shelf } = await shelfIn(temporaryFolder());
    const own = await shelf.add({ ...ada, reading: ferryReading('Ours.'), origin: 'added' });
    const { slug } = await shelf.add({ server: EVERYONE, reading: ferryReading('Everyone’s.'), origin: 'corpus' });
    expect(slug).not.toBe(own.slug);
    const last = async (name: string) => (await shelf.open(ada.server, name)).article.paragraphs.at(-1)!.text;
    expect([await last(own.slug), await last(slug)]).toEqual(['Ours.', 'Everyone’s.']);
  });

  it('shows a server its own articles and nobody else’s', async () => {
    const { shelf } = await shelfIn(temporaryFolder());
    await shelf.add({ ...ada, reading: ferryReading(), origin: 'added' });
    expect(await shelf.summaries('1001')).toHaveLength(1);
    expect(await shelf.summaries('2002')).toEqual([]);
    await expect(shelf.open('2002', 'the-night-ferry-returns')).rejects.toMatchObject({ code: 'article-unknown' });
  });

  it('knows the same text when it comes again, and numbers another text of the same title', async () => {
    const { shelf } = await shelfIn(temporaryFolder());
    const first = await shelf.add({ ...ada, reading: ferryReading(), origin: 'added' });
    expect(await shelf.add({ ...ada, reading: ferryReading(), origin: 'added' })).toEqual({
      slug: first.slug,
      known: true,
    });
    const longer = ferryReading('The quay was repaired twice in the last nine years, and nobody noticed.');
    expect(await shelf.add({ ...ada, reading: longer, origin: 'added' })).toEqual({
      slug: `${first.slug}-2`,
      known: false,
    });
  });

  it('names the nearest article when one is not found', async () => {
    const { shelf } = await shelfIn(temporaryFolder());
    await shelf.add({ ...ada, reading: ferryReading(), origin: 'added' });
    await expect(shelf.open(ada.server, 'the-nigth-ferry-returns')).rejects.toThrow(/the-night-ferry-returns/);
  });

  it('keeps a correction through removal and re-import of the same text, for that server alone', async () => {
    const { shelf } = await shelfIn(temporaryFolder());
    const { slug } = await shelf.add({ ...ada, reading: ferryReading(), origin: 'added' });
    await shelf.add({ server: '2002', reading: ferryReading(), origin: 'added' });
    const last = (await shelf.open(ada.server, slug)).annotation.sentences.at(-1)!;
    const other = last.voice === 'argued' ? 'reported' : 'argued';
    await shelf.correct(ada.server, slug, { sentence: last.id, voice: other, by: 'Mira', why: 'it is checkable' });
    await shelf.remove(ada.server, slug);
    await expect(shelf.open(ada.server, slug)).rejects.toMatchObject({ code: 'article-unknown' });
    await shelf.add({ ...ada, reading: ferryReading(), origin: 'added' });

    const again = (await shelf.open(ada.server, slug)).annotation.sentences.at(-1)!;
    expect(again).toMatchObject({
      voice: other,
      sure: true,
      corrected: { from: last.voice, by: 'Mira', why: 'it is checkable' },
    });
    expect((await shelf.open('2002', slug)).annotation.sentences.at(-1)!.corrected).toBeUndefined();
    const text = ferryReading().article.paragraphs.at(-1)!.text;
    expect(await shelf.corrections()).toEqual([
      {
        text,
        voice: other,
        was: last.voice,
        by: 'Mira',
        at: expect.any(String),
        why: 'it is checkable',
        server: ada.server,
      },
    ]);
  });

  it('remembers the state of a button until it is too old', async () => {
    let today = new Date('2026-03-01');
    const { shelf } = await shelfIn(temporaryFolder(), { now: () => today });
    const id = await shelf.cards.keep({ kind: 'ask', server: '1001', owner: '7', data: { page: 2 } });
    expect(id).toMatch(/^[0-9a-z]{12}$/);
    expect(await shelf.cards.find(id)).toEqual({ kind: 'ask', server: '1001', owner: '7', data: { page: 2 } });
    today = new Date('2026-07-01');
    expect(await shelf.cards.find(id)).toBeUndefined();
  });

  it('remembers notes by their key', async () => {
    const { shelf } = await shelfIn(temporaryFolder());
    await shelf.notes.write('commands', 'abc');
    await shelf.notes.write('commands', 'def');
    expect(await shelf.notes.read('commands')).toBe('def');
    expect(await shelf.notes.read('nothing')).toBeUndefined();
  });
});

describe('the corpus folders', () => {
  const ferry = ['The night ferry returns', ...ferryReading().article.paragraphs.map((p) => p.text)].join('\n\n');

  it('stand on everyone’s shelf, change with their files, and cannot be removed by one server', async () => {
    const folder = temporaryFolder();
    const corpus = path.join(folder, 'corpus');
    mkdirSync(corpus);
    writeFileSync(path.join(corpus, 'ferry.txt'), ferry);
    writeFileSync(path.join(corpus, 'README.md'), '# Put articles here');
    const folders = [{ folder: corpus, origin: 'corpus' as const }];
    const first = await shelfIn(folder, { corpus: folders });
    expect(first.corpus.added).toEqual(['the-night-ferry-returns']);
    await expect(first.shelf.remove('1001', 'the-night-ferry-returns')).rejects.toMatchObject({ code: 'not-allowed' });
    await first.shelf.close();

    const unchanged = await shelfIn(folder, { corpus: folders });
    expect(unchanged.corpus).toEqual({ added: [], removed: [], refused: [] });
    expect(await unchanged.shelf.summaries('any server')).toHaveLength(1);
    await unchanged.shelf.close();

    rmSync(path.join(corpus, 'ferry.txt'));
    const gone = await shelfIn(folder, { corpus: folders });
    expect(await gone.shelf.summaries('any server')).toEqual([]);
  });

  it('leave out a file that is no article, say why, and go on', async () => {
    const folder = temporaryFolder();
    const corpus = path.join(folder, 'corpus');
    mkdirSync(corpus);
    writeFileSync(path.join(corpus, 'a-empty.txt'), '');
    writeFileSync(path.join(corpus, 'b-ferry.txt'), ferry);
    const { corpus: report, shelf } = await shelfIn(folder, { corpus: [{ folder: corpus, origin: 'corpus' }] });
    expect(report.added).toEqual(['the-night-ferry-returns']);
    expect(report.refused).toEqual([
      { file: path.join(corpus, 'a-empty.txt'), reason: expect.stringMatching(/empty/) },
    ]);
    expect(await shelf.summaries(EVERYONE)).toHaveLength(1);
  });
});

describe('a data folder that cannot be used', () => {
  it.skipIf(onPostgres)('is named, with the remedy, when it cannot be written', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'file'), 'not a folder');
    await expect(shelfIn(path.join(folder, 'file', 'data'))).rejects.toMatchObject({
      code: 'data-folder',
      message: expect.stringMatching(/DATA_FOLDER/),
    });
  });

  it.skipIf(onPostgres || process.getuid?.() === 0)(
    'is named when it is read-only (root can write anywhere)',
    async () => {
      const folder = temporaryFolder();
      chmodSync(folder, 0o500);
      await expect(shelfIn(folder)).rejects.toMatchObject({ code: 'data-folder' });
    },
  );

  it.skipIf(onPostgres)('is left alone when it holds a file that is no database', async () => {
    const folder = temporaryFolder();
    writeFileSync(
      path.join(folder, 'pullquote.sqlite'),
      'this is not a database, and somebody may want it back'.repeat(50),
    );
    await expect(shelfIn(folder)).rejects.toMatchObject({ code: 'database', message: expect.stringMatching(/backup/) });
  });
});
