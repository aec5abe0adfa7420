import { existsSync, readdirSync, readFileSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { seeded } from '../../eval/random.ts';
import { wordlessEmbedder } from '../wordless.ts';
import { openPlainShelf } from './open.ts';
import { readingOf, SERVER } from './standing.ts';

const ARTICLES = 10;

/** Spoils the cached indexes on disk in every way, and asks again each time. @returns what was answered otherwise than before */
export async function garbleIndexes(times: number, seed: number): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'pullquote-chaos-'));
  const random = seeded(seed);
  const wrong: string[] = [];
  const question = 'Who says what the ferry number 3 cost?';
  const [vector] = await wordlessEmbedder().embed([question]);
  const ask = async () => {
    const shelf = await openPlainShelf({ folder });
    try {
      const library = await shelf.library(SERVER);
      return [...(await library.candidates(question, vector!))].sort().join(' ');
    } finally {
      await shelf.close();
    }
  };
  try {
    const shelf = await openPlainShelf({ folder });
    for (let i = 0; i < ARTICLES; i++)
      await shelf.add({ server: SERVER, reading: readingOf(`ferry-number-${i}`), origin: 'added' });
    await shelf.close();
    const expected = await ask();
    for (let time = 0; time < times; time++) {
      const how = spoil(path.join(folder, 'index'), random);
      const answered = await ask().catch((error: unknown) => `${String(error)}`);
      if (answered !== expected) wrong.push(`${how}: ${answered}`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return wrong;
}

function spoil(folder: string, random: ReturnType<typeof seeded>): string {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (names.length === 0) return 'no index was written';
  const name = random.pick(names);
  const file = path.join(folder, name);
  const bytes = readFileSync(file);
  switch (random.below(4)) {
    case 0:
      truncateSync(file, random.below(bytes.length + 1));
      return `${name} cut short`;
    case 1:
      for (let i = 0; i < 1 + random.below(20); i++) bytes[random.below(bytes.length)] = random.below(256);
      writeFileSync(file, bytes);
      return `bytes of ${name} changed`;
    case 2:
      unlinkSync(file);
      return `${name} deleted`;
    default:
      writeFileSync(file, Buffer.from(Array.from({ length: random.below(300) }, () => random.below(256))));
      return `${name} filled with noise`;
  }
}
