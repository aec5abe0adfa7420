import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

it('every package that Pullquote runs with is listed in docs/LICENCES.md, under a licence that is allowed', () => {
  const script = path.resolve(import.meta.dirname, '../scripts/licences.mjs');
  const { stdout, status } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});
