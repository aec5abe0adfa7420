// Copies the data files that the code reads (word lists, weights, page assets) beside the compiled modules in dist,
// so that a path relative to `import.meta.url` is right in both trees.
import { cpSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const TREES = ['src', 'commands', 'playground', 'eval', 'bench', 'stress'];
const root = path.resolve(import.meta.dirname, '..');

for (const tree of TREES.filter((name) => existsSync(path.join(root, name)))) {
  for (const entry of readdirSync(path.join(root, tree), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.ts') || entry.name === 'tsconfig.json') continue;
    const from = path.join(entry.parentPath, entry.name);
    cpSync(from, path.join(root, 'dist', path.relative(root, from)));
  }
}
