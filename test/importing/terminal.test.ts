import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { encryptedPdf, pageOf, pdfOf } from '../../eval/formats/index.ts';
import { terminal } from '../terminal/run.ts';
import { SAMPLES } from './samples.ts';

const [sample] = SAMPLES;

describe('pullquote import', () => {
  it('puts a web page on the shelf, says what was left out, and knows the same words in a PDF', async () => {
    const { folder, pullquote } = terminal();
    const page = path.join(folder, 'page.html');
    const pdf = path.join(folder, 'page.pdf');
    writeFileSync(page, pageOf(sample!));
    writeFileSync(pdf, await pdfOf(sample!, { columns: 2, paragraphs: 'indented', justified: true }));
    const added = await pullquote(['import', page]);
    expect({ code: added.code, err: added.err }).toEqual({ code: 0, err: '' });
    expect(added.out).toMatch(new RegExp(`^Added: ${sample!.slug}`));
    expect(added.out).toMatch(/left out \(caption\): The quay at low water/);
    expect((await pullquote(['import', pdf])).out).toMatch(/^Already on the shelf/);
  });

  it('says in one line what cannot be read, and stores nothing', async () => {
    const { folder, pullquote } = terminal();
    const file = path.join(folder, 'secret.pdf');
    writeFileSync(file, await encryptedPdf());
    for (const [word, words] of [
      [file, /secret\.pdf is protected with a password/],
      ['https://ledger.example/quay', /ALLOW_ADDRESSES is off/],
    ] as const) {
      const { code, out, err } = await pullquote(['import', word]);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(words);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
    expect((await pullquote(['list', '--json'])).out).toBe('');
  });

  it('asks no address of this machine, even where addresses are allowed', async () => {
    const { pullquote } = terminal({ ALLOW_ADDRESSES: 'on' });
    for (const word of ['http://127.0.0.1:4620/', 'file:///etc/hosts'])
      expect((await pullquote(['import', word])).code).toBe(1);
  });
});
