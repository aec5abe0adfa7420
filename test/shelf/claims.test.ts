import { describe, expect, it } from 'vitest';
import { claimsIn, LIFETIME } from '../../src/shelf/claims.ts';
import { openDatabase } from '../../src/shelf/database.ts';
import { onPostgres, postgresFor } from './databases.ts';
import { ferryReading, shelfIn, temporaryFolder } from './stand-ins.ts';

/** Two processes' connections to one database. */
async function twoProcesses(now: () => Date = () => new Date()) {
  const folder = temporaryFolder();
  const place = { folder, ...(onPostgres ? { address: await postgresFor(folder) } : {}) };
  const [first, second] = [await openDatabase(place), await openDatabase(place)];
  return { first: claimsIn(first, now), second: claimsIn(second, now) };
}

describe('a claim', () => {
  it('is held by one process at a time, and free again afterwards', async () => {
    const { first, second } = await twoProcesses();
    const seen = await first.attempt('work', async () => second.attempt('work', async () => 'both'));
    expect(seen).toEqual({ result: undefined });
    expect(await second.attempt('work', async () => 'later')).toEqual({ result: 'later' });
  });

  it('is free again after work that failed', async () => {
    const { first, second } = await twoProcesses();
    await expect(first.attempt('work', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await second.attempt('work', async () => 'done')).toEqual({ result: 'done' });
  });

  it('goes to one of many who ask at once, and to the others in turn', async () => {
    const { first, second } = await twoProcesses();
    let at = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++at);
      await new Promise((resolve) => setTimeout(resolve, 5));
      at--;
    };
    const attempts = await Promise.all([first, second, first, second].map((one) => one.attempt('work', work)));
    expect(attempts.filter((done) => done !== undefined).length).toBeGreaterThan(0);
    await Promise.all([first, second, first].map((one) => one.inTurn('work', work)));
    expect(most).toBe(1);
  });

  it('is taken over from a process that has died, no sooner than its last sign of life allows', async () => {
    let time = Date.parse('2026-03-03T19:00:00Z');
    const { first, second } = await twoProcesses(() => new Date(time));
    // A process that dies never comes back from its work.
    await new Promise<void>((begun) => {
      void first.attempt('work', () => {
        begun();
        return new Promise(() => {});
      });
    });
    time += LIFETIME - 1;
    expect(await second.attempt('work', async () => 1)).toBeUndefined();
    time += 2;
    expect(await second.attempt('work', async () => 1)).toEqual({ result: 1 });
  });

  it('is taken over from a process whose clock was wrong, and whose claim would not expire for days', async () => {
    let time = Date.parse('2026-03-11T19:00:00Z');
    const { first, second } = await twoProcesses(() => new Date(time));
    await new Promise<void>((begun) => {
      void first.attempt('work', () => {
        begun();
        return new Promise(() => {});
      });
    });
    time = Date.parse('2026-03-03T19:00:00Z');
    expect(await second.attempt('work', async () => 1)).toEqual({ result: 1 });
  });

  it('tells a process that stood still for too long that it has lost it', async () => {
    let time = Date.parse('2026-03-03T19:00:00Z');
    const { first, second } = await twoProcesses(() => new Date(time));
    let standing: Promise<unknown> | undefined;
    await new Promise<void>((begun) => {
      standing = first.attempt('work', (lost) => {
        begun();
        return new Promise((resolve) => lost.addEventListener('abort', () => resolve('lost')));
      });
    });
    time += 2 * LIFETIME;
    let end: (() => void) | undefined;
    const other = second.attempt('work', () => new Promise<void>((resolve) => (end = resolve)));
    expect(await standing).toEqual({ result: 'lost' });
    end?.();
    await other;
  });
});

describe('what one process changes', () => {
  it('the other sees: articles that come, go and are corrected', async () => {
    const folder = temporaryFolder();
    const [first, second] = [(await shelfIn(folder)).shelf, (await shelfIn(folder)).shelf];
    expect(await second.summaries('1001')).toEqual([]);
    const { slug } = await first.add({ server: '1001', reading: ferryReading(), origin: 'added' });
    expect(await second.summaries('1001')).toMatchObject([{ slug }]);
    const sentence = (await second.open('1001', slug)).annotation.sentences.at(-1)!;
    const voice = sentence.voice === 'argued' ? 'reported' : 'argued';
    await first.correct('1001', slug, { sentence: sentence.id, voice, by: 'Mira' });
    const corrected = { voice, corrected: { by: 'Mira' } };
    expect((await second.open('1001', slug)).annotation.sentences.at(-1)).toMatchObject(corrected);
    await first.correct('1001', slug, { sentence: sentence.id, voice, by: 'Noor' });
    expect((await second.open('1001', slug)).annotation.sentences.at(-1)).toMatchObject({ corrected: { by: 'Noor' } });
    expect((await (await second.library('1001')).index(slug)).annotation.sentences.at(-1)!.corrected!.by).toBe('Noor');
    await first.remove('1001', slug);
    await expect(second.open('1001', slug)).rejects.toMatchObject({ code: 'article-unknown' });
    expect((await second.library('1001')).slugs).toEqual([]);
    expect(await second.summaries('1001')).toEqual([]);
  });
});
