import { describe, expect, it } from 'vitest';
import { killTheBot } from '../../stress/chaos/wire/lives.ts';
import { weather } from '../../stress/chaos/wire/storm.ts';
import { Told } from '../../stress/chaos/wire/told.ts';

describe('a short run of npm run chaos with the whole bot', () => {
  it('holds to what members were told of, and posts no stop twice, when the bot is killed over the wire', async () => {
    const { acknowledged, wrong } = await killTheBot({ kills: 1, seed: 4 });
    expect(wrong).toEqual([]);
    expect([...acknowledged.values()].reduce((all, count) => all + count, 0)).toBeGreaterThan(0);
  }, 180_000);

  it('holds to it on a day on which requests fail and events come late, twice and out of order', async () => {
    const { faults, acknowledged, wrong } = await weather({ seed: 1, seconds: 3 });
    expect(wrong).toEqual([]);
    expect([...faults.values()].reduce((all, count) => all + count, 0)).toBeGreaterThan(0);
    expect(acknowledged.size).toBeGreaterThan(0);
  }, 180_000);
});

describe('what members were told of', () => {
  it('must stand; what the bot died in may stand or not, and nothing else', async () => {
    const told = new Told();
    told.begin('vote a', 'argued').done();
    told.begin('vote a', 'reported');
    expect(await told.compare(async () => 'reported')).toEqual([]);
    told.begin('vote a', 'attributed');
    expect(await told.compare(async () => 'argued')).toEqual(['vote a is argued, not reported or attributed']);
    told.begin('keep b', 'there').done();
    expect(await told.compare(async (name) => (name === 'keep b' ? 'there 2 times' : 'argued'))).toEqual([
      'keep b is there 2 times, not there',
    ]);
  });
});
