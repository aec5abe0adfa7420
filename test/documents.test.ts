import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const documents = ['.', 'docs', 'eval', 'corpus', 'stress', 'bench']
  .filter((folder) => existsSync(path.join(root, folder)))
  .flatMap((folder) => readdirSync(path.join(root, folder)).map((name) => path.posix.join(folder, name)))
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
const packaged: { scripts: Record<string, string> } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

describe('what is written about the program', () => {
  it('links to files that there are', () => {
    const links = found(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g).filter(({ name }) => !/^[a-z]+:/.test(name));
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter(({ file, name }) => !exists(path.dirname(file), name))).toEqual([]);
  });

  it('names files and folders that there are', () => {
    const names = found(/`((?:src|commands|playground|eval|bench|stress|test|scripts|docs|corpus)\/[\w./-]*)`/g);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter(({ name }) => !exists('.', name))).toEqual([]);
  });

  it('names scripts that package.json has', () => {
    const scripts = found(/npm run (?:-s )?([\w:-]+)/g);
    expect(scripts.length).toBeGreaterThan(20);
    expect(scripts.filter(({ name }) => !(name in packaged.scripts))).toEqual([]);
  });

  it('names sources that there are, where it names them without their folder', () => {
    const there = new Set(readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => path.basename(file)));
    const names = found(/`([\w-]+\.(?:worker\.ts|test\.ts|ts|css|sh))`/g);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter(({ name }) => !there.has(name))).toEqual([]);
  });

  it('has every folder of the program in the design’s layout', () => {
    const design = readFileSync(path.join(root, 'docs/DESIGN.md'), 'utf8');
    const [, layout = ''] = /## Where things live\n\n```\n([\s\S]*?)\n```/.exec(design) ?? [];
    const listed = [...layout.matchAll(/^ *([\w-]+)\//gm)].map(([, folder]) => folder);
    expect([...foldersIn('.'), ...foldersIn('src')].filter((folder) => !listed.includes(folder))).toEqual([]);
  });

  it('tells of every step in which statements are found', () => {
    const steps = readdirSync(path.join(root, 'src/voices/statements')).filter((name) => /^\d\d-.*\.ts$/.test(name));
    const page = readFileSync(path.join(root, 'docs/statements.md'), 'utf8');
    const told = [...page.matchAll(/`(\d\d-[\w-]+|\d\d-\*)`/g)].map(([, name]) => name!);
    expect(steps.length).toBeGreaterThan(20);
    expect(steps.filter((name) => !told.some((one) => name.startsWith(one.replace('*', ''))))).toEqual([]);
  });

  it('has no mark of a merge left in it', () => {
    expect(found(/^(<{7}|={7}|>{7})/gm)).toEqual([]);
  });
});

type Named = Readonly<{ file: string; name: string }>;

function found(pattern: RegExp): readonly Named[] {
  return documents.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([, name]) => ({ file, name: name! })));
}

function exists(folder: string, name: string): boolean {
  return existsSync(path.join(root, folder, name));
}

/** What is not the program's own, or needs no word in its layout. */
const APART = ['node_modules', 'dist', 'data', 'coverage', 'docs', 'scripts'];

function foldersIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !APART.includes(entry.name))
    .map(({ name }) => name);
}
