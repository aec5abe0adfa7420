import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder may import of ours: the direction in docs/DESIGN.md. A folder may always import itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/article': ['src/fault.ts', 'src/recent.ts'],
  'src/voices': ['src/fault.ts', 'src/article'],
  'src/workers': ['src/fault.ts'],
  'src/importing': ['src/fault.ts', 'src/workers', 'src/article'],
  'src/retrieval': ['src/fault.ts', 'src/recent.ts', 'src/workers', 'src/article', 'src/voices'],
  'src/answering': ['src/fault.ts', 'src/article', 'src/voices', 'src/retrieval'],
  'src/reading': ['src/fault.ts', 'src/article', 'src/voices'],
  'src/checking': ['src/fault.ts', 'src/article', 'src/voices'],
  'src/settings': ['src/fault.ts'],
  'src/shelf': [
    'src/fault.ts',
    'src/recent.ts',
    'src/settings',
    'src/workers',
    'src/article',
    'src/voices',
    'src/retrieval',
    'src/reading',
  ],
  'src/charts': ['src/fault.ts', 'src/workers', 'src/article', 'src/voices', 'src/reading'],
  'src/discord': [
    'src/fault.ts',
    'src/settings',
    'src/article',
    'src/importing',
    'src/voices',
    'src/retrieval',
    'src/answering',
    'src/reading',
    'src/checking',
    'src/shelf',
    'src/charts',
  ],
  'src/metrics': ['src/fault.ts', 'src/discord'],
  playground: ['src/fault.ts', 'src/package.ts'],
  commands: [
    'src/fault.ts',
    'src/settings',
    'src/article',
    'src/voices',
    'src/retrieval',
    'src/answering',
    'src/reading',
    'src/checking',
    'src/shelf',
    'src/charts',
    'src/discord',
  ],
};

/** Packages that only some folders may name. */
const KEPT_TO: Readonly<Record<string, readonly string[]>> = {
  '@langchain/core': ['src/retrieval', 'src/answering', 'test'],
  'discord.js': ['src/discord', 'commands', 'playground', 'stress', 'test'],
  'hnswlib-node': ['src/retrieval'],
  'better-sqlite3': ['src/shelf', 'stress/chaos', 'test/stress'],
  pg: ['src/shelf', 'stress/chaos', 'test'],
  'prom-client': ['src/metrics'],
};

const root = path.resolve(import.meta.dirname, '..');
const imports = sourceFiles().flatMap((file) =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, target]) => ({
    file,
    target: target!,
  })),
);

describe('the source tree', () => {
  it('imports only in the direction that docs/DESIGN.md draws', () => {
    const wrong = imports.filter(({ file, target }) => {
      const allowed = ALLOWED[home(file)];
      if (!allowed || !target.startsWith('.')) return false;
      const there = resolve(file, target);
      return home(there) !== home(file) && !allowed.some((a) => there === a || there.startsWith(`${a}/`));
    });
    expect(wrong).toEqual([]);
  });

  it('enters a folder through its index.ts', () => {
    const wrong = imports.filter(({ file, target }) => {
      if (!target.startsWith('.') || /^(?:test|stress)\//.test(file)) return false;
      const there = resolve(file, target);
      return home(there) in ALLOWED && home(there) !== home(file) && there !== `${home(there)}/index.ts`;
    });
    expect(wrong).toEqual([]);
  });

  it('keeps discord.js, LangChain, hnswlib and the databases to the folders that are about them', () => {
    const wrong = imports.filter(({ file, target }) =>
      Object.entries(KEPT_TO).some(
        ([name, homes]) =>
          (target === name || target.startsWith(`${name}/`)) && !homes.some((h) => file.startsWith(`${h}/`)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('reads the environment in src/config.ts alone', () => {
    const readers = sourceFiles().filter(
      (file) => !file.startsWith('test/') && /process\.env\b/.test(readFileSync(path.join(root, file), 'utf8')),
    );
    expect(readers.filter((file) => file !== 'src/config.ts')).toEqual([]);
  });
});

function sourceFiles(): readonly string[] {
  return ['src', 'commands', 'playground', 'stress', 'test']
    .filter((tree) => existsSync(path.join(root, tree)))
    .flatMap((tree) =>
      readdirSync(path.join(root, tree), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
    );
}

/** `src/article/split.ts` lives in `src/article`, `commands/ask.ts` in `commands`, `src/main.ts` is its own home. */
function home(file: string): string {
  const parts = file.split('/');
  if (parts[0] !== 'src') return parts[0]!;
  return parts.length > 2 ? `src/${parts[1]}` : file;
}

function resolve(file: string, target: string): string {
  return path.posix.join(path.posix.dirname(file), target);
}
