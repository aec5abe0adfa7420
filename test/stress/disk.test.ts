import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import SQLite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPlainShelf } from '../../stress/chaos/open.ts';
import { furnish, readingOf, SERVER } from '../../stress/chaos/standing.ts';

/** Small disks of their own need the right to mount. */
const NO_MOUNT = mayMount() ? undefined : 'skipped: this user may not mount a disk';

function mayMount(): boolean {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pullquote-mount-'));
  try {
    mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder);
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function mount(...args: readonly string[]): void {
  execFileSync('mount', args, { stdio: 'ignore' });
}

/** A folder that is a disk of so many kilobytes; gone when the test has ended. */
function disk(kilobytes: number): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pullquote-disk-'));
  mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder);
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true });
  });
  return folder;
}

function integrity(folder: string): unknown {
  const database = new SQLite(path.join(folder, 'pullquote.sqlite'), { readonly: true });
  const found = database.pragma('integrity_check', { simple: true });
  database.close();
  return found;
}

describe(`a disk that fills up${NO_MOUNT ? ` (${NO_MOUNT})` : ''}`, () => {
  it.skipIf(NO_MOUNT)(
    'refuses in words what it has no room for, keeps what it has taken, and goes on once there is room',
    async () => {
      const folder = disk(3_000);
      const shelf = await openPlainShelf({ folder });
      await furnish(shelf);
      const taken: string[] = [];
      let refused: unknown;
      for (let n = 0; n < 400 && !refused; n++)
        await shelf.add({ server: SERVER, reading: readingOf(`notice-${n}`), origin: 'added' }).then(
          ({ slug }) => taken.push(slug),
          (error: unknown) => {
            refused = error;
          },
        );
      expect(taken.length).toBeGreaterThan(0);
      expect(refused).toMatchObject({ name: 'Fault', code: 'database', message: expect.stringContaining('Try again') });
      await shelf.close();
      expect(integrity(folder)).toBe('ok');

      mount('-o', 'remount,size=20m', folder);
      const after = await openPlainShelf({ folder });
      onTestFinished(() => after.close());
      const there = (await after.summaries(SERVER)).map(({ slug }) => slug);
      expect(there).toEqual(expect.arrayContaining(taken));
      for (const slug of taken)
        expect((await after.open(SERVER, slug)).article.hash).toBe(readingOf(slug).article.hash);
      await after.add({ server: SERVER, reading: readingOf('one-more'), origin: 'added' });
    },
  );
});

describe(`a data folder that has become read-only${NO_MOUNT ? ` (${NO_MOUNT})` : ''}`, () => {
  it.skipIf(NO_MOUNT)('ends the start in words, and has lost nothing once it can be written again', async () => {
    const folder = path.join(disk(20_000), 'data');
    mkdirSync(folder);
    const shelf = await openPlainShelf({ folder });
    await furnish(shelf);
    await shelf.close();

    mount('-o', 'remount,ro', path.dirname(folder));
    await expect(openPlainShelf({ folder })).rejects.toMatchObject({
      code: 'data-folder',
      message: expect.stringContaining('Give this user write access'),
    });

    mount('-o', 'remount,rw', path.dirname(folder));
    const after = await openPlainShelf({ folder });
    onTestFinished(() => after.close());
    expect((await after.summaries(SERVER)).map(({ slug }) => slug).sort()).toEqual(['ferry', 'library']);
    expect(integrity(folder)).toBe('ok');
  });
});
