import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

describe('the settings', () => {
  it('have a default each', () => {
    expect(readConfig({})).toEqual({
      dataFolder: path.resolve('data'),
      corpusFolder: path.resolve('corpus'),
      caution: 0,
      samples: true,
      logLevel: 'info',
      playgroundPort: 4620,
      allowAddresses: false,
      indexMemory: 256 * 1024 * 1024,
      rates: { member: 60, server: 1_200 },
      most: { articles: 200, sittings: 25 },
    });
  });

  it('take an empty value as not set', () => {
    expect(readConfig({ DISCORD_TOKEN: ' ', DATA_FOLDER: '' })).toEqual(readConfig({}));
  });

  it('name every wrong one at once', () => {
    expect(() => readConfig({ LOG_LEVEL: 'loud', PLAYGROUND_PORT: '70000' })).toThrow(
      /LOG_LEVEL[\s\S]*PLAYGROUND_PORT/,
    );
  });

  it('are all described in .env.example, with the default that the program has', () => {
    const example = readFileSync(path.resolve(import.meta.dirname, '../.env.example'), 'utf8');
    const values = Object.fromEntries(
      [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name!, value!]),
    );
    const source = readFileSync(path.resolve(import.meta.dirname, '../src/config.ts'), 'utf8');
    const known = [...source.matchAll(/^ {2}([A-Z_]+): z\./gm)].map(([, name]) => name);
    expect(Object.keys(values).sort()).toEqual(known.sort());
    expect(readConfig(values)).toEqual(readConfig({}));
  });

  it('take the shards of a process as numbers and ranges, of how many', () => {
    expect(readConfig({ SHARDS: '0-2,5/8' }).shards).toEqual({ own: [0, 1, 2, 5], count: 8 });
    expect(readConfig({ SHARDS: ' 1/2 ' }).shards).toEqual({ own: [1], count: 2 });
    for (const wrong of ['2/2', '1', '0,0/2', '3-1/4', '-1/2', '0/0', 'all', '0/2/3'])
      expect(() => readConfig({ SHARDS: wrong }), wrong).toThrow(/SHARDS: wanted: .*0-3\/8/);
  });
});
