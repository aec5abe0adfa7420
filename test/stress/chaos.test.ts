import { describe, expect, it } from 'vitest';
import { garbleIndexes } from '../../stress/chaos/garbled.ts';
import { postgresGround } from '../../stress/chaos/ground.ts';
import { Ledger } from '../../stress/chaos/ledger.ts';
import { liveAndDie } from '../../stress/chaos/lives.ts';
import { openPlainShelf } from '../../stress/chaos/open.ts';
import { furnish } from '../../stress/chaos/standing.ts';
import { PATHS } from '../../stress/chaos/writes.ts';
import { onPostgres, postgresServer } from '../shelf/databases.ts';
import { temporaryFolder } from '../shelf/stand-ins.ts';

const seed = 20_260_303;
const newDatabase = () => postgresGround(postgresServer());

describe('a short run of npm run chaos', () => {
  it('loses nothing that was acknowledged, however often the writer is killed', async () => {
    const { acknowledged, wrong } = await liveAndDie({
      kills: 4,
      seed,
      ...(onPostgres ? { ground: newDatabase } : {}),
    });
    expect(wrong).toEqual([]);
    expect(acknowledged.size).toBeGreaterThan(0);
  }, 180_000);

  it('answers the same from indexes that were cut short, changed, deleted or filled with noise', async () => {
    expect(await garbleIndexes(4, seed)).toEqual([]);
  }, 180_000);
});

describe('the ledger of a writer', () => {
  it('knows where a sitting begins: a first move that was interrupted leaves it there', async () => {
    const shelf = await openPlainShelf({ folder: temporaryFolder() });
    await furnish(shelf);
    const ledger = new Ledger();
    ledger.hear({ type: 'begun', write: { path: 'stop', key: 'stop', value: '2' } });
    expect(await ledger.audit(shelf, 'all')).toEqual([]);
    await shelf.close();
  });

  it('notices a write that was acknowledged and is not there, and allows one that was interrupted either way', async () => {
    const shelf = await openPlainShelf({ folder: temporaryFolder() });
    await furnish(shelf);
    const note = { path: 'sync', key: 'commands' };
    const ledger = new Ledger();
    ledger.hear({ type: 'done', write: { ...note, value: 'one' } });
    expect(await ledger.audit(shelf, 'all')).toEqual(['sync commands is null, not one']);
    await PATHS.sync!.write(shelf, { ...note, value: 'two' });
    ledger.hear({ type: 'done', write: { ...note, value: 'two' } });
    ledger.hear({ type: 'begun', write: { ...note, value: 'three' } });
    expect(await ledger.audit(shelf, 'all')).toEqual([]);
    await shelf.close();
  });
});
