import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Folders whose code, word lists and weights decide what an annotation says. */
const MAKERS = ['article', 'voices'];

/**
 * A hash of everything that makes an annotation, so that a stored one is made anew when the program that made it has
 * changed. Computed from the files themselves (about 5 ms): a version counted by hand is forgotten sooner or later.
 */
export function annotatorVersion(): string {
  const hash = createHash('sha256');
  for (const folder of MAKERS) {
    const root = path.resolve(import.meta.dirname, '..', folder);
    const files = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(path.relative(root, file)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
