import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../src/shelf/backup/tables.ts';
import { openDatabase } from '../../src/shelf/database.ts';
import { backUpTo, restoreFrom } from '../../src/shelf/index.ts';
import { onPostgres, postgresFor } from './databases.ts';
import { ferryReading, shelfIn, temporaryFolder } from './stand-ins.ts';

const place = async (folder: string) => ({ folder, ...(onPostgres ? { address: await postgresFor(folder) } : {}) });

/** A shelf with something in most tables, backed up into a file. */
async function backedUp() {
  const folder = temporaryFolder();
  const { shelf } = await shelfIn(folder);
  const { slug } = await shelf.add({ server: '1001', reading: ferryReading(), origin: 'added', by: 'ada' });
  const { article, annotation } = await shelf.open('1001', slug);
  const sentence = annotation.sentences.at(-1)!;
  await shelf.correct('1001', slug, {
    sentence: sentence.id,
    voice: 'reported',
    by: 'Mira',
    why: 'Ärger & "quotes"\n',
  });
  const quote = { paragraph: sentence.paragraph, span: sentence.span, voice: sentence.voice };
  await shelf.notebooks.keep({
    server: '1001',
    member: '7',
    hash: article.hash,
    quote,
    slug,
    title: 'T',
    citation: '',
  });
  await shelf.settings.set({ type: 'server', server: '1001' }, 'language', 'de', 'mira');
  const card = await shelf.cards.keep({ kind: 'ask', server: '1001', owner: '7', data: { page: 2 } });
  const file = path.join(folder, 'shelf.pullquote.gz');
  const report = await backUpTo(file, await place(folder), '1.2.3');
  return { folder, file, report, slug, shelf, card };
}

describe('a backup', () => {
  it('restores into an empty database: words, vectors, corrections, notebooks, settings, buttons', async () => {
    const { file, report, slug, shelf, card } = await backedUp();
    expect(statSync(file).mode & 0o077).toBe(0);
    const folder = temporaryFolder();
    const restored = await restoreFrom(file, await place(folder), {});
    expect(restored).toMatchObject({ rows: report.rows, version: '1.2.3' });
    const again = await shelfIn(folder);
    expect(await again.shelf.open('1001', slug)).toEqual(await shelf.open('1001', slug));
    expect((await (await again.shelf.library('1001')).index(slug)).vectors).toEqual(
      (await (await shelf.library('1001')).index(slug)).vectors,
    );
    expect(again.embedder.asked).toEqual([]);
    const owner = { server: '1001', member: '7' };
    expect(await again.shelf.notebooks.list(owner)).toEqual(await shelf.notebooks.list(owner));
    expect(await again.shelf.cards.find(card)).toEqual(await shelf.cards.find(card));
    expect((await again.shelf.settings.at({ server: '1001' })).language.value).toBe('de');
  });

  it.skipIf(!onPostgres)('of SQLite restores into PostgreSQL, and back, the same to the byte', async () => {
    const { file } = await backedUp();
    const [lite, post] = [temporaryFolder(), temporaryFolder()];
    await restoreFrom(file, { folder: lite }, {});
    const fromLite = path.join(lite, 'lite.gz');
    await backUpTo(fromLite, { folder: lite }, '1.2.3');
    await restoreFrom(fromLite, await place(post), {});
    const fromPost = path.join(post, 'post.gz');
    await backUpTo(fromPost, await place(post), '1.2.3');
    // Rows come in the order of their keys, which is each database's own.
    const rows = (name: string) => gunzipSync(readFileSync(name)).toString().split('\n').slice(1, -2).sort();
    expect(rows(fromLite)).toEqual(rows(file));
    expect(rows(fromPost)).toEqual(rows(file));
  });

  // In one process a second connection to SQLite would wait for the first, which waits for it.
  it.skipIf(!onPostgres)('is of one moment, while the shelf changes', async () => {
    const { folder, shelf } = await backedUp();
    const file = path.join(folder, 'second.gz');
    const [, report] = await Promise.all([
      Promise.all(Array.from({ length: 20 }, (_, i) => shelf.notes.write(`note ${i}`, 'written meanwhile'))),
      backUpTo(file, await place(folder), '1.2.3'),
    ]);
    const empty = temporaryFolder();
    expect((await restoreFrom(file, await place(empty), {})).rows).toBe(report.rows);
  });

  it('holds every table but claims', async () => {
    const folder = temporaryFolder();
    const db = await openDatabase(await place(folder));
    const tables = (await db.introspection.getTables()).map(({ name }) => name);
    await db.destroy();
    expect(TABLES.map(({ name }) => name).sort()).toEqual(tables.filter((name) => name !== 'claim').sort());
  });

  it('is not written over another file, nor into a folder that is not there', async () => {
    const { folder, file } = await backedUp();
    await expect(backUpTo(file, await place(folder), '1')).rejects.toMatchObject({ code: 'backup' });
    const nowhere = path.join(folder, 'no', 'such', 'folder.gz');
    await expect(backUpTo(nowhere, await place(folder), '1')).rejects.toMatchObject({
      code: 'backup',
      message: expect.stringContaining('no such file or folder'),
    });
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
  });
});

