import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const DECLARED = /^export (?:declare )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|enum) (\w+)/gm;
const LISTED = /^(import|export)( type)? (?:\w+, )?\{([^}]*)\} from '(\.[^']+)'/gm;
const ALL = /^(import|export)(?: type)? \*(?: as \w+)? from '(\.[^']+)'/gm;
/** `import('./part.ts')`, and a worker's module, which is named by address: whoever loads it takes all of it. */
const LOADED = /\bimport\('(\.[^']+)'\)/g;

const root = path.resolve(import.meta.dirname, '..');
const files = ['src', 'commands', 'playground', 'eval', 'bench', 'stress', 'test'].flatMap(sourcesIn);
const modules: ReadonlyMap<string, Module> = new Map(files.map((file) => [file, read(file)]));

describe('what a file exports', () => {
  it('is imported by another file', () => {
    const imported = importedNames();
    const unused = files.flatMap((file) =>
      [...modules.get(file)!.exported]
        .filter((name) => !imported.has(`${file} ${name}`))
        .map((name) => ({ file, name })),
    );
    expect(unused).toEqual([]);
  });
});

/** The values (types may be exported to be named) that a file exports, what it hands on from other files, and what it takes from them; `*` stands for everything. */
type Module = Readonly<{ exported: ReadonlySet<string>; handedOn: readonly Taken[]; taken: readonly Taken[] }>;
type Taken = Readonly<{ from: string; name: string; as: string }>;

/** `file name` for each export that somebody imports, followed through the files that hand it on. */
function importedNames(): ReadonlySet<string> {
  const imported = new Set<string>();
  const mark = (file: string, name: string): void => {
    const module = modules.get(file);
    if (!module || imported.has(`${file} ${name}`)) return;
    imported.add(`${file} ${name}`);
    if (name === '*') for (const each of module.exported) mark(file, each);
    for (const { from, name: there, as } of module.handedOn)
      if (as === name || there === '*') mark(from, there === '*' ? name : there);
  };
  for (const { taken } of modules.values()) for (const { from, name } of taken) mark(from, name);
  return imported;
}

function read(file: string): Module {
  const text = readFileSync(path.join(root, file), 'utf8');
  const there = (target: string) => path.posix.join(path.posix.dirname(file), target);
  const listed = [...text.matchAll(LISTED)].flatMap(([, kind, types, names, target]) =>
    names!
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((entry) => {
        const [name, as = name] = entry.replace(/^type /, '').split(' as ') as [string, string?];
        return { kind, type: types !== undefined || entry.startsWith('type '), from: there(target!), name, as };
      }),
  );
  const all = [...text.matchAll(ALL)].map(([, kind, target]) => ({ kind, from: there(target!), name: '*', as: '*' }));
  const loaded = [...text.matchAll(LOADED)].map(([, target]) => ({ from: there(target!), name: '*', as: '*' }));
  const handedOn = listed.filter(({ kind }) => kind === 'export');
  return {
    exported: new Set([
      ...[...text.matchAll(DECLARED)].map(([, name]) => name!),
      ...handedOn.flatMap(({ type, as }) => (type ? [] : [as])),
    ]),
    handedOn: [...handedOn, ...all.filter(({ kind }) => kind === 'export')],
    taken: [...[...listed, ...all].filter(({ kind }) => kind === 'import'), ...loaded],
  };
}

function sourcesIn(tree: string): readonly string[] {
  return readdirSync(path.join(root, tree), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join(tree, file.split(path.sep).join('/')));
}
