import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { checkables } from '../../commands/parts/checkables.ts';
import { fakeDesk } from '../discord/fakes.ts';
import { ferryReading, shelfIn, temporaryFolder } from './stand-ins.ts';

const server = '1001';
const endings = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'];

/** A shelf of five articles that none of this process has opened. */
async function unopenedShelf(indexed: string[] = []) {
  const folder = temporaryFolder();
  const first = await shelfIn(folder);
  for (const ending of endings)
    await first.shelf.add({ server, reading: ferryReading(ending), origin: 'added', by: 'ada' });
  await first.shelf.close();
  return shelfIn(folder, { onIndex: (slug) => void indexed.push(slug) });
}

describe('opening articles', () => {
  it('indexes none for a look-up, and each once for the questions that are asked of it', async () => {
    const indexed: string[] = [];
    const { shelf } = await unopenedShelf(indexed);
    const slugs = (await shelf.summaries(server)).map(({ slug }) => slug);
    for (const slug of slugs) await shelf.open(server, slug);
    expect(indexed).toEqual([]);
    const library = await shelf.library(server);
    const plain = shelf.indexMemory().used;
    await Promise.all([library.index(slugs[0]!), library.index(slugs[0]!)]);
    await library.index(slugs[0]!);
    expect(indexed).toEqual([slugs[0]]);
    expect(shelf.indexMemory().used).toBeGreaterThan(plain);
  });

  it('lets what has come in meanwhile go first, between two articles of a whole shelf', async () => {
    const { shelf } = await unopenedShelf();
    await shelf.summaries(server);
    let turns = 0;
    let opening = true;
    const others = (async () => {
      for (; opening; turns += 1) await setImmediate();
    })();
    const opened = await checkables(fakeDesk({ shelf }), server);
    opening = false;
    await others;
    expect(opened).toHaveLength(endings.length);
    expect(turns).toBeGreaterThanOrEqual(endings.length - 1);
  });
});
