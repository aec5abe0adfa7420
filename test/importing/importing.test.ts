import { truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { encryptedPdf, pageOf, pdfOf, pdfWithoutText, swellingPdf } from '../../eval/formats/index.ts';
import { type ImportingOptions, openImporting } from '../../src/importing/index.ts';
import { temporaryFolder } from '../shelf/stand-ins.ts';
import { SAMPLES, wordsOf } from './samples.ts';

const WORDS =
  'The ferry\n\nThe ferry lay at the quay for three weeks, while the café at the “Åland” stayed open for all.';
const SCANNED = await pdfWithoutText();
const ENCRYPTED = await encryptedPdf();

function importing(options: ImportingOptions = {}) {
  const opened = openImporting(options);
  onTestFinished(() => opened.close());
  return opened;
}

describe('importing', () => {
  it('reads every format in a thread of its own, to articles that are frozen', async () => {
    const { read } = importing();
    const [sample] = SAMPLES;
    const { article } = await read(Buffer.from(pageOf(sample!)), { name: 'page.html', source: 'https://a.example/b' });
    expect(wordsOf(article)).toEqual(wordsOf(sample!));
    expect(article.source).toBe('https://a.example/b');
    expect(Object.isFrozen(article) && Object.isFrozen(article.paragraphs[0])).toBe(true);
    const pdf = await read(await pdfOf(sample!, { columns: 2, paragraphs: 'indented', justified: true }), {
      name: 'a.pdf',
    });
    expect(pdf.article.hash).toBe(sample!.hash);
    const text = await read(Buffer.from(WORDS), { name: 'ferry.txt' });
    expect(text.article.title).toBe('The ferry');
  });

  it.each([
    ['an archive', 'a.txt', Buffer.from('PK\x03\x04\x14\0words'), 'article-format', /archive/],
    ['an archive', 'a.tar.gz', gzipSync(WORDS), 'article-format', /unpack/],
    ['a picture', 'a.md', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), 'article-format', /picture/],
    ['a picture', 'a.webp', Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1'), 'article-format', /picture/],
    ['no words', 'a.txt', Buffer.from('\n\n'), 'article-empty', /no words/],
    ['a PDF without text', 'a.pdf', SCANNED, 'article-empty', /OCR/],
    ['an encrypted PDF', 'a.pdf', ENCRYPTED, 'article-encrypted', /password/],
    ['deep HTML', 'a.html', Buffer.from(`<html>${'<div>'.repeat(5_000)}`), 'article-too-long', /too deeply/],
  ])('refuses %s in words that name the file: %s', async (_, name, bytes, code, words) => {
    const reading = importing().read(bytes, { name });
    await expect(reading).rejects.toMatchObject({ name: 'Fault', code });
    await expect(reading).rejects.toThrow(words);
    await expect(reading).rejects.toThrow(name);
  });

  it('refuses a file of more than 50 MB before it reads it', async () => {
    const file = path.join(temporaryFolder(), 'long.pdf');
    writeFileSync(file, '');
    truncateSync(file, 50_000_001);
    const { readFile } = importing();
    await expect(readFile(file)).rejects.toThrow(/50 MB/);
    await expect(readFile(path.dirname(file))).rejects.toMatchObject({ code: 'article-missing' });
    await expect(readFile(`${file}.txt`)).rejects.toThrow(/no such file/);
  });

  it('goes on after a page that is made to take for ever', async () => {
    const { read } = importing({ timeout: 4_000 });
    const attributes = Array.from({ length: 900_000 }, (_, i) => `a${i}=1`).join(' ');
    await expect(read(Buffer.from(`<html><p ${attributes}>x`), { name: 'slow.html' })).rejects.toMatchObject({
      name: 'Fault',
      code: 'timeout',
    });
    expect((await read(Buffer.from(WORDS), { name: 'ferry.txt' })).article.paragraphs).toHaveLength(1);
  });

  it('ends a file that swells in memory, and reads the next one', async () => {
    const { read } = importing({ growth: 200_000_000 });
    const bytes = await swellingPdf(400);
    expect(bytes.length).toBeLessThan(10_000);
    const swelling = read(bytes, { name: 'small.pdf' });
    const next = read(Buffer.from(WORDS), { name: 'ferry.txt' });
    await expect(swelling).rejects.toMatchObject({ name: 'Fault', code: 'article-too-long' });
    expect((await next).article.paragraphs).toHaveLength(1);
  });
});
