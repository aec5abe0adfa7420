import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packageRoot } from '../src/package.ts';

/** What a result was measured on: without it, a figure says nothing. */
export type Machine = Readonly<{
  date: string;
  processor: string;
  cores: number;
  memoryGB: number;
  system: string;
  node: string;
  /** Exact versions of the packages whose speed is measured, or compared with. */
  packages: Readonly<Record<string, string>>;
}>;

const PACKAGES = [
  '@energetic-ai/embeddings',
  '@langchain/core',
  '@langchain/textsplitters',
  '@orama/orama',
  'better-sqlite3',
  'compromise',
  'discord.js',
  'hnswlib-node',
  'minisearch',
  'unpdf',
  'wink-nlp',
];

export function thisMachine(): Machine {
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: os.cpus()[0]?.model ?? 'unknown processor',
    cores: os.availableParallelism(),
    memoryGB: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.arch()}`,
    node: process.versions.node,
    packages: Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
  };
}

function versionOf(name: string): string {
  const file = path.join(packageRoot(), 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
