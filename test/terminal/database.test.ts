import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { terminal } from './run.ts';

const article = (subject: string) =>
  `News of the ${subject}\n\nThe ${subject} was opened again on Monday.\n\nNobody had asked for it, and everybody came.`;

describe('the database on the command line', () => {
  it('is named by an address that is checked before anything is done', async () => {
    const { pullquote } = terminal({ DATABASE_URL: 'mysql://root@localhost/club' });
    const { code, err } = await pullquote(['list']);
    expect(code).toBe(1);
    expect(err).toMatch(/DATABASE_URL: wanted: postgresql:\/\/user:password@host/);
  });

  it('that is not there is a fault that does not give the password away, at once', async () => {
    const { pullquote } = terminal({ DATABASE_URL: 'postgresql://ada:s3cret@127.0.0.1:1/club' });
    const { code, err, out } = await pullquote(['list']);
    expect({ code, err: err.trim(), out }).toEqual({
      code: 1,
      err: 'pullquote: PostgreSQL does not answer at 127.0.0.1:1. Start it, or mend DATABASE_URL.',
      out: '',
    });
  });

  it('is shared by processes that begin at once: each adds its article, and the same one is added once', async () => {
    const { pullquote, folder } = terminal();
    const files = ['tram', 'archive', 'tram'].map((subject, i) => {
      const file = path.join(folder, `${i}.txt`);
      writeFileSync(file, article(subject));
      return file;
    });
    const ended = await Promise.all(files.map((file) => pullquote(['import', file])));
    expect(ended.map(({ code, err }) => ({ code, err }))).toEqual(ended.map(() => ({ code: 0, err: '' })));
    expect(ended.filter(({ out }) => out.startsWith('Added'))).toHaveLength(2);
    const { out } = await pullquote(['list', '--json']);
    expect(out.trim().split('\n')).toHaveLength(2);
  });

  it('is backed up and restored by a command, the second time only when told to replace', async () => {
    const { pullquote, folder } = terminal();
    writeFileSync(path.join(folder, 'tram.txt'), article('tram'));
    await pullquote(['import', path.join(folder, 'tram.txt')]);
    const file = path.join(folder, 'saved.pullquote.gz');
    expect((await pullquote(['backup', file])).out).toMatch(/^Backed up: \d+ rows, /);
    expect(await pullquote(['backup', file])).toMatchObject({ code: 1, err: expect.stringMatching(/there already/) });
    const other = terminal();
    expect((await other.pullquote(['restore', file])).out).toMatch(/^Restored: \d+ rows, /);
    expect((await other.pullquote(['list', '--json'])).out).toContain('"slug":"news-of-the-tram"');
    expect(await other.pullquote(['restore', file])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/--replace/),
    });
    expect(await other.pullquote(['restore', '--replace', file])).toMatchObject({ code: 0, err: '' });
  });
});