describe('restoring', () => {
  it('refuses a database that is not empty, unless told to replace what is there', async () => {
    const { file, slug } = await backedUp();
    const folder = temporaryFolder();
    const { shelf } = await shelfIn(folder);
    await shelf.add({ server: '2002', reading: ferryReading('Nobody complained.'), origin: 'added' });
    await expect(restoreFrom(file, await place(folder), {})).rejects.toMatchObject({
      code: 'backup',
      message: expect.stringContaining('--replace'),
    });
    expect(await shelf.summaries('2002')).toHaveLength(1);
    await restoreFrom(file, await place(folder), { replace: true });
    expect(await shelf.summaries('2002')).toEqual([]);
    expect(await shelf.summaries('1001')).toMatchObject([{ slug }]);
  });

  it('changes nothing where the file is damaged, cut short, another’s, newer, or missing', async () => {
    const { file, folder: from } = await backedUp();
    const text = gunzipSync(readFileSync(file)).toString();
    const lines = text.split('\n');
    const signed = (body: string, rows: number) =>
      `${body}${JSON.stringify({ rows, sha256: createHash('sha256').update(body).digest('hex') })}\n`;
    const head = JSON.parse(lines[0]!) as { migrations: string[] };
    const newer = JSON.stringify({ ...head, migrations: [...head.migrations, '999-later'] });
    const bad: Record<string, string | Buffer> = {
      'altered.gz': gzipSync(text.replace('41,000', '42,000')),
      'cut.gz': readFileSync(file).subarray(0, -40),
      'ended.gz': gzipSync(lines.slice(0, -2).join('\n')),
      'foreign.gz': gzipSync('{"hello":"world"}\n'),
      'table.gz': gzipSync(signed(`${lines[0]}\n{"table":"sqlite_master","columns":["name"]}\n["x"]\n`, 1)),
      'newer.gz': gzipSync([newer, ...lines.slice(1)].join('\n')),
      'text.gz': 'not compressed at all',
      'empty.gz': '',
    };
    const folder = temporaryFolder();
    const { shelf } = await shelfIn(folder);
    await shelf.add({ server: '2002', reading: ferryReading('Nobody complained.'), origin: 'added' });
    mkdirSync(path.join(from, 'bad'));
    for (const [name, content] of Object.entries(bad)) {
      const wrong = path.join(from, 'bad', name);
      writeFileSync(wrong, content);
      await expect(restoreFrom(wrong, await place(folder), { replace: true }), name).rejects.toMatchObject({
        code: 'backup',
      });
    }
    await expect(restoreFrom(path.join(from, 'none.gz'), await place(folder), {})).rejects.toMatchObject({
      code: 'backup',
    });
    expect(await shelf.summaries('2002')).toHaveLength(1);
  });
});
