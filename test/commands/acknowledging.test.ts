import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../commands');

it('every command acknowledges through one place, where its work then waits for a turn', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(50);
  const byThemselves = files.filter((name) =>
    /\.defer(?:Reply|Update)\(/.test(readFileSync(path.join(folder, name), 'utf8')),
  );
  expect(byThemselves).toEqual([path.join('parts', 'replying.ts')]);
});
