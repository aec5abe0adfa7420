// How far it goes: npm run bench:capacity [-- --servers 100 --entries 500000 --database postgresql://…]
// Fills a database as servers would, measures it, and reckons what 10,000 servers of 50 articles take.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { indexArticle, startEmbeddings } from '../../src/retrieval/index.ts';
import { openShelf } from '../../src/shelf/index.ts';
import { thisMachine } from '../machine.ts';
import { table } from '../table.ts';
import { measureAsking } from './asking.ts';
import { copiesOf, remembering } from './copies.ts';
import { crowd } from './crowd.ts';
import { measureLooking } from './looking.ts';
import { measureMemory } from './memory.ts';
import { bytesOf } from './size.ts';

const ARTICLES = 50;

const { values } = parseArgs({
  options: {
    servers: { type: 'string', default: '100' },
    entries: { type: 'string', default: '500000' },
    memory: { type: 'string', default: '256' },
    database: { type: 'string' },
  },
});
const servers = Number(values.servers);
const machine = thisMachine();
process.stdout.write(`${machine.processor}, ${machine.cores} cores, Node ${machine.node}, ${machine.date}, `);
process.stdout.write(`${values.database ? 'PostgreSQL' : 'SQLite'}\n\n`);

const folder = await mkdtemp(path.join(tmpdir(), 'pullquote-capacity-'));
const place = { folder, ...(values.database ? { address: values.database } : {}) };
const embeddings = startEmbeddings();
try {
  const memory = remembering(embeddings);
  const { shelf } = await openShelf({
    ...place,
    embedder: memory.embedder,
    annotate: memory.annotate,
    indexArticle,
    indexMemory: Number(values.memory) * 1024 * 1024,
    corpus: [],
    readFile: () => Promise.reject(new Error('there are no files')),
  });
  try {
    const empty = await bytesOf(place);
    const start = performance.now();
    let sentences = 0;
    for (let server = 0; server < servers; server++)
      for (const reading of copiesOf(server * ARTICLES, ARTICLES)) {
        await shelf.add({ server: `${1_000 + server}`, reading, origin: 'added' });
        sentences += memory.sentencesOf(reading.article);
      }
    const seconds = (performance.now() - start) / 1_000;
    const articles = servers * ARTICLES;
    const each = ((await bytesOf(place)) - empty) / articles;
    print('Storing', [
      ['articles stored', articles, 'count'],
      ['sentences an article', sentences / articles, 'count'],
      ['an article, embedding and labelling not counted', (seconds * 1_000) / articles, 'ms'],
      ['an article on disk', each / 1e6, 'MB'],
      ['500,000 different articles on disk, reckoned', (each * 500_000) / 1e6, 'MB'],
    ]);
    print('Opening', await measureMemory(shelf));
    print('Asking', await measureAsking(shelf, embeddings, servers));
    await crowd(place, Number(values.entries));
    print(`Looking, with ${values.entries} articles on 10,000 shelves and a sitting on each`, [
      ...(await measureLooking(shelf)),
      ['the rows of shelves and sittings on disk', ((await bytesOf(place)) - empty - each * articles) / 1e6, 'MB'],
    ]);
  } finally {
    await shelf.close();
  }
} finally {
  await embeddings.close();
  await rm(folder, { recursive: true, force: true });
}

function print(
  title: string,
  lines: readonly (readonly [string, number | readonly number[], Parameters<typeof table>[1][number]['unit']])[],
) {
  const figures = lines.map(([name, runs, unit]) => ({ id: name, name, unit, runs: [runs].flat() }));
  process.stdout.write(`${table(title, figures)}\n`);
}
